// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.PastResult;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Results of earlier years as their organizers published them, in hundredths of their full marks. */
@Component
final class ImportedScores {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final FactRepository facts;

    ImportedScores(FactRepository facts) {
        this.facts = facts;
    }

    /** By code of the bureau. */
    Mono<Map<String, List<PeriodScore>>> of(List<String> bureaus) {
        return facts.ofType("past-results")
                .filter(result -> bureaus.contains(result.bureau()))
                .collectList()
                .map(results -> results.stream()
                        .collect(Collectors.groupingBy(
                                Fact::bureau,
                                Collectors.mapping(fact -> score((PastResult) fact), Collectors.toList()))));
    }

    private static PeriodScore score(PastResult result) {
        return new PeriodScore(result.period(), hundredths(result), result.grade(), false, null, null, true);
    }

    private static @Nullable BigDecimal hundredths(PastResult result) {
        BigDecimal score = result.score();
        BigDecimal full = result.fullMarks();
        if (score == null || full == null || full.signum() == 0) {
            return score;
        }
        return HUNDRED.multiply(score).divide(full, 2, RoundingMode.HALF_UP);
    }
}
