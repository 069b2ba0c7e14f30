// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.PeriodDates;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Up to which day people's decisions are laid over a result. At first those of the evaluation date; people judge afterwards,
 * and every version of a result knows at least what the one before it knew.
 */
@Component
class KnownDecisions {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final EvaluationRepository evaluations;
    private final Clock clock;

    KnownDecisions(EvaluationRepository evaluations, Clock clock) {
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /** What a new version asks. */
    Mono<Question> question(EvaluationScheme scheme, PeriodDates period, LocalDate asOf) {
        return evaluations
                .decidedUntil(scheme.id(), period.period())
                .filter(day -> day.isAfter(asOf))
                .defaultIfEmpty(asOf)
                .map(day -> new Question(period, asOf, day));
    }

    /** The same question with all that is decided by now. */
    Question today(Question asked) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CITY);
        return today.isAfter(asked.decidedUntil()) ? new Question(asked.period(), asked.asOf(), today) : asked;
    }
}
