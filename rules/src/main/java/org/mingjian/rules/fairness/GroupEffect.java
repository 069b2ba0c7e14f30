// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.fairness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of the differences between scores goes with the group alone (分组的影响): 0 where groups score alike, 100 where all
 * members of a group score the same and groups do not. Chance is taken off: ε² of T. L. Kelley ("An Unbiased Correlation
 * Ratio Measure", PNAS 21(9), 1935, 554–559), 1 − (SSW ÷ (n − k)) ÷ (SST ÷ (n − 1)), with SSW the squared distances from
 * the mean of the own group and SST those from the mean of all.
 *
 * @param groups with at least one ranked bureau (k)
 * @param bureaus ranked (n)
 * @param share percent, HALF_UP to 0.1, not below 0; empty with fewer than two groups or not more bureaus than groups
 */
public record GroupEffect(int groups, int bureaus, @Nullable BigDecimal share) {

    /** @param scores of the ranked bureaus, group by group */
    static GroupEffect of(Collection<List<BigDecimal>> scores) {
        List<List<BigDecimal>> groups =
                scores.stream().filter(group -> !group.isEmpty()).toList();
        List<BigDecimal> all = groups.stream().flatMap(List::stream).toList();
        int free = all.size() - groups.size();
        BigDecimal total = Scatter.squares(all);
        if (groups.size() < 2 || free < 1 || total.signum() == 0) {
            return new GroupEffect(groups.size(), all.size(), null);
        }
        BigDecimal within = groups.stream().map(Scatter::squares).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = within.multiply(BigDecimal.valueOf(all.size() - 1L))
                .divide(total.multiply(BigDecimal.valueOf(free)), Scatter.EXACT);
        BigDecimal share = BigDecimal.ONE
                .subtract(left)
                .max(BigDecimal.ZERO)
                .movePointRight(2)
                .setScale(1, RoundingMode.HALF_UP);
        return new GroupEffect(groups.size(), all.size(), share);
    }
}
