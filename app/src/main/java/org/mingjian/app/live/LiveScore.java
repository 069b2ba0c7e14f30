// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.live;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.PeriodDates;
import org.mingjian.rules.scheme.Periods;
import org.mingjian.rules.scoring.ScoreSheet;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The score of a bureau from its current facts, in the quarter of today under the newest edition. A re-score takes a
 * millisecond, so nothing is kept.
 */
@Component
public class LiveScore {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final Editions editions;
    private final FactRepository facts;
    private final LiveProperties properties;
    private final Clock clock;

    LiveScore(Editions editions, FactRepository facts, LiveProperties properties, Clock clock) {
        this.editions = editions;
        this.facts = facts;
        this.properties = properties;
        this.clock = clock;
    }

    /** As of when, and for which quarter, live results are computed now. */
    public Question question() {
        LocalDate fixed = properties.asOf();
        LocalDate today = fixed == null ? LocalDate.now(clock.withZone(CITY)) : fixed;
        String quarter = today.getYear() + "Q" + ((today.getMonthValue() + 2) / 3);
        PeriodDates period = Periods.named(quarter).orElseThrow();
        return new Question(period, today);
    }

    public EvaluationScheme scheme() {
        return editions.standard();
    }

    /** Empty when the bureau is not registered, or does not exist today. */
    public Mono<ScoreSheet> of(String bureau) {
        return facts.scoredOfBureau(bureau)
                .collectList()
                .filter(own -> own.stream().anyMatch(Bureau.class::isInstance))
                .flatMap(own -> facts.ofPredecessors(own)
                        .publishOn(Schedulers.boundedElastic())
                        .filter(before -> rules().exists(own, question()))
                        .map(before -> rules().evaluateBureau(
                                        bureau,
                                        Stream.concat(own.stream(), before.stream())
                                                .toList(),
                                        question())));
    }

    private Evaluation rules() {
        return editions.evaluation(scheme());
    }
}
