// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.ComparedEvaluations;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.dashboards.comparison.ComparedBureau;
import org.mingjian.dashboards.comparison.ComparisonQuery;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.EvaluationState;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.comparison.ComparedEvaluation;
import org.mingjian.rules.comparison.ScoreChange;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Why the score of a bureau changed since an earlier period of its trend. Who may read its sheet of the later period may:
 * the trend holds its own results and those of the one bureau whose history it carries on.
 */
@Component
final class StoredComparisons implements ComparisonQuery {

    /** Each holds the facts of a bureau in two periods. */
    private static final int KEPT = 30;

    private final StandingEvaluations evaluations;
    private final ScoreHistories histories;
    private final BureauFamilies families;
    private final StoredSheets sheets;
    private final ComparedEvaluations compared;
    private final PublishedAnswers<String, Optional<ScoreChange>> known = new PublishedAnswers<>(500);
    /** By everything the change follows from: while decisions are still made, only the next one has it computed again. */
    private final Cache<List<ComparedEvaluation>, ScoreChange> changes = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    StoredComparisons(
            StandingEvaluations evaluations,
            ScoreHistories histories,
            BureauFamilies families,
            StoredSheets sheets,
            ComparedEvaluations compared) {
        this.evaluations = evaluations;
        this.histories = histories;
        this.families = families;
        this.sheets = sheets;
        this.compared = compared;
    }

    @Override
    public Mono<ComparedBureau> compared(String period, String bureau, @Nullable String with, Viewer viewer) {
        return sheets.result(period, bureau, viewer).flatMap(result -> {
            List<PeriodScore> earlier = result.history().stream()
                    .filter(score -> !score.imported() && !score.period().equals(period))
                    .toList();
            ComparedBureau asked = new ComparedBureau(result, earlier, null, null, null);
            if (with == null && earlier.isEmpty()) {
                return histories
                        .of(bureau, result.head(), viewer)
                        .map(history -> asked.without(
                                history.others().isEmpty()
                                        ? ComparedBureau.Obstacle.FIRST
                                        : ComparedBureau.Obstacle.MERGED));
            }
            String chosen = with == null ? earlier.get(earlier.size() - 1).period() : with;
            return Mono.justOrEmpty(earlier.stream()
                            .filter(score -> score.period().equals(chosen))
                            .findFirst())
                    .flatMap(score -> evaluations.whoever(score.period()))
                    .flatMap(from -> change(asked.from(from), from, result.head()));
        });
    }

    private Mono<ComparedBureau> change(ComparedBureau asked, EvaluationHead from, EvaluationHead to) {
        String bureau = asked.result().sheet().bureau();
        EvaluationHead oldest = from.state() == EvaluationState.PUBLISHED ? to : from;
        return known.of(oldest, from.id() + " " + to.id() + " " + bureau, computed(from, to, bureau))
                .map(change -> change.map(asked::with).orElseGet(() -> asked.without(ComparedBureau.Obstacle.NO_SCORE)))
                .onErrorResume(Refusal.class, gone -> Mono.just(asked.without(ComparedBureau.Obstacle.NOT_KEPT)));
    }

    private Mono<Optional<ScoreChange>> computed(EvaluationHead from, EvaluationHead to, String bureau) {
        return Mono.zip(side(from, bureau), side(to, bureau))
                .publishOn(Schedulers.boundedElastic())
                .map(sides -> changed(sides.getT1(), sides.getT2()))
                .defaultIfEmpty(Optional.empty());
    }

    private Optional<ScoreChange> changed(ComparedEvaluation from, ComparedEvaluation to) {
        List<ComparedEvaluation> sides = List.of(from, to);
        return Optional.ofNullable(changes.getIfPresent(sides)).or(() -> {
            Optional<ScoreChange> change = ScoreChange.of(from, to, compared.renumberings());
            change.ifPresent(one -> changes.put(sides, one));
            return change;
        });
    }

    /** The bureau itself, or the one whose history it carries on, whichever was scored then. */
    private Mono<ComparedEvaluation> side(EvaluationHead head, String bureau) {
        return Mono.zip(families.all(), compared.frame(head.id()))
                .flatMap(parts -> Flux.fromIterable(parts.getT1().carried(bureau))
                        .concatMap(code -> compared.of(parts.getT2(), code), 0)
                        .next());
    }
}
