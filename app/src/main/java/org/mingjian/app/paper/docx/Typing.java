// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.docx;

import java.math.BigInteger;
import org.mingjian.app.paper.model.PageGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** One paragraph being typed: how it stands, then its runs. */
final class Typing {

    private final CTP paragraph;

    Typing(CTP paragraph) {
        this.paragraph = paragraph;
    }

    Typing run(String text, Typeface face, double points) {
        return run(text, face, points, false);
    }

    /** Empty text types nothing. */
    Typing run(String text, Typeface face, double points, boolean red) {
        if (text.isEmpty()) {
            return this;
        }
        CTR run = paragraph.addNewR();
        dress(run.isSetRPr() ? run.getRPr() : run.addNewRPr(), face, points);
        if (red) {
            run.getRPr().addNewColor().setVal(PageGrid.RED);
        }
        var words = run.addNewT();
        words.setStringValue(text);
        words.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
        return this;
    }

    /** The number of the page, where the reader's program knows it. */
    Typing pageNumber(Typeface face, double points) {
        var field = paragraph.addNewFldSimple();
        field.setInstr("PAGE");
        CTR run = field.addNewR();
        dress(run.addNewRPr(), face, points);
        run.addNewT().setStringValue("1");
        return this;
    }

    Typing tab() {
        paragraph.addNewR().addNewTab();
        return this;
    }

    private static void dress(CTRPr properties, Typeface face, double points) {
        CTFonts fonts = properties.addNewRFonts();
        fonts.setAscii(face.named);
        fonts.setHAnsi(face.named);
        fonts.setEastAsia(face.named);
        fonts.setHint(STHint.EAST_ASIA);
        BigInteger halves = BigInteger.valueOf(Math.round(points * 2));
        properties.addNewSz().setVal(halves);
        properties.addNewSzCs().setVal(halves);
    }

    Typing stands(STJc.Enum where) {
        properties().addNewJc().setVal(where);
        return this;
    }

    /** First line in by two characters. */
    Typing indented() {
        CTInd indent = indent();
        indent.setFirstLineChars(BigInteger.valueOf(200));
        indent.setFirstLine(Twips.characters(2));
        return this;
    }

    Typing from(BigInteger left) {
        indent().setLeft(left);
        return this;
    }

    Typing to(BigInteger right) {
        indent().setRight(right);
        return this;
    }

    /** All lines but the first stand this much further in. */
    Typing hanging(BigInteger by) {
        indent().setHanging(by);
        return this;
    }

    Typing before(BigInteger space) {
        spacing().setBefore(space);
        return this;
    }

    /** Its lines are exactly so high, whatever the face. */
    Typing exactly(BigInteger height) {
        spacing().setLine(height);
        spacing().setLineRule(STLineSpacingRule.EXACT);
        return this;
    }

    /** Off the grid of lines and characters. */
    Typing offGrid() {
        properties().addNewSnapToGrid().setVal(false);
        return this;
    }

    Typing withNext() {
        if (!properties().isSetKeepNext()) {
            properties().addNewKeepNext();
        }
        return this;
    }

    Typing onNewPage() {
        properties().addNewPageBreakBefore();
        return this;
    }

    /** A line below. @param eighths its thickness in eighths of a point, @param space from the text in points */
    Typing lineBelow(STBorder.Enum kind, String colour, int eighths, int space) {
        draw(borders().addNewBottom(), kind, colour, eighths, space);
        return this;
    }

    Typing lineAbove(STBorder.Enum kind, String colour, int eighths, int space) {
        draw(borders().addNewTop(), kind, colour, eighths, space);
        return this;
    }

    private static void draw(CTBorder border, STBorder.Enum kind, String colour, int eighths, int space) {
        border.setVal(kind);
        border.setColor(colour);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.valueOf(space));
    }

    private org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr borders() {
        CTPPr properties = properties();
        return properties.isSetPBdr() ? properties.getPBdr() : properties.addNewPBdr();
    }

    private CTInd indent() {
        CTPPr properties = properties();
        return properties.isSetInd() ? properties.getInd() : properties.addNewInd();
    }

    private CTSpacing spacing() {
        CTPPr properties = properties();
        return properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
    }

    CTPPr properties() {
        return paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
    }
}
