// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.app.paper.NoticePaper;
import org.mingjian.app.paper.Notices;
import org.mingjian.app.paper.model.Annex;
import org.mingjian.app.paper.model.Block;
import org.mingjian.app.paper.model.Colophon;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.paper.model.PaperFormat;
import org.mingjian.rules.scheme.NoticeKind;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class DocxWriterTest {

    private static OfficialDocument circular(boolean across) {
        return new OfficialDocument(
                PaperFormat.NORMAL,
                "示范市人民政府办公室文件",
                "示公开〔2026〕3号",
                "关于监督考核情况的通报",
                "市政府各部门",
                List.of(Block.text("现将情况通报如下。")),
                "示范市人民政府办公室",
                LocalDate.of(2026, 10, 15),
                List.of(),
                List.of(new Annex("得分表", across, List.of(new Block.Note("注：无。")))),
                new Colophon(List.of("市审计局"), "示范市人民政府办公室", LocalDate.of(2026, 10, 15)));
    }

    private static OfficialDocument notice() {
        return NoticePaper.of(Notices.issued(NoticeKind.RECTIFICATION));
    }

    private static XWPFDocument opened(OfficialDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(document)));
    }

    @Test
    void theSectionIsA4WithTheStandardsMarginsAndAGridOfTwentyTwoLinesAndTwentyEightCharacters()
            throws IOException, XmlException {
        try (XWPFDocument file = opened(notice())) {
            CTSectPr section = file.getDocument().getBody().getSectPr();

            assertThat(section.getPgSz().getW()).hasToString("11906");
            assertThat(section.getPgSz().getH()).hasToString("16838");
            // 37, 35, 28 and 26 mm in twentieths of a point.
            assertThat(section.getPgMar().getTop()).hasToString("2098");
            assertThat(section.getPgMar().getBottom()).hasToString("1984");
            assertThat(section.getPgMar().getLeft()).hasToString("1587");
            assertThat(section.getPgMar().getRight()).hasToString("1474");
            assertThat(section.getDocGrid().getType()).isEqualTo(STDocGrid.LINES);
            assertThat((16838 - 2098 - 1984)
                            / section.getDocGrid().getLinePitch().intValueExact())
                    .isEqualTo(22);
            CTRPr type = file.getStyle().getDocDefaults().getRPrDefault().getRPr();
            assertThat(type.getSzArray(0).getVal()).hasToString("32");
            double pitch = 16 + ((BigInteger) type.getSpacingArray(0).getVal()).doubleValue() / 20;
            assertThat((int) ((11906 - 1587 - 1474) / 20.0 / pitch)).isEqualTo(28);
        }
    }

    @Test
    void aLetterHasItsMarkAboveAndARedLineBelowItsFirstPageAndNumbersOnOddAndEvenPagesOnly() throws IOException {
        try (XWPFDocument file = opened(notice())) {
            CTSectPr section = file.getDocument().getBody().getSectPr();
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(file.getSettings().getEvenAndOddHeadings()).isTrue();
            assertThat(section.getFooterReferenceList())
                    .extracting(reference -> reference.getType())
                    .containsExactlyInAnyOrder(STHdrFtr.DEFAULT, STHdrFtr.EVEN, STHdrFtr.FIRST);

            var policy = file.getHeaderFooterPolicy();
            var mark = policy.getFirstPageHeader().getParagraphArray(0);
            assertThat(mark.getText()).isEqualTo("示范市人民政府办公室");
            assertThat(mark.getRuns().get(0).getColor()).isEqualTo("D7000F");
            assertThat(mark.getBorderBottom().name()).isEqualTo("THICK_THIN_SMALL_GAP");
            assertThat(policy.getFirstPageFooter()
                            .getParagraphArray(0)
                            .getBorderTop()
                            .name())
                    .isEqualTo("THIN_THICK_SMALL_GAP");
            assertThat(policy.getFirstPageFooter().getText()).isBlank();
            assertThat(policy.getDefaultFooter()
                            .getParagraphArray(0)
                            .getAlignment()
                            .name())
                    .isEqualTo("RIGHT");
            assertThat(policy.getEvenPageFooter()
                            .getParagraphArray(0)
                            .getAlignment()
                            .name())
                    .isEqualTo("LEFT");
            assertThat(policy.getDefaultFooter()
                            .getParagraphArray(0)
                            .getCTP()
                            .getFldSimpleArray(0)
                            .getInstr())
                    .isEqualTo("PAGE");
        }
    }

    @Test
    void theStandardsFacesAreNamed() throws IOException {
        try (XWPFDocument file = opened(notice())) {
            assertThat(face(file, "政务公开问题整改通知书")).isEqualTo("方正小标宋简体 22");
            assertThat(face(file, "一、主要问题")).isEqualTo("黑体 16");
            assertThat(face(file, "（一）依申请公开答复超期。")).isEqualTo("楷体_GB2312 16");
            assertThat(face(file, "市生态环境局：")).isEqualTo("仿宋_GB2312 16");
            assertThat(face(file, "附件1")).isEqualTo("黑体 16");
        }
    }

    private static String face(XWPFDocument file, String beginning) {
        var run = file.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .getRuns()
                .get(0);
        return run.getFontFamily(org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange.eastAsia) + " "
                + run.getFontSizeAsDouble().intValue();
    }

    @Test
    void aNormalDocumentHasItsMarkAndARedLineBelowItsNumberAndAColophonAtTheFoot() throws IOException {
        try (XWPFDocument file = opened(circular(false))) {
            List<XWPFParagraph> paragraphs = file.getParagraphs();
            assertThat(paragraphs.get(0).getText()).isEqualTo("示范市人民政府办公室文件");
            // 35 mm
            assertThat(paragraphs.get(0).getSpacingBefore()).isEqualTo(1984);
            assertThat(paragraphs.get(3).getText()).isEqualTo("示公开〔2026〕3号");
            var red = paragraphs.get(3).getCTP().getPPr().getPBdr().getBottom();
            assertThat(red.getColor()).isEqualTo(new byte[] {(byte) 0xD7, 0, 0x0F});
            assertThat(red.getSpace()).hasToString("11");

            XWPFParagraph printed = paragraphs.get(paragraphs.size() - 1);
            XWPFParagraph copies = paragraphs.get(paragraphs.size() - 2);
            assertThat(printed.getText()).isEqualTo("示范市人民政府办公室\t2026年10月15日印发");
            assertThat(copies.getText()).isEqualTo("抄送：市审计局。");
            assertThat(copies.getCTP().getPPr().getFramePr().getYAlign()).hasToString("bottom");
            // 0.35 mm and 0.25 mm in eighths of a point.
            assertThat(copies.getCTP().getPPr().getPBdr().getTop().getSz()).hasToString("8");
            assertThat(copies.getCTP().getPPr().getPBdr().getBottom().getSz()).hasToString("6");
            assertThat(printed.getCTP().getPPr().getPBdr().getBottom().getSz()).hasToString("8");
        }
    }

    @Test
    void anAnnexAcrossHasItsOwnSectionAndTheColophonComesBackUpright() throws IOException {
        try (XWPFDocument file = opened(circular(true))) {
            List<CTSectPr> sections = new ArrayList<>();
            file.getParagraphs().stream()
                    .map(XWPFParagraph::getCTP)
                    .filter(paragraph ->
                            paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr())
                    .forEach(paragraph -> sections.add(paragraph.getPPr().getSectPr()));
            sections.add(file.getDocument().getBody().getSectPr());

            assertThat(sections)
                    .extracting(section -> section.getPgSz().getOrient())
                    .containsExactly(null, STPageOrientation.LANDSCAPE, null);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = NoticeKind.class,
            names = {"CIRCULAR", "COMMENDATION"},
            mode = EnumSource.Mode.EXCLUDE)
    void theDocumentIsValidWordprocessingMl(NoticeKind kind) throws IOException {
        try (XWPFDocument file = opened(NoticePaper.of(Notices.issued(kind)))) {
            List<XmlError> faults = new ArrayList<>();
            file.getDocument().validate(new XmlOptions().setErrorListener(faults));
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(DocxWriter.write(notice())).isEqualTo(DocxWriter.write(notice()));
    }
}
