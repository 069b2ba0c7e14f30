// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scoring rate of one dimension over the periods.
 *
 * @param title name of the dimension and what n is
 * @param points oldest first; a period without a rate is there and breaks the line
 */
public record DimensionTrend(String code, String title, List<Point> points) {

    public DimensionTrend {
        points = List.copyOf(points);
    }

    /**
     * One period.
     *
     * @param period short name, such as 26Q3
     * @param rate own, 0 to 100; empty where nothing applied
     * @param median of the group; empty where the reader may not see it, or the group is small
     */
    public record Point(
            String period,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal median) {}
}
