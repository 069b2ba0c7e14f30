// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.time.Clock;
import java.util.List;
import org.mingjian.app.evaluation.EvaluationRepository;
import org.mingjian.app.evaluation.EvaluationRun;
import org.mingjian.app.evaluation.ResultRepository;
import org.mingjian.app.language.FeatureWords;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.dashboards.page.EvaluationState;
import org.mingjian.rules.scheme.NoticeKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Drafts notices from the proposals of an evaluation or from findings picked: one for each bureau, or one circular that
 * names them all. Nothing is sent by it.
 */
@Component
class DraftNotices {

    static final FeatureWords WORDS = FeatureWords.beside(DraftNotices.class, "problems");

    private final EvaluationRepository evaluations;
    private final ResultRepository results;
    private final NoticeSubjectRepository subjects;
    private final NoticeRepository notices;
    private final NoticeChangeRepository changes;
    private final TellOfNotice tell;
    private final NoticeProperties properties;
    private final TransactionalOperator transaction;
    private final Clock clock;

    DraftNotices(
            EvaluationRepository evaluations,
            ResultRepository results,
            NoticeSubjectRepository subjects,
            NoticeRepository notices,
            NoticeChangeRepository changes,
            TellOfNotice tell,
            NoticeProperties properties,
            TransactionalOperator transaction,
            Clock clock) {
        this.evaluations = evaluations;
        this.results = results;
        this.subjects = subjects;
        this.notices = notices;
        this.changes = changes;
        this.tell = tell;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All drafts or none; in the order of the ranking. */
    Mono<List<Notice>> draft(NoticeDraft asked, Viewer viewer) {
        NoticeKind kind = asked.asked();
        if (kind == null) {
            return Mono.error(refused("/kind", "KIND"));
        }
        if (asked.words().length() > 500) {
            return Mono.error(refused("/reason", "REASON"));
        }
        return evaluations
                .find(asked.evaluation() == null ? 0 : asked.evaluation(), viewer)
                .switchIfEmpty(
                        Mono.error(() -> refused("/evaluation", "EVALUATION", String.valueOf(asked.evaluation()))))
                .doOnNext(run -> requireStanding(kind, run))
                .flatMap(run -> Mono.zip(
                                results.proposals(run, viewer).collectList(),
                                subjects.bureaus(run.id()),
                                subjects.standing(run.id(), asked.findingIds()).collectList())
                        .flatMapMany(parts -> Flux.fromIterable(
                                new NoticeChoice(asked, kind, parts.getT1(), parts.getT2(), parts.getT3()).drafts()))
                        .concatMap(one -> changes.add(drafted(run, kind, one, viewer))
                                .flatMap(id ->
                                        tell.drafted(id, kind, one.named()).thenReturn(id)))
                        .collectList()
                        .as(transaction::transactional))
                .flatMapMany(Flux::fromIterable)
                .concatMap(id -> notices.find(String.valueOf(id), viewer))
                .collectList();
    }

    /** A reminder may be written at any time; all others stand on a published result. */
    static void requireStanding(NoticeKind kind, EvaluationRun run) {
        boolean computed = run.state() != EvaluationState.RUNNING && run.state() != EvaluationState.FAILED;
        if (!computed) {
            throw refused("/evaluation", "EVALUATION", run.id());
        }
        if (kind != NoticeKind.REMINDER && run.state() != EvaluationState.PUBLISHED) {
            throw new Refusal(HttpStatus.CONFLICT, "notice-needs-publication");
        }
    }

    private Notice drafted(EvaluationRun run, NoticeKind kind, NoticeChoice.Draft draft, Viewer viewer) {
        return new Notice(
                0,
                kind,
                run.id(),
                run.scheme(),
                run.period(),
                NoticeState.DRAFT,
                null,
                draft.workingDays(),
                new NoticeText(properties.contactName(), properties.contactPhone(), List.of(), "", "", ""),
                null,
                null,
                null,
                null,
                viewer.name(),
                clock.instant(),
                draft.named());
    }

    static Refusal refused(String pointer, String word, Object... values) {
        return Refusal.invalid(List.of(new FieldProblem(pointer, WORDS.say(word, values))));
    }
}
