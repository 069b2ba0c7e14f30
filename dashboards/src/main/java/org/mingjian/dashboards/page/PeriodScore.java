// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a bureau came to in one period: a point of its trend.
 *
 * @param score empty when the bureau was not scored: a gap, never zero
 * @param groupMedian empty where the reader may not see the group's result
 */
public record PeriodScore(
        String period,
        @Nullable BigDecimal score,
        @Nullable String grade,
        boolean veto,
        @Nullable BigDecimal groupMedian) {}
