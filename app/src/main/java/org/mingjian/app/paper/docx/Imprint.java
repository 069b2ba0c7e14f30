// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.docx;

import java.math.BigInteger;
import java.util.function.Supplier;
import org.mingjian.app.paper.model.Colophon;
import org.mingjian.app.paper.model.DocumentWords;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.paper.model.PageGrid;
import org.mingjian.app.paper.model.PaperFormat;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;

/** The colophon (版记) in a frame at the foot of the text area; a letter's has neither lines nor printer. */
final class Imprint {

    private static final double SIZE = PageGrid.SIZE_4;
    private static final BigInteger LINE = Twips.of(7.5);
    private static final BigInteger ONE = Twips.ofPoints(SIZE);

    private final Supplier<Typing> paragraphs;
    private final OfficialDocument document;

    Imprint(Supplier<Typing> paragraphs, OfficialDocument document) {
        this.paragraphs = paragraphs;
        this.document = document;
    }

    void write() {
        Colophon colophon = document.colophon();
        boolean lined = document.format() != PaperFormat.LETTER;
        boolean printed = lined && colophon.printedBy() != null;
        if (!colophon.copiesTo().isEmpty()) {
            BigInteger name = Twips.ofPoints(SIZE * DocumentWords.copies().length());
            Typing copies = framed().from(ONE.add(name)).hanging(name).to(ONE);
            rules(copies, lined, printed ? PageGrid.COLOPHON_INNER : PageGrid.COLOPHON_OUTER, true);
            copies.run(DocumentWords.copies() + DocumentWords.copiesTo(colophon), Typeface.BODY, SIZE);
        }
        if (printed) {
            Typing printer = framed().from(ONE).to(ONE);
            rules(printer, true, PageGrid.COLOPHON_OUTER, colophon.copiesTo().isEmpty());
            var tab = printer.properties().addNewTabs().addNewTab();
            tab.setVal(STTabJc.RIGHT);
            tab.setPos(Twips.of(PageGrid.TEXT_WIDTH).subtract(ONE));
            printer.run(String.valueOf(colophon.printedBy()), Typeface.BODY, SIZE)
                    .tab()
                    .run(DocumentWords.printed(colophon.printedOn()), Typeface.BODY, SIZE);
        }
    }

    private static void rules(Typing line, boolean lined, double below, boolean above) {
        if (lined && above) {
            line.lineAbove(STBorder.SINGLE, "000000", eighths(PageGrid.COLOPHON_OUTER), 0);
        }
        if (lined) {
            line.lineBelow(STBorder.SINGLE, "000000", eighths(below), 0);
        }
    }

    private static int eighths(double millimetres) {
        return (int) Math.round(PageGrid.points(millimetres) * 8);
    }

    private Typing framed() {
        Typing line = paragraphs.get().offGrid().exactly(LINE);
        CTFramePr frame = line.properties().addNewFramePr();
        frame.setW(Twips.of(PageGrid.TEXT_WIDTH));
        frame.setWrap(STWrap.NOT_BESIDE);
        frame.setHAnchor(STHAnchor.MARGIN);
        frame.setVAnchor(STVAnchor.MARGIN);
        frame.setX(BigInteger.ONE);
        frame.setYAlign(STYAlign.BOTTOM);
        return line;
    }
}
