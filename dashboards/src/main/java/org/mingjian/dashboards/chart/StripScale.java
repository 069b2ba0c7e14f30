// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.function.Function;

/**
 * Scores to pixels in a distribution: names stand left of the axis, figures right of it, and hairlines run through both.
 *
 * @param lower lower end of the axis: 50, or the ten below the lowest score
 * @param left score at the left edge of the drawing, where names begin
 * @param right score at the right edge, where figures end
 * @param unit points in one pixel
 */
record StripScale(double lower, double left, double right, double unit) {
    static final double UPPER = 100;
    private static final double GAP = 24;

    /** Half a label of the axis at either end. */
    private static final double MARGIN = 14;

    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    static StripScale of(List<GroupDistribution> groups, String figuresHead, StripPaper paper) {
        double lower = lower(groups);
        double names = paper.above() ? MARGIN : GAP + widest(groups, GroupDistribution::name, ChartTheme.ROW_SIZE);
        double figures = paper.above()
                ? MARGIN
                : GAP
                        + Math.max(
                                widest(groups, GroupDistribution::figures, ChartTheme.TEXT_SIZE),
                                width(figuresHead, ChartTheme.TEXT_SIZE));
        double unit = (UPPER - lower) / (paper.width() - names - figures);
        return new StripScale(lower, lower - names * unit, UPPER + figures * unit, unit);
    }

    /** Score under the middle of a label that ends at the right edge. */
    double middleOf(String label) {
        return right - width(label, ChartTheme.TEXT_SIZE) / 2 * unit;
    }

    private static double widest(
            List<GroupDistribution> groups, Function<GroupDistribution, String> words, float size) {
        return groups.stream()
                .mapToDouble(group -> width(words.apply(group), size))
                .max()
                .orElse(0);
    }

    private static double width(String words, float size) {
        return ChartFont.plain(size).getStringBounds(words, METRICS).getWidth();
    }

    private static double lower(List<GroupDistribution> groups) {
        double lowest = groups.stream()
                .flatMap(group -> group.dots().stream())
                .mapToDouble(dot -> dot.score().doubleValue())
                .min()
                .orElse(UPPER);
        return Math.min(50, Math.floor(lowest / 10) * 10);
    }
}
