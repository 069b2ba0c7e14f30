// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.paper.model.PageGrid;
import org.mingjian.app.paper.model.PaperFormat;

/** Items set one below the other over as many pages as they need, with the number of each page at its foot. */
final class Pages implements AutoCloseable {

    private static final double ROUNDING = 0.5;

    private final PDDocument document;
    private final EmbeddedFonts fonts;
    private final Typesetter typesetter;
    private final PaperFormat format;
    private @Nullable Sheet sheet;
    private boolean across;
    private boolean untouched;
    private double y;

    Pages(PDDocument document, EmbeddedFonts fonts, Typesetter typesetter, PaperFormat format) {
        this.document = document;
        this.fonts = fonts;
        this.typesetter = typesetter;
        this.format = format;
    }

    /** Begins a page. */
    Sheet turn(boolean acrossNow) throws IOException {
        close();
        Sheet next = new Sheet(document, fonts, acrossNow);
        sheet = next;
        across = acrossNow;
        y = PageGrid.points(across ? PageGrid.LEFT : PageGrid.TOP);
        untouched = true;
        if (document.getNumberOfPages() > 1 || format != PaperFormat.LETTER) {
            number(next, document.getNumberOfPages());
        }
        return next;
    }

    /** The next item stands there, in points below the paper's upper edge. */
    void moveTo(double newY) {
        y = newY;
    }

    double y() {
        return y;
    }

    double bottom() {
        return PageGrid.points(across ? PageGrid.LEFT + PageGrid.TEXT_WIDTH : PageGrid.TOP + PageGrid.TEXT_HEIGHT);
    }

    double left() {
        return PageGrid.points(across ? PageGrid.TOP : PageGrid.LEFT);
    }

    void add(List<? extends Item> items) throws IOException {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            double needed = item.height();
            for (int j = i; items.get(j).withNext() && j + 1 < items.size(); j++) {
                needed += items.get(j + 1).height();
            }
            boolean divisible = needed > PageGrid.points(PageGrid.TEXT_HEIGHT);
            if (!untouched && y + (divisible ? item.height() : needed) > bottom() + ROUNDING) {
                turn(across);
                again(item.head());
            }
            if (!(item.blank() && untouched)) {
                draw(item);
            }
        }
    }

    private void again(@Nullable Item head) throws IOException {
        if (head != null) {
            draw(head);
        }
    }

    private void draw(Item item) throws IOException {
        item.draw(sheet(), y);
        y += item.height();
        untouched = false;
    }

    Sheet sheet() {
        if (sheet == null) {
            throw new IllegalStateException("no page begun");
        }
        return sheet;
    }

    boolean isAcross() {
        return across;
    }

    /** —1—: right on odd pages, left on even ones, one character in; its dash 7 mm below the text. */
    private void number(Sheet on, int number) throws IOException {
        double size = PageGrid.SIZE_4;
        double width = PageGrid.points(across ? PageGrid.TEXT_HEIGHT : PageGrid.TEXT_WIDTH);
        List<Piece> pieces = typesetter.pieces("—" + number + "—", Face.SONG, size, size);
        double used = pieces.stream().mapToDouble(Piece::width).sum();
        double x = number % 2 == 1 ? left() + width - size - used : left() + size;
        double dash = bottom() + PageGrid.points(PageGrid.TO_PAGE_NUMBER);
        on.text(pieces, x, dash + 0.38 * size, 0);
    }

    @Override
    public void close() throws IOException {
        if (sheet != null) {
            sheet.close();
            sheet = null;
        }
    }
}
