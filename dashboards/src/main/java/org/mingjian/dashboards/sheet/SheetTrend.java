// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.mingjian.dashboards.chart.Chart;
import org.mingjian.dashboards.chart.GradeLine;
import org.mingjian.dashboards.chart.Trend;
import org.mingjian.dashboards.chart.TrendChart;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.page.Words;

/** The trend of a bureau as a chart. */
final class SheetTrend {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 236;

    private SheetTrend() {}

    static Chart chart(BureauResult result, Words words) {
        List<PeriodScore> history = result.history();
        Trend trend = new Trend(
                history.stream()
                        .map(one -> new Trend.Point(
                                shortName(one.period()), one.score(), null, one.groupMedian(), one.imported()))
                        .toList(),
                List.of(),
                result.scheme().grades().stream()
                        .filter(band -> band.from().compareTo(new BigDecimal("60")) > 0)
                        .map(band -> new GradeLine(band.grade(), band.from()))
                        .toList(),
                words.of("sheet.trend.own"),
                words.of("sheet.trend.median"));
        return TrendChart.of(
                "trend", words.of("sheet.trend"), words.of("sheet.trend.description"), WIDTH, HEIGHT, trend);
    }

    private static String shortName(String period) {
        return period.startsWith("20") ? period.substring(2) : period;
    }
}
