// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.util.List;

/**
 * A row of a heat table.
 *
 * @param name what stands at its head
 * @param cells one for each column
 */
public record HeatRow(String name, List<Cell> cells) {

    public HeatRow {
        cells = List.copyOf(cells);
    }

    /**
     * A figure.
     *
     * @param text as it is printed
     * @param shade 0 for none to 3 for the deepest
     */
    public record Cell(String text, int shade) {}
}
