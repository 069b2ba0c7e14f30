// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/**
 * A score's change in parts, a row each from top to bottom: a dot for either score, a bar from level to level for a part,
 * its signed figure beside it. Gains are dark, losses pale; the direction and the sign tell them apart as well.
 */
public final class WaterfallChart {
    private static final double ROW = 34;
    private static final double HEAD = 26;
    private static final double BAR = 0.22;
    private static final double NAMES = 95;
    private static final double[] STEPS = {0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50};

    private final XYPlot plot = new XYPlot();
    private final Waterfall fall;
    private final int width;
    private final double lower;
    private final double upper;

    private WaterfallChart(Waterfall fall, int width) {
        this.fall = fall;
        this.width = width;
        List<BigDecimal> levels = fall.levels();
        double least =
                levels.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double most = levels.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        double span = Math.max(most - least, 0.4);
        this.lower = least - span * 0.08;
        this.upper = most + span * (width < 400 ? 0.45 : 0.25);
    }

    /** The chart; the figures stand in the table beside it. */
    public static Chart of(String id, String title, String description, int width, Waterfall fall) {
        WaterfallChart chart = new WaterfallChart(fall, width);
        chart.axes();
        chart.bars();
        int height = (int) (ROW * chart.rows() + HEAD);
        return new Chart(id, title, description, List.of(fall), ChartTheme.chart(chart.plot), width, height);
    }

    private int rows() {
        return fall.parts().size() + 2;
    }

    private double row(int fromTop) {
        return rows() - 1.0 - fromTop;
    }

    private void axes() {
        Map<Double, String> names = new LinkedHashMap<>();
        names.put(row(0), fall.fromName());
        for (int i = 0; i < fall.parts().size(); i++) {
            names.put(row(i + 1), fall.parts().get(i).name());
        }
        names.put(row(rows() - 1), fall.toName());
        plot.setRangeAxis(
                ChartTheme.axis(new FixedAxis(-0.5, rows() - 0.5, names), ChartTheme.ROW_SIZE, ChartColour.INK));
        Map<Double, String> scores = scores();
        plot.setDomainAxis(
                ChartTheme.axis(new FixedAxis(lower, upper, scores), ChartTheme.TEXT_SIZE, ChartColour.INK_2));
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        scores.keySet()
                .forEach(at ->
                        plot.addDomainMarker(ChartTheme.marker(at, ChartColour.LINE, ChartTheme.dashed(1f, 2f, 3f))));
    }

    private Map<Double, String> scores() {
        double step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && (upper - lower) / STEPS[i] <= width / 80.0; i--) {
            step = STEPS[i];
        }
        Map<Double, String> labels = new LinkedHashMap<>();
        for (long n = (long) Math.ceil(lower / step); n * step <= upper; n++) {
            BigDecimal score = BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(n));
            labels.put(score.doubleValue(), score.stripTrailingZeros().toPlainString());
        }
        return labels;
    }

    private void bars() {
        List<BigDecimal> levels = fall.levels();
        end(fall.from(), 0);
        for (int i = 0; i < fall.parts().size(); i++) {
            bar(fall.parts().get(i), levels.get(i).doubleValue(), i + 1);
        }
        end(fall.to(), rows() - 1);
        for (int i = 0; i < levels.size(); i++) {
            double level = levels.get(i).doubleValue();
            plot.addAnnotation(new XYLineAnnotation(
                    level, row(i) - BAR, level, row(i + 1) + BAR, ChartTheme.HAIRLINE, ChartColour.INK_3.awt()));
        }
    }

    private void bar(Waterfall.Part part, double from, int row) {
        double to = from + part.points().doubleValue();
        boolean gain = part.points().signum() > 0;
        if (part.points().signum() != 0) {
            plot.addAnnotation(new XYBoxAnnotation(
                    Math.min(from, to),
                    row(row) - BAR,
                    Math.max(from, to),
                    row(row) + BAR,
                    null,
                    null,
                    (gain ? ChartColour.BRAND : ChartColour.PEER).awt()));
        }
        figure(part.figure(), Math.max(from, to), row, false);
    }

    private void end(BigDecimal score, int row) {
        double x = score.doubleValue();
        double unit = (upper - lower) / (width - NAMES);
        Shape dot = new Ellipse2D.Double(x - 5 * unit, row(row) - 5 / ROW, 10 * unit, 10 / ROW);
        plot.addAnnotation(new XYShapeAnnotation(dot, null, null, ChartColour.BRAND.awt()));
        figure(score.setScale(2, RoundingMode.HALF_UP).toPlainString(), x, row, true);
    }

    private void figure(String words, double after, int row, boolean strong) {
        XYTextAnnotation text = new XYTextAnnotation(words, after + (upper - lower) * 9 / (width - NAMES), row(row));
        text.setFont(strong ? ChartFont.strong(ChartTheme.ROW_SIZE) : ChartFont.plain(ChartTheme.ROW_SIZE));
        text.setPaint(ChartColour.INK.awt());
        text.setTextAnchor(TextAnchor.CENTER_LEFT);
        plot.addAnnotation(text);
    }
}
