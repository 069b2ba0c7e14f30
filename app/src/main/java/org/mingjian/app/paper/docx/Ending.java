// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import org.mingjian.app.paper.model.DocumentWords;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.paper.model.PageGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** What follows the text on its last page: names of annexes, signature and date with room for a seal, notes. */
final class Ending {

    private static final double DATE_INDENT = 4;
    /** A digit is about this wide, in characters. */
    private static final double DIGIT = 0.5;

    private final Supplier<Typing> paragraphs;
    private final OfficialDocument document;

    Ending(Supplier<Typing> paragraphs, OfficialDocument document) {
        this.paragraphs = paragraphs;
        this.document = document;
    }

    void write() {
        if (!document.annexes().isEmpty()) {
            paragraphs.get().withNext();
            annexNote();
        }
        if (document.signer() != null) {
            paragraphs.get().withNext();
            paragraphs.get().withNext();
            signature(document.signer());
        }
        for (String remark : document.remarks()) {
            body(paragraphs.get().indented(), DocumentWords.remark(remark));
        }
    }

    private void annexNote() {
        double name = DocumentWords.annexNote().length();
        List<String> lines = DocumentWords.annexLines(document);
        for (int i = 0; i < lines.size(); i++) {
            Typing line = paragraphs.get().withNext().from(Twips.characters(2 + name));
            if (i == 0) {
                body(line.hanging(Twips.characters(name)), DocumentWords.annexNote() + lines.get(i));
            } else {
                body(line, lines.get(i));
            }
        }
    }

    private void signature(String signer) {
        String date = DocumentWords.date(document.date());
        double middle = DATE_INDENT + width(date) / 2;
        double right = Math.max(0, middle - width(signer) / 2);
        body(right(right).withNext(), signer);
        body(right(DATE_INDENT), date);
    }

    private Typing right(double characters) {
        BigInteger right = Twips.characters(characters);
        return paragraphs.get().to(right).stands(STJc.RIGHT);
    }

    private static double width(String text) {
        return text.chars()
                .mapToDouble(character -> character < 128 ? DIGIT : 1)
                .sum();
    }

    private static void body(Typing paragraph, String text) {
        paragraph.run(text, Typeface.BODY, PageGrid.SIZE_3);
    }
}
