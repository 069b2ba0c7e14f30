// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.awt.geom.Ellipse2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;

/**
 * One of several small charts of the same size: scoring rate of a dimension on the axis 0 to 100, the own line with its
 * last figure, the median of the group grey. A missing period is a gap.
 */
public final class DimensionTrendChart {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 104;
    private static final double UPPER = 112;

    private DimensionTrendChart() {}

    public static Chart of(String id, String description, DimensionTrend trend) {
        int last = trend.points().size() - 1;
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(ChartTheme.axis(
                new FixedAxis(-0.3, last + 0.3 + 0.4 * Math.max(1, last), periods(trend)),
                ChartTheme.AXIS_SIZE,
                ChartColour.INK_2));
        Map<Double, String> rates = Map.of(0.0, "0", 50.0, "50", 100.0, "100");
        plot.setRangeAxis(ChartTheme.axis(new FixedAxis(0, UPPER, rates), ChartTheme.AXIS_SIZE, ChartColour.INK_2));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(new RectangleInsets(0, 0, 2, 0));
        rates.keySet()
                .forEach(at -> plot.addRangeMarker(ChartTheme.marker(
                        at, ChartColour.LINE, at == 50 ? ChartTheme.dashed(1f, 2f, 3f) : ChartTheme.HAIRLINE)));
        plot.setDataset(dataset(trend.points()));
        plot.setRenderer(lines());
        figure(plot, trend.points());
        return new Chart(id, trend.title(), description, List.of(trend), ChartTheme.chart(plot), WIDTH, HEIGHT);
    }

    private static XYSeriesCollection dataset(List<DimensionTrend.Point> points) {
        XYSeriesCollection dataset = new XYSeriesCollection();
        dataset.addSeries(series("median", points, DimensionTrend.Point::median));
        dataset.addSeries(series("own", points, DimensionTrend.Point::rate));
        return dataset;
    }

    private static XYSeries series(
            String name, List<DimensionTrend.Point> points, Function<DimensionTrend.Point, @Nullable BigDecimal> rate) {
        XYSeries series = new XYSeries(name, false);
        for (int i = 0; i < points.size(); i++) {
            series.add((double) i, rate.apply(points.get(i)));
        }
        return series;
    }

    private static XYLineAndShapeRenderer lines() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, ChartColour.INK_3.awt());
        renderer.setSeriesStroke(0, ChartTheme.line(1.2f));
        renderer.setSeriesPaint(1, ChartColour.BRAND.awt());
        renderer.setSeriesStroke(1, ChartTheme.line(2.5f));
        renderer.setSeriesShapesVisible(1, true);
        renderer.setSeriesShape(1, new Ellipse2D.Double(-2, -2, 4, 4));
        return renderer;
    }

    /** Of the newest period that has a rate. */
    private static void figure(XYPlot plot, List<DimensionTrend.Point> points) {
        IntStream.range(0, points.size())
                .filter(i -> points.get(i).rate() != null)
                .reduce((earlier, later) -> later)
                .ifPresent(i -> {
                    BigDecimal rate = Objects.requireNonNull(points.get(i).rate());
                    XYTextAnnotation figure = new XYTextAnnotation(
                            rate.setScale(1, RoundingMode.HALF_UP).toPlainString(),
                            i + 0.06 * Math.max(1, points.size() - 1),
                            rate.doubleValue());
                    figure.setFont(ChartFont.strong(ChartTheme.TEXT_SIZE));
                    figure.setPaint(ChartColour.BRAND.awt());
                    figure.setTextAnchor(TextAnchor.CENTER_LEFT);
                    plot.addAnnotation(figure);
                });
    }

    private static Map<Double, String> periods(DimensionTrend trend) {
        Map<Double, String> labels = new LinkedHashMap<>();
        int last = trend.points().size() - 1;
        labels.put(0.0, trend.points().get(0).period());
        labels.put((double) last, trend.points().get(last).period());
        return labels;
    }
}
