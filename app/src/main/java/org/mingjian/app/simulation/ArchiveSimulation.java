// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import java.time.Clock;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** The office puts a simulation away, or takes it out again; none is ever lost. */
@Component
class ArchiveSimulation {

    private final SimulationRepository simulations;
    private final AuditTrail trail;
    private final Clock clock;

    ArchiveSimulation(SimulationRepository simulations, AuditTrail trail, Clock clock) {
        this.simulations = simulations;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param away whether it is put away, else taken out */
    @Transactional
    public Mono<Void> archive(long id, boolean away, Viewer viewer) {
        viewer.require(Role.OFFICE);
        return simulations
                .lock(id)
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .filter(one -> one.archived() != away)
                .flatMap(one -> simulations
                        .archive(id, away, viewer.name(), clock.instant())
                        .then(trail.record(new AuditEntry(
                                away ? "simulation.archive" : "simulation.restore", "simulation/" + id))));
    }
}
