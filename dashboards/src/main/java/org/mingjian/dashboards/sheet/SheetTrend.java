// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.chart.Chart;
import org.mingjian.dashboards.chart.Trend;
import org.mingjian.dashboards.chart.TrendChart;
import org.mingjian.dashboards.page.Grades;
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
                                shortName(one.period()),
                                one.score(),
                                likeForLike(result.notes(), one),
                                one.groupMedian(),
                                one.imported()))
                        .toList(),
                events(result),
                Grades.lines(result.scheme(), words).stream()
                        .filter(line -> line.score().compareTo(new BigDecimal("60")) > 0)
                        .toList(),
                words.of("sheet.trend.own"),
                words.of("sheet.trend.median"));
        return TrendChart.of(
                "trend",
                words.of("sheet.trend"),
                words.of(
                        result.notes().likeForLike().isEmpty()
                                ? "sheet.trend.description"
                                : "sheet.trend.description.again"),
                WIDTH,
                HEIGHT,
                trend);
    }

    /** One mark a period, however much happened in it. */
    private static List<Trend.Event> events(BureauResult result) {
        List<String> periods =
                result.history().stream().map(PeriodScore::period).toList();
        return result.notes().events().stream()
                .map(TrendNotes.Event::period)
                .filter(periods::contains)
                .distinct()
                .map(period -> new Trend.Event(periods.indexOf(period), period))
                .toList();
    }

    /** A period of the edition of today is what it came to; of what others published nothing can be computed. */
    private static @Nullable BigDecimal likeForLike(TrendNotes notes, PeriodScore one) {
        if (notes.likeForLike().isEmpty() || one.imported()) {
            return null;
        }
        TrendNotes.Again again = notes.likeForLike().get(one.period());
        return again == null ? one.score() : again.score();
    }

    private static String shortName(String period) {
        return period.startsWith("20") ? period.substring(2) : period;
    }
}
