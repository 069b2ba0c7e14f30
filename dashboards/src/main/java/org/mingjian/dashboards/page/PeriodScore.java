// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a bureau came to in one period: a point of its trend.
 *
 * @param score empty when the bureau was not scored: a gap, never zero
 * @param groupMedian empty where the reader may not see the group's result
 * @param predecessor name of the bureau it came out of whose score this is; empty for its own
 * @param imported published by somebody else under another scheme, and so not comparable point by point
 */
public record PeriodScore(
        String period,
        @Nullable BigDecimal score,
        @Nullable String grade,
        boolean veto,
        @Nullable BigDecimal groupMedian,
        @Nullable String predecessor,
        boolean imported) {

    /** A score of the bureau's own. */
    public PeriodScore(
            String period,
            @Nullable BigDecimal score,
            @Nullable String grade,
            boolean veto,
            @Nullable BigDecimal groupMedian) {
        this(period, score, grade, veto, groupMedian, null, false);
    }

    /** The same as the score of a bureau this one came out of. */
    public PeriodScore of(String name) {
        return new PeriodScore(period, score, grade, veto, groupMedian, name, imported);
    }
}
