// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.app.paper.model.Colophon;
import org.mingjian.app.paper.model.DocumentWords;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.paper.model.PageGrid;
import org.mingjian.app.paper.model.PaperFormat;

/** The colophon (版记) at the foot of the last page; a letter's has neither lines nor printer. */
final class Foot {

    private static final double LEFT = PageGrid.points(PageGrid.LEFT);
    private static final double WIDTH = PageGrid.points(PageGrid.TEXT_WIDTH);
    private static final double SIZE = PageGrid.SIZE_4;
    private static final double LINE = PageGrid.points(7.5);

    private final Typesetter typesetter;

    Foot(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    void draw(Pages pages, OfficialDocument document) throws IOException {
        Colophon colophon = document.colophon();
        if (colophon.empty()) {
            return;
        }
        boolean lined = document.format() != PaperFormat.LETTER;
        List<TextRow> copies = colophon.copiesTo().isEmpty() ? List.of() : copies(colophon);
        List<TextRow> printed = colophon.printedBy() == null || !lined
                ? List.of()
                : printed(colophon.printedBy(), DocumentWords.printed(colophon.printedOn()));
        double height = (copies.size() + (printed.isEmpty() ? 0 : 1)) * LINE;
        if (pages.isAcross() || pages.y() + height > pages.bottom()) {
            pages.turn(false);
        }
        double y = pages.bottom() - height;
        Sheet sheet = pages.sheet();
        rule(sheet, y, PageGrid.COLOPHON_OUTER, lined);
        for (TextRow row : copies) {
            row.draw(sheet, y);
            y += LINE;
        }
        if (!copies.isEmpty() && !printed.isEmpty()) {
            rule(sheet, y, PageGrid.COLOPHON_INNER, lined);
        }
        for (TextRow row : printed) {
            row.draw(sheet, y);
        }
        rule(sheet, pages.bottom(), PageGrid.COLOPHON_OUTER, lined);
    }

    private List<TextRow> copies(Colophon colophon) throws IOException {
        double name = DocumentWords.copies().length() * SIZE;
        double room = WIDTH - 2 * SIZE - name;
        List<TextRow> rows = new ArrayList<>();
        for (List<Piece> line : typesetter.lines(pieces(DocumentWords.copiesTo(colophon)), room, room)) {
            List<Piece> pieces = new ArrayList<>(rows.isEmpty() ? pieces(DocumentWords.copies()) : List.of());
            pieces.addAll(line);
            double indent = rows.isEmpty() ? SIZE : SIZE + name;
            rows.add(new TextRow(pieces, LEFT + indent, WIDTH - indent, Fit.LEFT, LINE, false));
        }
        return rows;
    }

    private List<TextRow> printed(String by, String on) throws IOException {
        return List.of(
                new TextRow(pieces(by), LEFT + SIZE, WIDTH, Fit.LEFT, LINE, false),
                new TextRow(pieces(on), LEFT, WIDTH - SIZE, Fit.RIGHT, LINE, false));
    }

    private List<Piece> pieces(String text) throws IOException {
        return typesetter.pieces(text, Face.SONG, SIZE, SIZE);
    }

    private static void rule(Sheet sheet, double y, double thickness, boolean lined) throws IOException {
        if (lined) {
            sheet.line(LEFT, y, LEFT + WIDTH, y, PageGrid.points(thickness));
        }
    }
}
