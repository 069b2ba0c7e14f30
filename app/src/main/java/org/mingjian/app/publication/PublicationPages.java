// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.EvaluationRepository;
import org.mingjian.app.evaluation.EvaluationRun;
import org.mingjian.app.evaluation.ReplayEvaluation;
import org.mingjian.app.form.RefusalOnForm;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Reauthentication;
import org.mingjian.app.platform.security.Role;
import org.mingjian.dashboards.evaluation.EvaluationQuery;
import org.mingjian.dashboards.fairness.FairnessQuery;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.publication.Publication;
import org.mingjian.dashboards.publication.PublicationActions;
import org.mingjian.dashboards.publication.PublicationQuery;
import org.mingjian.rules.fairness.FairnessCheck;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Publication and fairness check for their pages. */
@Component
class PublicationPages implements PublicationQuery, PublicationActions, FairnessQuery {

    private final EvaluationQuery heads;
    private final EvaluationRepository evaluations;
    private final PublicationCheck check;
    private final SignatureRepository signatures;
    private final PublishEvaluation publish;
    private final ReplayEvaluation replay;
    private final Fairness fairness;
    private final ObstacleWords words;
    private final Reauthentication reauthentication;
    private final RefusalOnForm form;

    PublicationPages(
            EvaluationQuery heads,
            EvaluationRepository evaluations,
            PublicationCheck check,
            SignatureRepository signatures,
            PublishEvaluation publish,
            ReplayEvaluation replay,
            Fairness fairness,
            ObstacleWords words,
            Reauthentication reauthentication,
            RefusalOnForm form) {
        this.heads = heads;
        this.evaluations = evaluations;
        this.check = check;
        this.signatures = signatures;
        this.publish = publish;
        this.replay = replay;
        this.fairness = fairness;
        this.words = words;
        this.reauthentication = reauthentication;
        this.form = form;
    }

    @Override
    public Mono<Publication> publication(long evaluation, Viewer viewer) {
        return viewer.role() == Viewer.Role.BUREAU
                ? Mono.empty()
                : heads.evaluation(evaluation, viewer)
                        .filter(one -> one.head().state().computed())
                        .flatMap(one -> evaluations
                                .find(evaluation, account(viewer))
                                .flatMap(run -> Mono.zip(obstacles(run, viewer), signatures.of(evaluation)))
                                .map(both -> publication(new Known(one.head(), both.getT1()), both.getT2())));
    }

    private record Known(EvaluationHead head, List<Obstacle> obstacles) {
        boolean supersedes() {
            return obstacles.stream().anyMatch(one -> one.kind() == Obstacle.Kind.REASON);
        }

        List<Publication.HeldBureau> uncovered() {
            return obstacles.stream()
                    .filter(one -> one.kind() == Obstacle.Kind.COVERAGE)
                    .flatMap(one -> one.bureaus().stream())
                    .map(one -> new Publication.HeldBureau(one.bureau(), one.name(), ""))
                    .toList();
        }
    }

    private Mono<List<Obstacle>> obstacles(EvaluationRun run, Viewer viewer) {
        return run.publishedAt() == null
                ? check.obstacles(run, new PublicationRequest(null, Map.of()), viewer.name())
                : Mono.just(List.of());
    }

    private Publication publication(Known known, SignatureRepository.Signed signed) {
        return new Publication(
                known.head(),
                known.obstacles().stream()
                        .map(one -> new Publication.Condition(one.kind().name(), words.of(one)))
                        .toList(),
                known.uncovered(),
                known.supersedes(),
                signed.held(),
                signed.published(),
                signed.withdrawn(),
                signed.successor());
    }

    @Override
    public Mono<Void> publish(
            long evaluation,
            @Nullable String reason,
            Map<String, String> held,
            @Nullable String password,
            Viewer viewer) {
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        return form.told(
                () -> reauthentication
                        .confirmed(office(viewer), password)
                        .flatMap(sure -> publish.publish(evaluation, new PublicationRequest(why, held), sure)),
                PublicationRefused::new);
    }

    @Override
    public Mono<Void> withdraw(long evaluation, @Nullable String reason, @Nullable String password, Viewer viewer) {
        return form.told(
                () -> reauthentication
                        .confirmed(office(viewer), password)
                        .flatMap(sure -> publish.withdraw(evaluation, Objects.requireNonNullElse(reason, ""), sure)),
                PublicationRefused::new);
    }

    @Override
    public Mono<Void> replay(long evaluation, Viewer viewer) {
        return form.told(
                () -> {
                    office(viewer);
                    return replay.replay(evaluation, Set.of());
                },
                PublicationRefused::new);
    }

    @Override
    public Mono<FairnessCheck> look(long evaluation, Viewer viewer) {
        return fairness.look(evaluation, account(viewer)).onErrorResume(Refusal.class, none -> Mono.empty());
    }

    private static org.mingjian.app.platform.security.Viewer office(Viewer viewer) {
        return account(viewer).require(Role.OFFICE);
    }

    private static org.mingjian.app.platform.security.Viewer account(Viewer viewer) {
        return new org.mingjian.app.platform.security.Viewer(
                viewer.name(), Role.valueOf(viewer.role().name()), viewer.bureau());
    }
}
