// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/**
 * Distribution of scores: a row for each group on the axis 50 to 100, a dot for each bureau, stacked where they collide,
 * a bar at the median. Groups stand beside each other and are never mixed.
 */
public final class DistributionChart {
    private static final double HEAD = 24;

    private DistributionChart() {}

    /**
     * The strips, in the order given.
     *
     * @param paper where names and figures stand, and how wide the drawing is
     * @param figuresHead what the figures at the right are, such as 中位 优/良/合/不
     * @param gradeLines lowest first; the first is a solid line, the others dotted
     */
    public static Chart of(
            String id,
            String title,
            String description,
            StripPaper paper,
            List<GroupDistribution> groups,
            String figuresHead,
            List<GradeLine> gradeLines) {
        StripScale scale = StripScale.of(groups, figuresHead, paper);
        XYPlot plot = new XYPlot();
        Map<Double, String> labels = scoreLabels(scale.lower(), gradeLines);
        if (!paper.above()) {
            labels.put(scale.middleOf(figuresHead), figuresHead);
        }
        FixedAxis scores = new FixedAxis(scale.left(), scale.right(), labels);
        plot.setDomainAxis(ChartTheme.axis(scores, ChartTheme.TEXT_SIZE, ChartColour.INK_2));
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setRangeAxis(ChartTheme.axis(
                new FixedAxis(-0.5, groups.size() - 0.5, Map.of()), ChartTheme.TEXT_SIZE, ChartColour.INK));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        lines(plot, groups.size(), gradeLines);
        words(plot, groups, scale, paper);
        plot.setDataset(new StripDataset(groups, scale.unit(), paper.row(), paper.drop()).dataset());
        plot.setRenderer(dots());
        int height = (int) (paper.row() * groups.size() + HEAD);
        List<Object> shown = List.of(paper, groups, figuresHead, gradeLines);
        return new Chart(id, title, description, shown, ChartTheme.chart(plot), paper.width(), height);
    }

    private static Map<Double, String> scoreLabels(double lower, List<GradeLine> gradeLines) {
        Map<Double, String> labels = new LinkedHashMap<>();
        labels.put(lower, Integer.toString((int) lower));
        gradeLines.forEach(line -> labels.put(line.score().doubleValue(), line.name() + " " + whole(line.score())));
        labels.put(StripScale.UPPER, "100");
        return labels;
    }

    private static String whole(BigDecimal score) {
        return score.stripTrailingZeros().toPlainString();
    }

    private static void words(XYPlot plot, List<GroupDistribution> groups, StripScale scale, StripPaper paper) {
        for (int i = 0; i < groups.size(); i++) {
            double row = groups.size() - 1.0 - i + paper.lift();
            GroupDistribution group = groups.get(i);
            XYTextAnnotation name = new XYTextAnnotation(group.name(), scale.left(), row);
            name.setFont(ChartFont.plain(ChartTheme.ROW_SIZE));
            name.setPaint(ChartColour.INK.awt());
            name.setTextAnchor(TextAnchor.CENTER_LEFT);
            plot.addAnnotation(name);
            XYTextAnnotation figures = new XYTextAnnotation(group.figures(), scale.right(), row);
            figures.setFont(ChartFont.plain(ChartTheme.TEXT_SIZE));
            figures.setPaint(ChartColour.INK_2.awt());
            figures.setTextAnchor(TextAnchor.CENTER_RIGHT);
            plot.addAnnotation(figures);
        }
    }

    private static void lines(XYPlot plot, int rows, List<GradeLine> gradeLines) {
        for (int i = 0; i <= rows; i++) {
            plot.addRangeMarker(ChartTheme.marker(i - 0.5, ChartColour.LINE, ChartTheme.HAIRLINE));
        }
        boolean solid = true;
        for (GradeLine line : gradeLines) {
            plot.addDomainMarker(ChartTheme.marker(
                    line.score().doubleValue(),
                    ChartColour.INK_3,
                    solid ? ChartTheme.HAIRLINE : ChartTheme.dashed(1f, 2f, 2f)));
            solid = false;
        }
    }

    private static XYLineAndShapeRenderer dots() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setDrawOutlines(false);
        series(renderer, StripDataset.MEDIAN, ChartColour.INK, new Rectangle2D.Double(-0.8, -12, 1.6, 24));
        series(renderer, StripDataset.PEER, ChartColour.PEER, new Ellipse2D.Double(-3.5, -3.5, 7, 7));
        series(renderer, StripDataset.OWN, ChartColour.BRAND, new Ellipse2D.Double(-5, -5, 10, 10));
        series(renderer, StripDataset.VETO, ChartColour.SEAL, VetoSign.shape(14));
        return renderer;
    }

    private static void series(XYLineAndShapeRenderer renderer, int series, ChartColour colour, Shape shape) {
        renderer.setSeriesPaint(series, colour.awt());
        renderer.setSeriesShape(series, shape);
    }
}
