// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.dashboards.evaluation.EvaluationProgress;
import org.mingjian.dashboards.evaluation.EvaluationQuery;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.simulation.Simulated;
import org.mingjian.dashboards.simulation.SimulationHead;
import org.mingjian.dashboards.simulation.SimulationQuery;
import org.mingjian.rules.scheme.Composite;
import org.mingjian.rules.simulation.EditionFigures;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Simulations for the pages: those of the office, read by auditors too. */
@Component
class SimulationPages implements SimulationQuery {

    private final SimulationRepository simulations;
    private final ComputeSimulation compute;
    private final EvaluationQuery evaluations;
    private final Editions editions;
    private final SimulationRefusals refusals;

    SimulationPages(
            SimulationRepository simulations,
            ComputeSimulation compute,
            EvaluationQuery evaluations,
            Editions editions,
            SimulationRefusals refusals) {
        this.simulations = simulations;
        this.compute = compute;
        this.evaluations = evaluations;
        this.editions = editions;
        this.refusals = refusals;
    }

    @Override
    public Flux<SimulationHead> simulations(Viewer viewer) {
        return heads(viewer)
                .flatMapMany(heads -> simulations
                        .list(Integer.MAX_VALUE)
                        .concatMap(one -> Mono.justOrEmpty(heads.stream()
                                        .filter(head -> head.id() == one.evaluation())
                                        .findFirst())
                                .map(head -> head(one, head))));
    }

    @Override
    public Mono<SimulationHead> simulation(long id, Viewer viewer) {
        return Mono.just(viewer)
                .filter(SimulationPages::reads)
                .flatMap(reader -> simulations.find(id))
                .flatMap(one ->
                        evaluations.evaluation(one.evaluation(), viewer).map(progress -> head(one, progress.head())));
    }

    @Override
    public Mono<Simulated> result(long id, Viewer viewer) {
        return simulation(id, viewer)
                .flatMap(head -> refusals.worded(
                                () -> compute.of(head.evaluation().id(), head.changes()))
                        .map(computed ->
                                new Simulated(head, computed.ground().result(), computed.result(), computed.millis())));
    }

    @Override
    public Mono<SimulationDraft> draft(long id, Viewer viewer) {
        return simulation(id, viewer)
                .flatMap(head -> refusals.worded(() -> Mono.zip(
                                compute.ground(head.evaluation().id()),
                                compute.draft(head.evaluation().id(), head.changes())
                                        .onErrorResume(
                                                Refusal.class,
                                                changedSince -> compute.draft(
                                                        head.evaluation().id(), Map.of()))))
                        .map(both -> new SimulationDraft(
                                EditionFigures.of(editions.rulebook(), both.getT1()),
                                both.getT2().scheme())));
    }

    @Override
    public Flux<EvaluationHead> evaluations(Viewer viewer) {
        return heads(viewer)
                .flatMapIterable(all -> all)
                .filter(head -> head.state().computed());
    }

    @Override
    public Flux<Part> parts(long evaluation, Viewer viewer) {
        return heads(viewer)
                .flatMapIterable(all -> all.stream()
                        .filter(head -> head.id() == evaluation)
                        .flatMap(head -> editions.scheme(head.scheme()).stream())
                        .flatMap(scheme -> Stream.ofNullable(scheme.composite()))
                        .flatMap(composite -> composite.components().stream())
                        .map(component -> part(component, all))
                        .toList());
    }

    private static Part part(Composite.Component component, List<EvaluationHead> all) {
        return new Part(
                component.title(),
                component.weight(),
                component.period().period(),
                all.stream()
                        .filter(head -> head.state().computed()
                                && head.scheme().equals(component.scheme())
                                && head.period().equals(component.period().period()))
                        .findFirst()
                        .orElse(null));
    }

    private Mono<List<EvaluationHead>> heads(Viewer viewer) {
        return reads(viewer)
                ? evaluations.evaluations(viewer).map(EvaluationProgress::head).collectList()
                : Mono.empty();
    }

    private static boolean reads(Viewer viewer) {
        return viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.AUDITOR;
    }

    private static SimulationHead head(KeptSimulation one, EvaluationHead evaluation) {
        return new SimulationHead(
                one.id(),
                one.name(),
                one.note(),
                evaluation,
                one.changes(),
                one.createdBy(),
                one.createdAt(),
                one.changedBy(),
                one.changedAt(),
                one.archived());
    }
}
