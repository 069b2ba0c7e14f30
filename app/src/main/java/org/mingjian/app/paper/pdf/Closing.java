// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.app.paper.model.DocumentWords;
import org.mingjian.app.paper.model.OfficialDocument;

/** What follows the text on its last page: names of annexes, signature and date with room for a seal, notes. */
final class Closing {

    private static final double CELL = TextItems.CELL;
    private static final double DATE_INDENT = 4 * CELL;

    private final TextItems text;
    private final double left;
    private final double width;

    Closing(TextItems text, double left, double width) {
        this.text = text;
        this.left = left;
        this.width = width;
    }

    List<Item> of(OfficialDocument document) throws IOException {
        List<Item> items = new ArrayList<>();
        if (!document.annexes().isEmpty()) {
            items.add(new Item.Blank(TextItems.LINE, true));
            annexNote(document).forEach(row -> items.add(document.signer() == null ? row : row.keptWithNext()));
        }
        if (document.signer() != null) {
            items.add(new Item.Blank(TextItems.LINE, true));
            items.add(new Item.Blank(TextItems.LINE, true));
            items.addAll(signature(document.signer(), DocumentWords.date(document.date())));
        }
        for (String remark : document.remarks()) {
            items.addAll(text.paragraph(text.body(DocumentWords.remark(remark), Face.SONG), 2 * CELL));
        }
        return items;
    }

    private List<TextRow> annexNote(OfficialDocument document) throws IOException {
        List<TextRow> items = new ArrayList<>();
        double names = (2 + DocumentWords.annexNote().length()) * CELL;
        for (String line : DocumentWords.annexLines(document)) {
            for (TextRow row : text.hanging(line, names)) {
                items.add(items.isEmpty() ? named(row) : row);
            }
        }
        return items;
    }

    /** The first name, with 附件： before it. */
    private TextRow named(TextRow row) throws IOException {
        List<Piece> pieces = new ArrayList<>(text.body(DocumentWords.annexNote(), Face.SONG));
        pieces.addAll(row.pieces());
        double indent = 2 * CELL;
        return new TextRow(pieces, left + indent, width - indent, Fit.LEFT, TextItems.LINE, false);
    }

    /** With a seal: the date four characters in, the signer in the middle above it (GB/T 9704-2012, 7.3.5.1). */
    private List<Item> signature(String signer, String date) throws IOException {
        TextRow dateRow =
                new TextRow(text.body(date, Face.SONG), left, width - DATE_INDENT, Fit.RIGHT, TextItems.LINE, false);
        List<Piece> name = text.body(signer, Face.SONG);
        double nameWidth = name.stream().mapToDouble(Piece::width).sum();
        double middle = dateRow.start() + dateRow.used() / 2;
        double start = Math.min(middle - nameWidth / 2, left + width - nameWidth);
        return List.of(new TextRow(name, start, nameWidth, Fit.LEFT, TextItems.LINE, true), dateRow);
    }
}
