// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** The double octagon of a veto (单项否决), the same sign as in {@code glyphs.svg}. */
final class VetoSign {
    private VetoSign() {}

    /** The sign around the origin, as an area to be filled. */
    static Shape shape(double size) {
        Area sign = ring(size * 0.45);
        sign.add(ring(size * 0.3));
        BasicStroke stroke = new BasicStroke(1f);
        sign.add(new Area(
                stroke.createStrokedShape(new Line2D.Double(-size * 0.21, size * 0.21, size * 0.21, -size * 0.21))));
        return sign;
    }

    private static Area ring(double radius) {
        return new Area(new BasicStroke(0.9f).createStrokedShape(octagon(radius)));
    }

    private static Shape octagon(double radius) {
        double cut = radius * (Math.sqrt(2) - 1);
        double[][] corners = {{-cut, -radius}, {cut, -radius}, {radius, -cut}, {radius, cut}};
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0][0], corners[0][1]);
        for (int i = 1; i < 8; i++) {
            int sign = i < 4 ? 1 : -1;
            path.lineTo(sign * corners[i % 4][0], sign * corners[i % 4][1]);
        }
        path.closePath();
        return path;
    }
}
