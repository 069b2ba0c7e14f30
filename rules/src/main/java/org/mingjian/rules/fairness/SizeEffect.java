// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.fairness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Whether who handles more cases scores lower (业务量的影响). Bureaus of one group are compared two by two; size is the number of
 * cases the rules asked about. The share is (1 − γ) ÷ 2 with γ of L. A. Goodman and W. H. Kruskal ("Measures of Association
 * for Cross Classifications", Journal of the American Statistical Association 49(268), 1954, 732–764), which leaves ties out: 50 where size has no effect, 100 where
 * the larger always scores lower, 0 where it always scores higher.
 *
 * @param pairs of unequal size and unequal score, inside groups
 * @param lower of them, those whose larger bureau scores lower
 */
public record SizeEffect(int pairs, int lower) {

    /** Percent, HALF_UP to 0.1; empty without a pair. */
    public @Nullable BigDecimal share() {
        return pairs == 0
                ? null
                : BigDecimal.valueOf(lower)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(pairs), 1, RoundingMode.HALF_UP);
    }
}
