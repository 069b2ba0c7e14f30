// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.mingjian.app.paper.model.Annex;
import org.mingjian.app.paper.model.Block;
import org.mingjian.app.paper.model.DocumentWords;
import org.mingjian.app.paper.model.Level;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.paper.model.PageGrid;
import org.mingjian.app.paper.model.PaperFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** The parts of one document typed in their order. */
final class Composition {

    private final XWPFDocument file;
    private final OfficialDocument document;
    private final CTSectPr section;
    private boolean across;

    Composition(XWPFDocument file, OfficialDocument document) {
        this.file = file;
        this.document = document;
        this.section = new PageSetup(file).of(document);
        this.across = document.format() == PaperFormat.ACROSS;
    }

    void write() throws IOException {
        head();
        title(document.title());
        blank();
        if (document.addressee() != null) {
            typing().run(DocumentWords.addressee(document.addressee()), Typeface.BODY, PageGrid.SIZE_3);
        }
        for (Block block : document.blocks()) {
            block(block);
        }
        new Ending(this::typing, document).write();
        for (int i = 0; i < document.annexes().size(); i++) {
            annex(document.annexes().get(i), DocumentWords.annex(document, i));
        }
        if (!document.colophon().empty()) {
            turn(false);
            new Imprint(this::typing, document).write();
        }
    }

    private void head() {
        String number = DocumentWords.number(document);
        if (document.format() == PaperFormat.LETTER) {
            typing().stands(STJc.RIGHT)
                    .before(Twips.ofPoints(PageGrid.SIZE_3 * 7 / 8))
                    .run(number, Typeface.BODY, PageGrid.SIZE_3);
        } else if (document.format() == PaperFormat.NORMAL) {
            double size = PageGrid.markSize(document.mark());
            typing().offGrid()
                    .stands(STJc.CENTER)
                    .before(Twips.of(PageGrid.NORMAL_MARK))
                    .exactly(Twips.ofPoints(size))
                    .run(document.mark(), Typeface.TITLE, size, true);
            blank();
            blank();
            typing().stands(STJc.CENTER)
                    .lineBelow(
                            STBorder.SINGLE, PageGrid.RED, 14, (int) Math.round(PageGrid.points(PageGrid.TO_RED_LINE)))
                    .run(number, Typeface.BODY, PageGrid.SIZE_3);
        } else {
            return;
        }
        blank();
        blank();
    }

    private void block(Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            typing().indented().withNext().run(heading.text(), face(heading.level()), PageGrid.SIZE_3);
        } else if (block instanceof Block.Paragraph paragraph) {
            typing().indented()
                    .run(paragraph.lead(), face(paragraph.level()), PageGrid.SIZE_3)
                    .run(paragraph.text(), Typeface.BODY, PageGrid.SIZE_3);
        } else if (block instanceof Block.Title title) {
            title(title.text());
        } else if (block instanceof Block.Table table) {
            CTTbl target = file.createTable().getCTTbl();
            target.removeTr(0);
            Tables.write(target, table.table());
        } else if (block instanceof Block.Picture picture) {
            picture(picture);
        } else if (block instanceof Block.Note note) {
            small(note.text(), STJc.BOTH);
        }
    }

    private void title(String text) {
        for (String line : text.split("\n")) {
            if (!line.isEmpty()) {
                typing().stands(STJc.CENTER).exactly(Twips.LINE).withNext().run(line, Typeface.TITLE, PageGrid.SIZE_2);
            }
        }
    }

    private void picture(Block.Picture picture) throws IOException {
        XWPFParagraph paragraph = file.createParagraph();
        new Typing(paragraph.getCTP()).offGrid().stands(STJc.CENTER).withNext();
        double width = PageGrid.points(picture.widthMm());
        double height = width * picture.pixelsHigh() / picture.pixelsWide();
        try {
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(picture.png()),
                            PictureType.PNG,
                            "picture.png",
                            Units.toEMU(width),
                            Units.toEMU(height));
        } catch (InvalidFormatException impossible) {
            throw new IOException(impossible);
        }
        if (picture.caption() != null) {
            small(picture.caption(), STJc.CENTER);
        }
    }

    private void small(String text, STJc.Enum where) {
        typing().offGrid()
                .before(Twips.ofPoints(PageGrid.SIZE_TABLE * 0.6))
                .exactly(Twips.ofPoints(PageGrid.SIZE_TABLE * 1.6))
                .stands(where)
                .run(text, Typeface.BODY, PageGrid.SIZE_TABLE);
    }

    private void annex(Annex annex, String name) throws IOException {
        boolean turned = turn(annex.across());
        Typing first = typing().withNext().run(name, Typeface.HEI, PageGrid.SIZE_3);
        if (!turned) {
            first.onNewPage();
        }
        blank();
        title(annex.title());
        for (Block block : annex.blocks()) {
            block(block);
        }
    }

    /** Ends the section where the paper is to be turned; says whether it was. */
    private boolean turn(boolean toAcross) {
        if (toAcross == across) {
            return false;
        }
        Typing end = typing().offGrid().exactly(BigInteger.valueOf(20));
        end.properties().addNewSectPr().set(section.copy());
        PageSetup.page(section, toAcross);
        if (section.isSetTitlePg()) {
            section.unsetTitlePg();
        }
        across = toAcross;
        return true;
    }

    private void blank() {
        typing().withNext();
    }

    private Typing typing() {
        return new Typing(file.createParagraph().getCTP());
    }

    private static Typeface face(Level level) {
        return switch (level) {
            case FIRST -> Typeface.HEI;
            case SECOND -> Typeface.KAI;
            case THIRD -> Typeface.BODY;
        };
    }
}
