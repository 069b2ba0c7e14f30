// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.awt.geom.Ellipse2D;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;

/**
 * Scores over the periods on an axis that is the same for every bureau: official score solid, under the scheme of today
 * dashed, median of the group grey. A missing period is a gap.
 */
public final class TrendChart {
    private static final int OFFICIAL = 2;

    private TrendChart() {}

    /** The chart; {@link Trend#events()} are marked by number and listed by the page. */
    public static Chart of(String id, String title, String description, int width, int height, Trend trend) {
        int last = trend.points().size() - 1;
        XYPlot plot = new XYPlot();
        TrendNames names = new TrendNames(trend, width, height);
        FixedAxis periods = new FixedAxis(-TrendNames.BEFORE, last + names.after(), periodLabels(trend));
        plot.setDomainAxis(ChartTheme.axis(periods, ChartTheme.AXIS_SIZE, ChartColour.INK_2));
        FixedAxis scores = new FixedAxis(trend.lower(), TrendMarks.upper(trend), scoreLabels(trend));
        plot.setRangeAxis(0, ChartTheme.axis(scores, ChartTheme.TEXT_SIZE, ChartColour.INK_2));
        FixedAxis grades = new FixedAxis(trend.lower(), TrendMarks.upper(trend), gradeLabels(trend));
        plot.setRangeAxis(1, ChartTheme.axis(grades, ChartTheme.TEXT_SIZE, ChartColour.INK_2));
        plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(new RectangleInsets(4, 0, 4, 0));
        TrendMarks.add(plot, trend, names);
        plot.setDataset(dataset(trend));
        plot.setRenderer(lines());
        return new Chart(id, title, description, List.of(trend), ChartTheme.chart(plot), width, height);
    }

    private static XYSeriesCollection dataset(Trend trend) {
        XYSeriesCollection dataset = new XYSeriesCollection();
        dataset.addSeries(series("groupMedian", trend, Trend.Point::groupMedian));
        dataset.addSeries(series("likeForLike", trend, Trend.Point::likeForLike));
        dataset.addSeries(series("official", trend, Trend.Point::official));
        return dataset;
    }

    private static XYSeries series(String name, Trend trend, Function<Trend.Point, @Nullable BigDecimal> score) {
        XYSeries series = new XYSeries(name, false);
        for (int i = 0; i < trend.points().size(); i++) {
            Trend.Point point = trend.points().get(i);
            if (i > 0 && (point.apart() || trend.points().get(i - 1).apart())) {
                series.add(i - 0.5, null);
            }
            series.add((double) i, score.apply(point));
        }
        return series;
    }

    private static XYLineAndShapeRenderer lines() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, ChartColour.INK_3.awt());
        renderer.setSeriesStroke(0, ChartTheme.line(1.2f));
        renderer.setSeriesPaint(1, ChartColour.BRAND.awt());
        renderer.setSeriesStroke(1, ChartTheme.dashed(1.3f, 4f, 3f));
        renderer.setSeriesPaint(OFFICIAL, ChartColour.BRAND.awt());
        renderer.setSeriesStroke(OFFICIAL, ChartTheme.line(2.5f));
        renderer.setSeriesShapesVisible(OFFICIAL, true);
        renderer.setSeriesShape(OFFICIAL, new Ellipse2D.Double(-2, -2, 4, 4));
        return renderer;
    }

    private static Map<Double, String> periodLabels(Trend trend) {
        Map<Double, String> labels = new LinkedHashMap<>();
        List<Trend.Point> points = trend.points();
        for (int i = 0; i < points.size(); i++) {
            labels.put((double) i, points.get(i).period());
        }
        return labels;
    }

    private static Map<Double, String> scoreLabels(Trend trend) {
        Map<Double, String> labels = new LinkedHashMap<>();
        for (int score = trend.lower(); score <= 100; score += 10) {
            labels.put((double) score, Integer.toString(score));
        }
        return labels;
    }

    private static Map<Double, String> gradeLabels(Trend trend) {
        Map<Double, String> labels = new LinkedHashMap<>();
        trend.gradeLines().stream()
                .filter(line -> line.score().doubleValue() >= trend.lower())
                .forEach(line -> labels.put(line.score().doubleValue(), line.name()));
        return labels;
    }
}
