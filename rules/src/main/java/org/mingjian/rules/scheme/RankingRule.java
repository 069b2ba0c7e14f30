// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How places are given.
 *
 * @param tieBreaks applied in order to equal scores; what stays equal shares a place
 * @param coverageFloor percent; a bureau below it is listed without a rank and without a grade
 * @param noise half width of the interval within which scores are not told apart (并列区间)
 * @param tieDisplay how those who share a place are listed; empty: by code
 */
public record RankingRule(
        RankingMethod method,
        List<TieBreak> tieBreaks,
        BigDecimal coverageFloor,
        BigDecimal noise,
        @Nullable TieDisplay tieDisplay) {

    public RankingRule {
        tieBreaks = List.copyOf(tieBreaks);
    }
}
