// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.pdf;

import java.io.IOException;
import java.util.List;
import org.mingjian.app.paper.model.DocumentWords;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.paper.model.PageGrid;

/** The head of a first page (版头): red mark, number, red lines. */
final class Head {

    private static final double RED_LINE = PageGrid.points(0.6);
    private static final double THICK = PageGrid.points(0.8);
    private static final double THIN = PageGrid.points(0.3);
    private static final double BETWEEN = PageGrid.points(1.2);
    private static final double LEFT = PageGrid.points(PageGrid.LEFT);
    private static final double WIDTH = PageGrid.points(PageGrid.TEXT_WIDTH);

    private final Typesetter typesetter;

    Head(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** @return where the title may begin, two lines below the head, on the grid */
    double draw(Sheet sheet, OfficialDocument document) throws IOException {
        return switch (document.format()) {
            case NORMAL -> normal(sheet, document);
            case LETTER -> letter(sheet, document);
            case PLAIN -> PageGrid.points(PageGrid.TOP);
            case ACROSS -> PageGrid.points(PageGrid.LEFT);
        };
    }

    private double normal(Sheet sheet, OfficialDocument document) throws IOException {
        double size = PageGrid.markSize(document.mark());
        double top = PageGrid.points(PageGrid.TOP + PageGrid.NORMAL_MARK);
        mark(sheet, document.mark(), size, top);
        double numberTop = top + size + 2 * line();
        row(DocumentWords.number(document), Fit.CENTER, line()).draw(sheet, numberTop);
        double red = numberTop + (line() + PageGrid.SIZE_3) / 2 + PageGrid.points(PageGrid.TO_RED_LINE);
        sheet.red(true);
        sheet.line(LEFT, red, LEFT + WIDTH, red, RED_LINE);
        sheet.red(false);
        return onGrid(red + 2 * line());
    }

    private double letter(Sheet sheet, OfficialDocument document) throws IOException {
        double top = PageGrid.points(PageGrid.LETTER_MARK);
        mark(sheet, document.mark(), Math.min(PageGrid.LETTER_MARK_SIZE, PageGrid.markSize(document.mark())), top);
        double upper = top + PageGrid.LETTER_MARK_SIZE + PageGrid.points(PageGrid.TO_RED_LINE);
        double lower = PageGrid.points(PageGrid.PAPER_HEIGHT - PageGrid.LOWER_LINE);
        sheet.red(true);
        across(sheet, upper, THICK);
        across(sheet, upper + BETWEEN, THIN);
        across(sheet, lower - BETWEEN, THIN);
        across(sheet, lower, THICK);
        sheet.red(false);
        double numberTop = upper + BETWEEN + PageGrid.SIZE_3 * 7 / 8;
        row(DocumentWords.number(document), Fit.RIGHT, PageGrid.SIZE_3).draw(sheet, numberTop);
        return onGrid(numberTop + PageGrid.SIZE_3 + 2 * line());
    }

    private void mark(Sheet sheet, String mark, double size, double top) throws IOException {
        List<Piece> pieces = typesetter.pieces(mark, Face.TITLE, size, size);
        sheet.red(true);
        new TextRow(pieces, LEFT, WIDTH, Fit.CENTER, size, false).draw(sheet, top);
        sheet.red(false);
    }

    private TextRow row(String number, Fit fit, double height) throws IOException {
        return new TextRow(
                typesetter.pieces(number, Face.SONG, PageGrid.SIZE_3, PageGrid.points(PageGrid.CHARACTER)),
                LEFT,
                WIDTH,
                fit,
                height,
                false);
    }

    private static void across(Sheet sheet, double y, double thickness) throws IOException {
        double left = PageGrid.points((PageGrid.PAPER_WIDTH - PageGrid.DOUBLE_LINE) / 2);
        sheet.line(left, y, left + PageGrid.points(PageGrid.DOUBLE_LINE), y, thickness);
    }

    private static double line() {
        return PageGrid.points(PageGrid.LINE);
    }

    private static double onGrid(double y) {
        double top = PageGrid.points(PageGrid.TOP);
        return top + Math.ceil((y - top) / line() - 0.1) * line();
    }
}
