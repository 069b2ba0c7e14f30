// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.paper.model.PageGrid;
import org.mingjian.app.paper.model.PaperTable;
import org.mingjian.app.paper.model.PaperTable.Align;
import org.mingjian.app.paper.model.PaperTable.Cell;
import org.mingjian.app.paper.model.PaperTable.Column;
import org.mingjian.app.paper.model.PaperTable.Row;

/** A table as rows of cells with their text broken into lines. */
final class TableItems {

    /** From one line of a cell to the next. */
    static final double LEADING = PageGrid.SIZE_TABLE * 1.4;

    static final double PADDING = PageGrid.points(1);
    /** A row with more lines than this goes on in a second one: it must fit on a page. */
    private static final int MOST_LINES = 36;

    private final Typesetter typesetter;

    TableItems(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    List<Item> of(PaperTable table, double left) throws IOException {
        List<Item> items = new ArrayList<>();
        CellRow head = null;
        if (table.headed()) {
            List<Cell> titles = table.columns().stream()
                    .map(column -> new Cell(column.title(), 1, true))
                    .toList();
            head = rows(new Row(titles, 0), table.columns(), left, null).get(0).asHead();
            items.add(head);
        }
        for (Row row : table.rows()) {
            items.addAll(rows(row, table.columns(), left, head));
        }
        return items;
    }

    private List<CellRow> rows(Row row, List<Column> columns, double left, @Nullable CellRow head) throws IOException {
        List<CellText> cells = new ArrayList<>();
        double x = left;
        int column = 0;
        for (Cell cell : row.cells()) {
            double width = 0;
            for (Column covered : columns.subList(column, column + cell.columns())) {
                width += PageGrid.points(covered.widthMm());
            }
            Align align = cell.strong()
                    ? Align.CENTER
                    : cell.columns() > 1 ? Align.LEFT : columns.get(column).align();
            cells.add(new CellText(lines(cell, width - 2 * PADDING), x, width, align));
            x += width;
            column += cell.columns();
        }
        int most = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        List<CellRow> rows = new ArrayList<>();
        for (int from = 0; from == 0 || from < most; from += MOST_LINES) {
            int first = from;
            rows.add(new CellRow(
                    cells.stream().map(cell -> cell.part(first, MOST_LINES)).toList(),
                    PageGrid.points(row.leastHeightMm()),
                    head,
                    false));
        }
        return rows;
    }

    private List<List<Piece>> lines(Cell cell, double width) throws IOException {
        List<List<Piece>> lines = new ArrayList<>();
        for (String paragraph : cell.text().split("\n", -1)) {
            Face face = cell.strong() ? Face.HEI : Face.SONG;
            List<Piece> pieces = typesetter.pieces(paragraph, face, PageGrid.SIZE_TABLE, PageGrid.SIZE_TABLE);
            lines.addAll(pieces.isEmpty() ? List.of(pieces) : typesetter.lines(pieces, width, width));
        }
        return lines;
    }

    /** A cell's lines, and the room it takes. */
    record CellText(List<List<Piece>> lines, double left, double width, Align align) {
        CellText part(int from, int most) {
            int start = Math.min(from, lines.size());
            return new CellText(lines.subList(start, Math.min(start + most, lines.size())), left, width, align);
        }

        void draw(Sheet sheet, double top, double height) throws IOException {
            double y = top + (height - lines.size() * LEADING) / 2;
            Fit fit = align == Align.LEFT ? Fit.LEFT : align == Align.RIGHT ? Fit.RIGHT : Fit.CENTER;
            for (List<Piece> line : lines) {
                new TextRow(line, left + PADDING, width - 2 * PADDING, fit, LEADING, false).draw(sheet, y);
                y += LEADING;
            }
            frame(sheet, top, height);
        }

        private void frame(Sheet sheet, double top, double height) throws IOException {
            double thin = PageGrid.points(PageGrid.COLOPHON_INNER) * 0.7;
            sheet.line(left, top, left + width, top, thin);
            sheet.line(left, top + height, left + width, top + height, thin);
            sheet.line(left, top, left, top + height, thin);
            sheet.line(left + width, top, left + width, top + height, thin);
        }
    }

    /** A row of a table. */
    record CellRow(
            List<CellText> cells, double least, @Nullable CellRow head, boolean withNext) implements Item {

        CellRow asHead() {
            return new CellRow(cells, least, null, true);
        }

        @Override
        public double height() {
            int most =
                    cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
            return Math.max(least, most * LEADING + 2 * PADDING);
        }

        @Override
        public void draw(Sheet sheet, double top) throws IOException {
            for (CellText cell : cells) {
                cell.draw(sheet, top, height());
            }
        }
    }
}
