// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.form.RefusalOnForm;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.dashboards.evaluation.EvaluationProgress;
import org.mingjian.dashboards.evaluation.EvaluationQuery;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.simulation.Simulated;
import org.mingjian.dashboards.simulation.SimulationActions;
import org.mingjian.dashboards.simulation.SimulationHead;
import org.mingjian.dashboards.simulation.SimulationQuery;
import org.mingjian.rules.scheme.Composite;
import org.mingjian.rules.simulation.EditionFigures;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Simulations for the pages: those of the office, read by auditors too. */
@Component
class SimulationPages implements SimulationQuery, SimulationActions {

    private static final int AT_MOST = 500;

    private final SimulationRepository simulations;
    private final ComputeSimulation compute;
    private final CreateSimulation create;
    private final ChangeSimulation change;
    private final CopySimulation copy;
    private final ArchiveSimulation archive;
    private final EvaluationQuery evaluations;
    private final Editions editions;
    private final RefusalOnForm form;

    SimulationPages(
            SimulationRepository simulations,
            ComputeSimulation compute,
            CreateSimulation create,
            ChangeSimulation change,
            CopySimulation copy,
            ArchiveSimulation archive,
            EvaluationQuery evaluations,
            Editions editions,
            RefusalOnForm form) {
        this.simulations = simulations;
        this.compute = compute;
        this.create = create;
        this.change = change;
        this.copy = copy;
        this.archive = archive;
        this.evaluations = evaluations;
        this.editions = editions;
        this.form = form;
    }

    @Override
    public Flux<SimulationHead> simulations(Viewer viewer) {
        return heads(viewer)
                .flatMapMany(heads -> simulations
                        .list(AT_MOST)
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
                .flatMap(head -> worded(() -> compute.of(head.evaluation().id(), head.changes()))
                        .map(computed ->
                                new Simulated(head, computed.ground().result(), computed.result(), computed.millis())));
    }

    @Override
    public Mono<SimulationDraft> draft(long id, Viewer viewer) {
        return simulation(id, viewer)
                .flatMap(head -> worded(() -> Mono.zip(
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
                .filter(head -> head.state().computed())
                .filter(head -> editions.scheme(head.scheme())
                        .filter(scheme -> scheme.composite() == null)
                        .isPresent());
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

    @Override
    public Mono<Long> create(SimulationForm typed, Viewer viewer) {
        return worded(() -> create.create(
                new SimulationRequest(typed.evaluation(), typed.name(), typed.note(), null), entered(viewer)));
    }

    @Override
    public Mono<Void> rename(long id, SimulationForm typed, Viewer viewer) {
        return worded(() -> change.change(
                id, new SimulationRequest(null, text(typed.name()), text(typed.note()), null), entered(viewer)));
    }

    @Override
    public Mono<Void> change(long id, SortedMap<String, String> changes, Viewer viewer) {
        return worded(() -> change.change(id, new SimulationRequest(null, null, null, changes), entered(viewer)));
    }

    @Override
    public Mono<Long> copy(long id, Viewer viewer) {
        return copy.copy(id, entered(viewer));
    }

    @Override
    public Mono<Void> archive(long id, boolean away, Viewer viewer) {
        return archive.archive(id, away, entered(viewer));
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

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static org.mingjian.app.platform.security.Viewer entered(Viewer viewer) {
        return new org.mingjian.app.platform.security.Viewer(
                viewer.name(), Role.valueOf(viewer.role().name()), viewer.bureau());
    }

    /** A value at {@code /changes/<place>} is the field of that name; others go by the last word of their pointer. */
    private <T> Mono<T> worded(Supplier<Mono<T>> action) {
        return form.onForm(action, refusal -> new SimulationRefused(errors(refusal)));
    }

    /** A changed value is named after its place in the edition. */
    private List<FieldError> errors(Refusal refusal) {
        return refusal.errors().isEmpty()
                ? form.errors(refusal, "main")
                : refusal.errors().stream()
                        .map(error -> new FieldError(field(error.pointer()), error.message()))
                        .toList();
    }

    private static String field(String pointer) {
        String field = pointer.replaceFirst("^/changes/", "").replaceFirst("^/", "");
        return field.isEmpty() ? "main" : field;
    }
}
