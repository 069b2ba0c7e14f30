// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import java.time.Clock;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.dashboards.page.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** The office copies a simulation, to vary it. */
@Component
class CopySimulation {

    private final SimulationRepository simulations;
    private final AuditTrail trail;
    private final Words words;
    private final Clock clock;

    CopySimulation(SimulationRepository simulations, AuditTrail trail, Words words, Clock clock) {
        this.simulations = simulations;
        this.trail = trail;
        this.words = words.ofRecords();
        this.clock = clock;
    }

    /** Id of the copy. */
    @Transactional
    public Mono<Long> copy(long id, Viewer viewer) {
        viewer.require(Role.OFFICE);
        return simulations
                .find(id)
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .flatMap(one -> simulations.add(
                        new SimulationRepository.Beginning(
                                one.evaluation(), name(one), one.note(), one.changes(), one.id()),
                        viewer.name(),
                        clock.instant()))
                .flatMap(copy -> trail.record(new AuditEntry(
                                "simulation.copy", "simulation/" + copy, null, null, null, "simulation/" + id))
                        .thenReturn(copy));
    }

    private String name(KeptSimulation one) {
        String name = words.of("simulation.copy.name", one.name());
        return name.length() <= SimulationRequest.NAME ? name : one.name();
    }
}
