// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.fairness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the scores of one group lie.
 *
 * @param bureaus in the group
 * @param ranked of them with a rank
 * @param tied of these that share their rank with another
 * @param banded of these that stand nearer to a neighbour than the noise of a re-assessment, ties included
 * @param larger pairs of ranked bureaus of which one was asked about more cases than the other, and their scores differ
 * @param largerLower of these pairs, those whose larger bureau has the lower score: about half where size has no effect
 */
public record GroupSpread(
        String group,
        int bureaus,
        int ranked,
        int tied,
        int banded,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal median,
        @Nullable BigDecimal highest,
        int larger,
        int largerLower) {

    /** The middle of ordered scores, of an even number the mean of the two in the middle, HALF_UP to 0.01; empty of none. */
    public static @Nullable BigDecimal median(List<BigDecimal> ordered) {
        if (ordered.isEmpty()) {
            return null;
        }
        int upper = ordered.size() / 2;
        return ordered.size() % 2 == 1
                ? ordered.get(upper)
                : ordered.get(upper - 1).add(ordered.get(upper)).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
    }
}
