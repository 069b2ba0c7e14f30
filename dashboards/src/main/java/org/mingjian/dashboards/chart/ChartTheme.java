// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.awt.BasicStroke;
import java.awt.Stroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.RectangleInsets;

/** One theme for every chart: no border, no ground, no legend, hairlines, small figures (product section 5.4). */
final class ChartTheme {
    static final float AXIS_SIZE = 11f;
    static final float TEXT_SIZE = 12f;
    static final float ROW_SIZE = 14f;
    static final Stroke HAIRLINE = new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    private ChartTheme() {}

    static Stroke line(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    static Stroke dashed(float width, float... pattern) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, pattern, 0f);
    }

    static JFreeChart chart(Plot plot) {
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setNoDataMessage(null);
        JFreeChart chart = new JFreeChart(null, ChartFont.plain(TEXT_SIZE), plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    static <A extends Axis> A axis(A axis, float size, ChartColour colour) {
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelFont(ChartFont.plain(size));
        axis.setTickLabelPaint(colour.awt());
        return axis;
    }

    static ValueMarker marker(double value, ChartColour colour, Stroke stroke) {
        ValueMarker marker = new ValueMarker(value, colour.awt(), stroke);
        marker.setAlpha(1f);
        return marker;
    }
}
