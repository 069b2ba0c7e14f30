// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from one score to another in parts.
 *
 * @param fromName name of the row of the earlier score
 * @param toName name of the row of the later score
 * @param parts in the order drawn; {@code from} and they add up to the later score
 */
public record Waterfall(String fromName, BigDecimal from, String toName, List<Part> parts) {

    public Waterfall {
        parts = List.copyOf(parts);
    }

    /**
     * A part.
     *
     * @param points signed
     * @param figure the same as written, with its sign
     */
    public record Part(String name, BigDecimal points, String figure) {}

    public BigDecimal to() {
        return parts.stream().map(Part::points).reduce(from, BigDecimal::add);
    }

    /** The score before each part and after the last: one more than there are parts. */
    List<BigDecimal> levels() {
        List<BigDecimal> levels = new ArrayList<>(List.of(from));
        BigDecimal level = from;
        for (Part part : parts) {
            level = level.add(part.points());
            levels.add(level);
        }
        return levels;
    }
}
