// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * An axis whose ends and labels are given, never chosen from the data: bodies are compared on the same paper. No number
 * format is involved, so no locale is either.
 */
final class FixedAxis extends NumberAxis {
    private final Map<Double, String> labels;

    FixedAxis(double lower, double upper, Map<Double, String> labels) {
        super(null);
        this.labels = new TreeMap<>(labels);
        setAutoRange(false);
        setRange(lower, upper);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        TextAnchor anchor = anchor(edge);
        return labels.entrySet().stream()
                .map(label -> new NumberTick(label.getKey(), label.getValue(), anchor, TextAnchor.CENTER, 0.0))
                .toList();
    }

    /** Labels in order of their place on the axis. */
    List<String> labels() {
        return List.copyOf(labels.values());
    }

    private static TextAnchor anchor(RectangleEdge edge) {
        if (edge == RectangleEdge.TOP) {
            return TextAnchor.BOTTOM_CENTER;
        }
        if (edge == RectangleEdge.BOTTOM) {
            return TextAnchor.TOP_CENTER;
        }
        return edge == RectangleEdge.LEFT ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT;
    }
}
