// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One bureau before and after (名次变动).
 *
 * @param group it is ranked in under the draft
 * @param groupBefore that of the official result
 * @param held without a place officially, hence without one here
 * @param difference of the scores; empty where one of them is
 * @param parts of the difference, one for each step; they add up to it exactly; empty where there is none
 */
public record Move(
        String group,
        String groupBefore,
        String bureau,
        String name,
        boolean held,
        Standing before,
        Standing after,
        @Nullable BigDecimal difference,
        List<BigDecimal> parts) {

    public Move {
        parts = List.copyOf(parts);
    }

    /** Where a bureau stands. */
    public record Standing(
            @Nullable Integer rank,
            @Nullable BigDecimal score,
            @Nullable String grade,
            boolean veto) {}

    /** Whether the draft puts it into another group, so that its two places are not of one ranking. */
    public boolean regrouped() {
        return !group.equals(groupBefore);
    }

    /** Whether it stands at another place or in another ranking. */
    public boolean moved() {
        return places() != 0 || regrouped() && after.rank() != null;
    }

    /** Places won (above 0) or lost; 0 without a place, and between two groups. */
    public int places() {
        if (regrouped()) {
            return 0;
        }
        Integer from = before.rank();
        Integer to = after.rank();
        return from == null || to == null ? 0 : from - to;
    }

    /** −1, 0 or 1: lost, kept or won points. */
    public int direction() {
        return difference == null ? 0 : difference.signum();
    }
}
