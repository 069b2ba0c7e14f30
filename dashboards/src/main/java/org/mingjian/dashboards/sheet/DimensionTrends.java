// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.chart.Chart;
import org.mingjian.dashboards.chart.DimensionTrend;
import org.mingjian.dashboards.chart.DimensionTrendChart;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scoring.DimensionScore;

/** Small charts of the same size, one for each dimension of the sheet. */
final class DimensionTrends {
    private DimensionTrends() {}

    /** None with fewer than two periods. */
    static List<Chart> charts(BureauResult result, Words words) {
        List<String> periods = result.history().stream()
                .filter(one -> !one.imported())
                .map(PeriodScore::period)
                .toList();
        if (periods.size() < 2 || result.notes().rates().isEmpty()) {
            return List.of();
        }
        Map<String, TrendNotes.DimensionRate> rates = result.notes().rates().stream()
                .collect(Collectors.toMap(
                        one -> one.dimension() + " " + one.period(), Function.identity(), (first, other) -> first));
        return result.sheet().dimensions().stream()
                .map(dimension -> DimensionTrendChart.of(
                        "dimension-" + dimension.code().toLowerCase(Locale.ROOT),
                        words.of("sheet.multiples.description", dimension.title()),
                        trend(dimension, count(result, dimension), periods, rates, words)))
                .toList();
    }

    private static long count(BureauResult result, DimensionScore dimension) {
        return result.sheet().lines().stream()
                .filter(line -> line.kind() == IndicatorKind.DEDUCTION
                        && line.dimension().equals(dimension.code())
                        && line.outcome().assessed())
                .count();
    }

    private static DimensionTrend trend(
            DimensionScore dimension,
            long assessed,
            List<String> periods,
            Map<String, TrendNotes.DimensionRate> rates,
            Words words) {
        return new DimensionTrend(
                dimension.code(),
                words.of("sheet.multiples.title", dimension.title(), assessed),
                periods.stream()
                        .map(period -> point(period, rates.get(dimension.code() + " " + period)))
                        .toList());
    }

    private static DimensionTrend.Point point(String period, TrendNotes.@Nullable DimensionRate rate) {
        return new DimensionTrend.Point(
                period.startsWith("20") ? period.substring(2) : period,
                rate == null ? null : rate.rate(),
                rate == null ? null : rate.median());
    }
}
