// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.publication;

import java.util.List;
import java.util.Map;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.evaluation.EvaluationRepository;
import org.mingjian.app.evaluation.EvaluationRun;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.dashboards.page.EvaluationState;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Publishes a result: from then on its facts, edition, calendar and figures stand as they are. A correction is a new version
 * with a reason, which supersedes it; a result that should not have gone out is withdrawn with one. Either stays readable.
 */
@Component
public class PublishEvaluation {

    private final EvaluationRepository evaluations;
    private final PublicationCheck check;
    private final PublicationRepository publications;
    private final ObstacleWords words;
    private final AuditTrail audit;
    private final TellOfPublication tell;
    private final List<AfterPublication> after;

    PublishEvaluation(
            EvaluationRepository evaluations,
            PublicationCheck check,
            PublicationRepository publications,
            ObstacleWords words,
            AuditTrail audit,
            TellOfPublication tell,
            List<AfterPublication> after) {
        this.evaluations = evaluations;
        this.check = check;
        this.publications = publications;
        this.words = words;
        this.audit = audit;
        this.tell = tell;
        this.after = after;
    }

    /** @throws Refusal 409 with every obstacle that is left, or where it is not in review */
    @Transactional
    public Mono<Void> publish(long id, PublicationRequest request, Viewer viewer) {
        return publications
                .takeTurns(id)
                .then(Mono.defer(() -> evaluations.find(id, viewer)))
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .filter(run -> run.state() == EvaluationState.IN_REVIEW)
                .switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.CONFLICT, "evaluation-not-in-review")))
                .flatMap(run -> check.obstacles(run, request, viewer.name())
                        .flatMap(obstacles ->
                                obstacles.isEmpty() ? freeze(run, request, viewer) : Mono.error(refusal(obstacles))));
    }

    private Mono<Void> freeze(EvaluationRun run, PublicationRequest request, Viewer viewer) {
        return publications
                .hold(run.id(), request.held())
                .then(publications.publish(run.id(), viewer.name(), request.reason()))
                .then(audit.record(new AuditEntry(
                        "evaluation.publish",
                        "evaluation/" + run.id(),
                        null,
                        Map.of("state", run.state().name()),
                        Map.of("state", "PUBLISHED", "digests", run.digests(), "held", request.held()),
                        request.reason())))
                .then(tell.published(run, request.reason()))
                .thenMany(Flux.fromIterable(after).concatMap(one -> one.published(run, viewer)))
                .then();
    }

    /** @throws Refusal 422 without a reason, 409 where it is not published */
    @Transactional
    Mono<Void> withdraw(long id, String reason, Viewer viewer) {
        if (reason.isBlank()) {
            return Mono.error(Refusal.invalid(List.of(new FieldProblem("/reason", words.reasonMissing()))));
        }
        return evaluations
                .find(id, viewer)
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .flatMap(run -> publications
                        .withdraw(id, viewer.name(), reason.strip())
                        .filter(withdrawn -> withdrawn)
                        .switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.CONFLICT, "evaluation-not-published")))
                        .then(audit.record(new AuditEntry(
                                "evaluation.withdraw",
                                "evaluation/" + id,
                                null,
                                Map.of("state", run.state().name()),
                                Map.of("state", "WITHDRAWN"),
                                reason.strip())))
                        .then(tell.withdrawn(run, reason.strip())));
    }

    private Refusal refusal(List<Obstacle> obstacles) {
        return new Refusal(
                HttpStatus.CONFLICT,
                "publication-not-ready",
                obstacles.stream()
                        .map(one -> new FieldProblem("/checks/" + one.kind(), words.of(one)))
                        .toList());
    }
}
