// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import java.util.List;
import reactor.core.publisher.Flux;

/**
 * A table on its way into a file: everything in words, the rows as they come.
 *
 * @param file name without its ending, ASCII
 * @param caption of which period, day and filter
 * @param rows each a cell a heading; empty text for an empty cell
 * @param explained the statement of what the figures are (口径说明)
 */
public record TableContent(
        String file,
        String title,
        String caption,
        List<Heading> headings,
        Flux<List<Object>> rows,
        List<Explanation> explained) {
    /** Rows a document holds at most: forty leaves. */
    public static final int MOST_ON_PAPER = 2_000;

    public TableContent {
        headings = List.copyOf(headings);
        explained = List.copyOf(explained);
    }

    /** @param width see {@link TableColumn#width()} */
    public record Heading(String title, int width, boolean numeric) {}

    public record Explanation(String of, String text) {}
}
