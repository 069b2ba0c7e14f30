// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.paper.model.PageGrid;
import org.mingjian.app.paper.model.PaperFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The page as section properties: A4, margins, grid of 22 lines, feet of odd, even and first pages. */
final class PageSetup {

    private static final BigInteger SHORT = BigInteger.valueOf(11906);
    private static final BigInteger LONG = BigInteger.valueOf(16838);
    private static final double NUMBER_LINE = PageGrid.SIZE_4;
    /** From the paper's edge to the foot: the letter's lower red line. */
    private static final double FOOT = PageGrid.LOWER_LINE;
    /** Left of 170 mm in the middle of the paper, beyond the text's edges. */
    private static final double BEYOND_LEFT = PageGrid.LEFT - (PageGrid.PAPER_WIDTH - PageGrid.DOUBLE_LINE) / 2;

    private static final double BEYOND_RIGHT = PageGrid.RIGHT - (PageGrid.PAPER_WIDTH - PageGrid.DOUBLE_LINE) / 2;

    private final XWPFDocument file;

    PageSetup(XWPFDocument file) {
        this.file = file;
    }

    /** The body's section, with its feet and, in a letter, the mark above the first page. */
    CTSectPr of(OfficialDocument document) {
        var body = file.getDocument().getBody();
        CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        page(section, document.format() == PaperFormat.ACROSS);
        file.setEvenAndOddHeadings(true);
        number(file.createFooter(HeaderFooterType.DEFAULT), STJc.RIGHT);
        number(file.createFooter(HeaderFooterType.EVEN), STJc.LEFT);
        if (document.format() == PaperFormat.LETTER) {
            letter(document.mark());
        }
        return section;
    }

    /** Sets size, margins and grid anew, for paper upright or across. */
    static void page(CTSectPr section, boolean across) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(across ? LONG : SHORT);
        size.setH(across ? SHORT : LONG);
        if (across) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        } else if (size.isSetOrient()) {
            size.unsetOrient();
        }
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(Twips.of(across ? PageGrid.LEFT : PageGrid.TOP));
        margins.setBottom(Twips.of(across ? PageGrid.RIGHT : PageGrid.BOTTOM));
        margins.setLeft(Twips.of(across ? PageGrid.TOP : PageGrid.LEFT));
        margins.setRight(Twips.of(across ? PageGrid.BOTTOM : PageGrid.RIGHT));
        margins.setHeader(Twips.of(across ? PageGrid.LEFT / 2 : PageGrid.LETTER_MARK));
        margins.setFooter(Twips.of(across ? FOOT - (PageGrid.BOTTOM - PageGrid.RIGHT) : FOOT));
        margins.setGutter(BigInteger.ZERO);
        CTDocGrid grid = section.isSetDocGrid() ? section.getDocGrid() : section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(Twips.LINE);
    }

    /** —1— in 14-point 宋体, one character in; its middle 7 mm below the text. */
    private static void number(XWPFHeaderFooter foot, STJc.Enum where) {
        BigInteger oneIn = Twips.ofPoints(PageGrid.SIZE_4);
        Typing line = new Typing(foot.createParagraph().getCTP()).offGrid().exactly(Twips.ofPoints(NUMBER_LINE));
        (where == STJc.RIGHT ? line.to(oneIn) : line.from(oneIn))
                .stands(where)
                .run("—", Typeface.SONG, PageGrid.SIZE_4)
                .pageNumber(Typeface.SONG, PageGrid.SIZE_4)
                .run("—", Typeface.SONG, PageGrid.SIZE_4);
        double below = PageGrid.points(PageGrid.BOTTOM - PageGrid.TO_PAGE_NUMBER - FOOT) - NUMBER_LINE / 2;
        new Typing(foot.createParagraph().getCTP()).offGrid().exactly(Twips.ofPoints(below));
    }

    private void letter(String mark) {
        double size = Math.min(PageGrid.LETTER_MARK_SIZE, PageGrid.markSize(mark));
        wide(file.createHeader(HeaderFooterType.FIRST))
                .exactly(Twips.ofPoints(PageGrid.LETTER_MARK_SIZE))
                .stands(STJc.CENTER)
                .lineBelow(STBorder.THICK_THIN_SMALL_GAP, PageGrid.RED, 24, (int)
                        Math.round(PageGrid.points(PageGrid.TO_RED_LINE)))
                .run(mark, Typeface.TITLE, size, true);
        wide(file.createFooter(HeaderFooterType.FIRST))
                .exactly(BigInteger.valueOf(20))
                .lineAbove(STBorder.THIN_THICK_SMALL_GAP, PageGrid.RED, 24, 0);
    }

    private static Typing wide(XWPFHeaderFooter part) {
        return new Typing(part.createParagraph().getCTP())
                .offGrid()
                .from(Twips.of(-BEYOND_LEFT))
                .to(Twips.of(-BEYOND_RIGHT));
    }
}
