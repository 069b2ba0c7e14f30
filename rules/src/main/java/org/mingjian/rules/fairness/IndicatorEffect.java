// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.fairness;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What one indicator does to the scores.
 *
 * @param assessed bureaus it was assessed of
 * @param deducted of them those that lost points
 * @param lost points lost by all, after caps
 * @param allLost points lost by all under every indicator
 * @param variance percent of the differences inside groups that it makes, HALF_UP to 0.1: Σ(x − x̄)(y − ȳ) ÷ Σ(y − ȳ)² with
 *     x what the indicator and y what all of them take from a bureau's 100 points (natural decomposition: A. F. Shorrocks,
 *     "Inequality Decomposition by Factor Components", Econometrica 50(1), 1982, 193–211); below 0 where it evens differences out; all indicators together make 100
 */
public record IndicatorEffect(
        String indicator, int assessed, int deducted, BigDecimal lost, BigDecimal allLost, BigDecimal variance) {

    /** Whether it tells anybody apart: neither does every bureau assessed lose, nor none. */
    public boolean discriminates() {
        return deducted > 0 && deducted < assessed;
    }

    /** Share of all points lost, percent, HALF_UP to 0.1; 0.0 where none were. */
    public BigDecimal share() {
        return allLost.signum() == 0
                ? new BigDecimal("0.0")
                : lost.movePointRight(2).divide(allLost, 1, RoundingMode.HALF_UP);
    }
}
