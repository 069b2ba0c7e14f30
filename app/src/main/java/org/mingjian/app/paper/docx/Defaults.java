// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFSettings;
import org.apache.xmlbeans.XmlCursor;
import org.mingjian.app.paper.model.PageGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** What every paragraph begins with: 16-point 仿宋, both ends flush, no sign of punctuation beyond the margin. */
final class Defaults {

    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Between characters, in twentieths of a point: 28 of 16 points each are wider than the text area by a hair. */
    private static final BigInteger CLOSER =
            BigInteger.valueOf((long) Math.floor((PageGrid.points(PageGrid.CHARACTER) - PageGrid.SIZE_3) * 20));

    private Defaults() {}

    static void set(XWPFDocument file) {
        CTStyles styles = CTStyles.Factory.newInstance();
        var defaults = styles.addNewDocDefaults();
        type(defaults.addNewRPrDefault().addNewRPr());
        CTPPrGeneral paragraph = defaults.addNewPPrDefault().addNewPPr();
        paragraph.addNewOverflowPunct().setVal(false);
        paragraph.addNewAutoSpaceDE().setVal(false);
        paragraph.addNewAutoSpaceDN().setVal(false);
        paragraph.addNewJc().setVal(STJc.BOTH);
        CTStyle normal = styles.addNewStyle();
        normal.setType(STStyleType.PARAGRAPH);
        normal.setDefault(true);
        normal.setStyleId("Normal");
        normal.addNewName().setVal("Normal");
        type(normal.addNewRPr());
        file.createStyles().setStyles(styles);
    }

    /** To be laid out as by today's programs, not as by those of 2003; the last of the settings. */
    static void today(XWPFSettings settings) {
        try (XmlCursor place = settings.getCTSettings().newCursor()) {
            place.toEndToken();
            place.beginElement("compat", SPACE);
            place.beginElement("compatSetting", SPACE);
            place.insertAttributeWithValue("name", SPACE, "compatibilityMode");
            place.insertAttributeWithValue("uri", SPACE, "http://schemas.microsoft.com/office/word");
            place.insertAttributeWithValue("val", SPACE, "15");
        }
    }

    private static void type(CTRPr properties) {
        CTFonts fonts = properties.addNewRFonts();
        fonts.setAscii(Typeface.BODY.named);
        fonts.setHAnsi(Typeface.BODY.named);
        fonts.setEastAsia(Typeface.BODY.named);
        properties.addNewSpacing().setVal(CLOSER);
        BigInteger halves = BigInteger.valueOf(Math.round(PageGrid.SIZE_3 * 2));
        properties.addNewSz().setVal(halves);
        properties.addNewSzCs().setVal(halves);
        properties.addNewLang().setEastAsia("zh-CN");
    }
}
