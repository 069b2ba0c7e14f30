// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import org.jfree.chart.JFreeChart;

/**
 * A chart ready to be drawn.
 *
 * @param id id on the page, letters, digits and dashes; prefix of every id inside
 * @param title what is shown, in a few words
 * @param description what a reader who does not see it must know
 * @param drawing the chart in the theme
 * @param width width of the drawing in pixels at scale one
 * @param height height of the drawing in pixels at scale one
 */
public record Chart(String id, String title, String description, JFreeChart drawing, int width, int height) {

    public Chart {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("chart id is not lower-case letters, digits and dashes: " + id);
        }
    }
}
