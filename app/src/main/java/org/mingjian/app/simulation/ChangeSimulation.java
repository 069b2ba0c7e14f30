// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.dashboards.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** The office changes a simulation's name, note or values; what is not given stays. */
@Component
class ChangeSimulation {

    private final SimulationRepository simulations;
    private final ComputeSimulation compute;
    private final AuditTrail trail;
    private final Words words;
    private final Clock clock;

    ChangeSimulation(
            SimulationRepository simulations, ComputeSimulation compute, AuditTrail trail, Words words, Clock clock) {
        this.simulations = simulations;
        this.compute = compute;
        this.trail = trail;
        this.words = words;
        this.clock = clock;
    }

    /** @throws Refusal 403, 404, 409 for an archived one, 422 with all that is wrong */
    @Transactional
    public Mono<Void> change(long id, SimulationRequest asked, Viewer viewer) {
        viewer.require(Role.OFFICE);
        return simulations
                .lock(id)
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .flatMap(before -> before.archived()
                        ? Mono.error(new Refusal(HttpStatus.CONFLICT, "simulation-archived"))
                        : changed(before, asked)
                                .flatMap(after -> simulations
                                        .put(after, viewer.name(), clock.instant())
                                        .then(trail.record(new AuditEntry(
                                                "simulation.change",
                                                "simulation/" + id,
                                                null,
                                                told(before),
                                                told(after),
                                                null)))));
    }

    private Mono<KeptSimulation> changed(KeptSimulation before, SimulationRequest asked) {
        Map<String, String> values = asked.changes() == null ? before.changes() : asked.given();
        SimulationRequest whole = new SimulationRequest(
                        before.evaluation(),
                        asked.name() == null ? before.name() : asked.name(),
                        asked.note() == null ? before.note() : asked.note(),
                        values)
                .checked(words);
        return compute.draft(before.evaluation(), values)
                .map(draft -> new KeptSimulation(
                        before.id(),
                        before.evaluation(),
                        whole.named(),
                        whole.noted(),
                        new TreeMap<>(draft.overlay().texts()),
                        before.copiedFrom(),
                        before.createdBy(),
                        before.createdAt(),
                        before.changedBy(),
                        before.changedAt(),
                        false));
    }

    private static Map<String, Object> told(KeptSimulation one) {
        return Map.of("name", one.name(), "note", one.note(), "changes", one.changes());
    }
}
