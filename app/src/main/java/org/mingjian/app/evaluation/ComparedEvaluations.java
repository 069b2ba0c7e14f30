// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.comparison.ComparedEvaluation;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.revision.Renumbering;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.InvalidScheme;
import org.mingjian.rules.scheme.SchemeReader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Evaluations as they were frozen, bureau by bureau, ready to be scored again with something exchanged. */
@Component
public class ComparedEvaluations {

    private final Editions editions;
    private final ReviewedEvaluationRepository evaluations;
    private final FrozenFactRepository frozen;
    private final ReviewedFacts facts;
    private final ResultRowRepository rows;
    private final Cache<String, Evaluation> rules =
            Caffeine.newBuilder().maximumSize(6).build();

    ComparedEvaluations(
            Editions editions,
            ReviewedEvaluationRepository evaluations,
            FrozenFactRepository frozen,
            ReviewedFacts facts,
            ResultRowRepository rows) {
        this.editions = editions;
        this.evaluations = evaluations;
        this.frozen = frozen;
        this.facts = facts;
        this.rows = rows;
    }

    /** Edition, calendar and question of an evaluation. */
    public record Frame(long evaluation, EvaluationScheme scheme, Evaluation rules, Question question) {}

    /** Renumberings between the editions this server works with. */
    public List<Renumbering> renumberings() {
        return editions.renumberings();
    }

    /** @throws Refusal 409 where the evaluation was made before this was kept, or its edition cannot be read any more */
    public Mono<Frame> frame(long evaluation) {
        return evaluations
                .find(evaluation)
                .flatMap(one -> Mono.zip(
                                frozen.text(one.digest("scheme"))
                                        .switchIfEmpty(Mono.error(() -> gone("evaluation-not-kept"))),
                                frozen.text(one.digest("calendar"))
                                        .switchIfEmpty(Mono.error(() -> gone("evaluation-not-kept"))))
                        .publishOn(Schedulers.boundedElastic())
                        .map(texts -> {
                            EvaluationScheme scheme = scheme(one, texts.getT1());
                            return new Frame(evaluation, scheme, rules(scheme, texts.getT2()), one.question());
                        }));
    }

    /** One bureau of it; empty where it has no sheet there. */
    public Mono<ComparedEvaluation> of(Frame frame, String bureau) {
        return rows.sheet(frame.evaluation(), bureau)
                .flatMap(sheet -> facts.asLooked(frame.evaluation(), bureau)
                        .switchIfEmpty(Mono.error(() -> gone("evaluation-not-kept")))
                        .map(own -> new ComparedEvaluation(
                                frame.scheme(), frame.rules(), frame.question(), own.all(), sheet)));
    }

    private EvaluationScheme scheme(ReviewedEvaluation one, String text) {
        try {
            return editions.scheme(one.scheme())
                    .filter(shipped -> shipped.digest().equals(one.digest("scheme")))
                    .orElseGet(() -> new SchemeReader(editions.rulebook()).read(one.scheme(), text));
        } catch (InvalidScheme unreadable) {
            throw gone("evaluation-outdated");
        }
    }

    private Evaluation rules(EvaluationScheme scheme, String calendar) {
        HolidayTable table = HolidayTable.read("calendar", calendar);
        return rules.get(
                scheme.digest() + " " + table.digest(), key -> Evaluation.of(editions.rulebook(), scheme, table));
    }

    private static Refusal gone(String problem) {
        return new Refusal(HttpStatus.CONFLICT, problem);
    }
}
