// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.model;

import java.util.List;

/**
 * A table: its heads are repeated on each page.
 *
 * @param columns their widths sum to the width of the text: 156 mm, or 225 mm on a page across
 */
public record PaperTable(List<Column> columns, List<Row> rows) {

    public PaperTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Where a cell's text stands. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /** @param title empty titles in all columns: a form without a head */
    public record Column(String title, double widthMm, Align align) {}

    /** @param leastHeightMm 0 for as high as its text */
    public record Row(List<Cell> cells, double leastHeightMm) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell over one or more columns.
     *
     * @param strong in 黑体, in the middle
     */
    public record Cell(String text, int columns, boolean strong) {}

    /** A row of plain cells. */
    public static Row row(List<String> texts) {
        return new Row(texts.stream().map(text -> new Cell(text, 1, false)).toList(), 0);
    }

    public boolean headed() {
        return columns.stream().anyMatch(column -> !column.title().isEmpty());
    }

    public double widthMm() {
        return columns.stream().mapToDouble(Column::widthMm).sum();
    }
}
