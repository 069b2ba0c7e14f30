// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;

/**
 * A chart ready to be drawn.
 *
 * @param id id on the page, letters, digits and dashes; prefix of every id inside
 * @param title what is shown, in a few words
 * @param description what a reader who does not see it must know
 * @param shown what it was made from, compared by value: charts equal in all but the drawing look the same
 * @param drawing the chart in the theme
 * @param width width of the drawing in pixels at scale one
 * @param height height of the drawing in pixels at scale one
 */
public record Chart(
        String id, String title, String description, List<?> shown, JFreeChart drawing, int width, int height) {

    public Chart {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("chart id is not lower-case letters, digits and dashes: " + id);
        }
    }

    /** Equal for charts that look the same. */
    List<Object> likeness() {
        return List.of(id, title, description, shown, width, height);
    }
}
