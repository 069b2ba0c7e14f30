// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.util.List;

/**
 * The charts of a sheet, drawn.
 *
 * @param trend empty with fewer than two periods
 * @param group scores of the group with the own one; empty where the reader may not see them
 * @param dimensions a small chart for each, in the sheet's order; none with fewer than two periods
 */
public record SheetDrawings(String trend, String group, List<Drawing> dimensions) {

    public SheetDrawings {
        dimensions = List.copyOf(dimensions);
    }

    /** One of several small charts. */
    public record Drawing(String title, String svg) {}
}
