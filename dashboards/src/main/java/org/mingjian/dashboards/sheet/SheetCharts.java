// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingjian.dashboards.chart.Chart;
import org.mingjian.dashboards.chart.DimensionBullet;
import org.mingjian.dashboards.chart.DimensionBulletChart;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Charted;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** The charts of a score sheet with the figures they are drawn from, by id. */
@Component
final class SheetCharts {

    private static final int WIDTH = 720;

    private final Words words;
    private final NumberFormats figures;
    private final Rulebook rulebook;
    private final TrendTables trends;
    private final GroupTables groups;

    SheetCharts(Words words, NumberFormats figures, Rulebook rulebook, TrendTables trends, GroupTables groups) {
        this.words = words;
        this.figures = figures;
        this.rulebook = rulebook;
        this.trends = trends;
        this.groups = groups;
    }

    /**
     * Empty where the sheet has no such chart.
     *
     * @param id {@code group}, {@code bullets}, {@code trend}, {@code dimension-…} of one dimension, {@code dimensions} for
     *     the figures of all of them
     */
    Optional<Charted> of(BureauResult result, String id) {
        String file = result.sheet().bureau() + "-" + result.head().period() + "-" + id;
        return switch (id) {
            case "group" ->
                SheetDistribution.chart(result, words, figures)
                        .map(chart -> new Charted(chart, groups.scores(result, file)));
            case "bullets" ->
                bullets(result)
                        .map(bullets -> new Charted(chart(result, bullets), groups.rates(result, bullets, file)));
            case "trend" ->
                trend(result).map(known -> new Charted(SheetTrend.chart(known, words), trends.scores(known, file)));
            case "dimensions" -> trend(result).map(known -> new Charted(null, trends.rates(known, file)));
            default ->
                DimensionTrends.charts(result, words).stream()
                        .filter(chart -> chart.id().equals(id))
                        .findFirst()
                        .map(chart -> new Charted(chart, trends.rates(result, file)));
        };
    }

    private static Optional<BureauResult> trend(BureauResult result) {
        return Optional.of(result).filter(one -> one.history().size() > 1);
    }

    /** Empty where the reader may not see the group. */
    private Optional<List<DimensionBullet>> bullets(BureauResult result) {
        List<DimensionBullet> bullets =
                SheetDimension.of(result, new IndicatorNames(rulebook, result.scheme())).stream()
                        .map(SheetDimension::bullet)
                        .filter(Objects::nonNull)
                        .toList();
        return Optional.of(bullets).filter(some -> !some.isEmpty());
    }

    private Chart chart(BureauResult result, List<DimensionBullet> bullets) {
        return DimensionBulletChart.of(
                "bullets",
                words.of("bullets.title", result.sheet().name()),
                words.of("sheet.dimensions.note"),
                WIDTH,
                bullets);
    }
}
