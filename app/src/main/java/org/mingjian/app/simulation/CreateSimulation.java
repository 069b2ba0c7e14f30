// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.dashboards.page.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** The office begins a simulation over an official result. */
@Component
class CreateSimulation {

    private final SimulationRepository simulations;
    private final ComputeSimulation compute;
    private final AuditTrail trail;
    private final Words words;
    private final Clock clock;

    CreateSimulation(
            SimulationRepository simulations, ComputeSimulation compute, AuditTrail trail, Words words, Clock clock) {
        this.simulations = simulations;
        this.compute = compute;
        this.trail = trail;
        this.words = words;
        this.clock = clock;
    }

    /** @throws Refusal 403 for others than the office, 422 with all that is wrong */
    @Transactional
    public Mono<Long> create(SimulationRequest asked, Viewer viewer) {
        viewer.require(Role.OFFICE);
        asked.checked(words);
        Long evaluation = asked.evaluation();
        if (evaluation == null) {
            return Mono.error(missing());
        }
        return compute.draft(evaluation, asked.given())
                .onErrorMap(Refusal.class, refusal -> refusal.status().value() == 404 ? missing() : refusal)
                .flatMap(draft -> simulations.add(
                        new SimulationRepository.Beginning(
                                evaluation,
                                asked.named(),
                                asked.noted(),
                                new TreeMap<>(draft.overlay().texts()),
                                null),
                        viewer.name(),
                        clock.instant()))
                .flatMap(id -> trail.record(new AuditEntry(
                                "simulation.create",
                                "simulation/" + id,
                                null,
                                null,
                                asked.named(),
                                "evaluation/" + evaluation))
                        .thenReturn(id));
    }

    private Refusal missing() {
        return Refusal.invalid(List.of(new FieldProblem("/evaluation", words.of("simulation.evaluation.needed"))));
    }
}
