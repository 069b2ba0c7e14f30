// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.chart.DimensionBullet;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.dashboards.page.ScoreBar;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scoring.DimensionScore;

/**
 * A row of the table of dimensions.
 *
 * @param lost at most zero
 * @param rate percent; empty when nothing applied
 * @param bullet own rate against the group; empty where the group may not be seen
 * @param difference own rate less the median
 * @param squares its indicators
 */
public record SheetDimension(
        DimensionScore score,
        BigDecimal lost,
        @Nullable BigDecimal rate,
        @Nullable DimensionBullet bullet,
        @Nullable BigDecimal difference,
        @Nullable Integer place,
        List<Square> squares) {
    public SheetDimension {
        squares = List.copyOf(squares);
    }

    /** The own rate alone, where the group may not be seen; empty when nothing applied. */
    public @Nullable ScoreBar bar() {
        return rate == null ? null : new ScoreBar(rate, null);
    }

    static List<SheetDimension> of(BureauResult result, IndicatorNames names) {
        return result.sheet().dimensions().stream()
                .map(dimension -> of(dimension, result, names))
                .toList();
    }

    private static SheetDimension of(DimensionScore score, BureauResult result, IndicatorNames names) {
        BigDecimal rate = score.applicable().signum() == 0 ? null : GroupStatistics.rate(score);
        GroupFigures group = result.group();
        GroupFigures.DimensionFigures figures =
                group == null ? null : group.dimensions().get(score.code());
        DimensionBullet bullet = rate == null || figures == null
                ? null
                : new DimensionBullet(
                        score.title(), rate, figures.median(), figures.lowerQuartile(), figures.upperQuartile());
        return new SheetDimension(
                score,
                score.got().subtract(score.applicable()),
                rate,
                bullet,
                rate == null || figures == null ? null : rate.subtract(figures.median()),
                figures == null ? null : figures.place(),
                squares(score.code(), result, names));
    }

    private static List<Square> squares(String dimension, BureauResult result, IndicatorNames names) {
        return result.sheet().lines().stream()
                .filter(line -> line.dimension().equals(dimension) && line.kind() == IndicatorKind.DEDUCTION)
                .map(line -> new Square(
                        line.indicator(),
                        names.indicator(line.indicator()),
                        Square.kind(line),
                        result.line(line.indicator())))
                .toList();
    }
}
