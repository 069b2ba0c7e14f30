// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

/**
 * How a distribution is laid out.
 *
 * @param width of the drawing in pixels
 * @param row height of a group in pixels
 * @param above names and figures stand above their strip; else beside it
 */
public record StripPaper(int width, double row, boolean above) {
    private static final double TEXT_ABOVE = 15;

    /** Names left, figures right: for screens and paper. */
    public static StripPaper beside(int width) {
        return new StripPaper(width, 34, false);
    }

    /** Names and figures above, so that the strip keeps the whole width of a phone. */
    public static StripPaper above(int width) {
        return new StripPaper(width, 62, true);
    }

    /** Rows from the middle of a group up to its words. */
    double lift() {
        return above ? TEXT_ABOVE / row : 0;
    }

    /** Rows from the middle of a group down to its dots. */
    double drop() {
        return above ? TEXT_ABOVE / 2 / row : 0;
    }
}
