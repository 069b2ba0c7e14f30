// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.mingjian.app.paper.NoticePaper;
import org.mingjian.app.paper.Notices;
import org.mingjian.app.paper.model.Annex;
import org.mingjian.app.paper.model.Block;
import org.mingjian.app.paper.model.Colophon;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.paper.model.PageGrid;
import org.mingjian.app.paper.model.PaperFormat;
import org.mingjian.app.paper.pdf.PdfSight.Glyph;
import org.mingjian.app.paper.pdf.PdfSight.Stroke;
import org.mingjian.rules.scheme.NoticeKind;

class PdfWriterTest {

    private static final double RIGHT_EDGE = PageGrid.LEFT + PageGrid.TEXT_WIDTH;
    private static final double BOTTOM_EDGE = PageGrid.TOP + PageGrid.TEXT_HEIGHT;

    private static OfficialDocument plain(String text) {
        return document(PaperFormat.PLAIN, List.of(Block.text(text)), List.of());
    }

    private static OfficialDocument document(PaperFormat format, List<Block> blocks, List<Annex> annexes) {
        return new OfficialDocument(
                format,
                "示范市人民政府办公室文件",
                "示公开〔2026〕3号",
                format == PaperFormat.PLAIN ? "" : "关于监督考核情况的通报",
                format == PaperFormat.PLAIN ? null : "市政府各部门",
                blocks,
                format == PaperFormat.PLAIN ? null : "示范市人民政府办公室",
                LocalDate.of(2026, 10, 15),
                List.of(),
                annexes,
                new Colophon(List.of("市审计局"), "示范市人民政府办公室", LocalDate.of(2026, 10, 15)));
    }

    private static OfficialDocument pages(PaperFormat format) {
        return document(format, List.of(Block.text("公".repeat(28 * 22 * 3))), List.of());
    }

    @Test
    void aPageOfPlainTextHoldsTwentyTwoLinesOfTwentyEightCharacters() throws IOException {
        byte[] pdf = PdfWriter.write(plain("公".repeat(28 * 22 * 3)));

        List<List<Glyph>> rows = PdfSight.rows(pdf, 2).stream()
                .filter(row -> PdfSight.text(row).startsWith("公"))
                .toList();
        assertThat(rows).hasSize(22).allSatisfy(row -> assertThat(row).hasSize(28));
        for (int line = 0; line < 22; line++) {
            for (int character = 0; character < 28; character++) {
                Glyph glyph = rows.get(line).get(character);
                assertThat(glyph.x()).isCloseTo(PageGrid.LEFT + character * 156.0 / 28, within(0.02));
                assertThat(glyph.baseline() - rows.get(0).get(0).baseline()).isCloseTo(line * 225.0 / 22, within(0.02));
                assertThat(glyph.points()).isEqualTo(16);
            }
        }
        assertThat(rows.get(0).get(0).baseline()).isBetween(PageGrid.TOP, PageGrid.TOP + 225.0 / 22);
        assertThat(rows.get(21).get(0).baseline()).isBetween(BOTTOM_EDGE - 225.0 / 22, BOTTOM_EDGE);
    }

    @Test
    void noLineBeginsOrEndsWithAWrongSignAndAllAreFlushAtBothEdges() throws IOException {
        byte[] pdf = PdfWriter.write(plain("依照《条例》第三十三条，应当答复；未答复的（含逾期），扣分。".repeat(40)));

        List<List<Glyph>> rows = PdfSight.rows(pdf, 1).stream()
                .filter(row -> row.get(0).points() == 16)
                .toList();
        for (List<Glyph> row : rows.subList(1, 21)) {
            assertThat(row).hasSizeBetween(26, 28);
            assertThat("，。；）》").doesNotContain(row.get(0).text());
            assertThat("《（").doesNotContain(row.get(row.size() - 1).text());
            assertThat(row.get(0).x()).isCloseTo(PageGrid.LEFT, within(0.02));
            assertThat(row.get(row.size() - 1).x()).isCloseTo(RIGHT_EDGE - PageGrid.CHARACTER, within(0.3));
        }
    }

    @Test
    void pagesAreA4AndEveryFaceIsEmbedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfWriter.write(pages(PaperFormat.NORMAL)))) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth() * 25.4 / 72).isCloseTo(210, within(0.01));
                assertThat(page.getMediaBox().getHeight() * 25.4 / 72).isCloseTo(297, within(0.01));
                assertThat(page.getResources().getFontNames()).isNotEmpty();
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void pageNumbersStandSevenMillimetresBelowTheTextRightOnOddPagesAndLeftOnEvenOnes() throws IOException {
        byte[] pdf = PdfWriter.write(pages(PaperFormat.NORMAL));

        double oneCharacter = 14 * 25.4 / 72;
        List<Glyph> first = number(pdf, 1);
        List<Glyph> second = number(pdf, 2);
        assertThat(PdfSight.text(first)).isEqualTo("—1—");
        assertThat(PdfSight.text(second)).isEqualTo("—2—");
        assertThat(first.get(2).x() + oneCharacter).isCloseTo(RIGHT_EDGE - oneCharacter, within(0.3));
        assertThat(second.get(0).x()).isCloseTo(PageGrid.LEFT + oneCharacter, within(0.05));
        assertThat(first).allSatisfy(glyph -> assertThat(glyph.points()).isEqualTo(14));
        // The dash stands a good third of the size of type above the line.
        assertThat(first.get(0).baseline() - 0.38 * oneCharacter)
                .isCloseTo(BOTTOM_EDGE + PageGrid.TO_PAGE_NUMBER, within(0.1));
    }

    @Test
    void aLetterHasNoNumberOnItsFirstPage() throws IOException {
        byte[] pdf = PdfWriter.write(pages(PaperFormat.LETTER));

        assertThat(PdfSight.lines(pdf, 1)).noneMatch(line -> line.contains("—"));
        assertThat(PdfSight.text(number(pdf, 2))).isEqualTo("—2—");
    }

    @Test
    void aLettersDoubleLinesStandBelowTheMarkAndTwentyMillimetresAboveThePapersEdge() throws IOException {
        byte[] pdf = PdfWriter.write(NoticePaper.of(Notices.issued(NoticeKind.RECTIFICATION)));

        List<Stroke> red = PdfSight.strokes(pdf, 1).stream().filter(Stroke::red).toList();
        assertThat(red).hasSize(4).allSatisfy(line -> {
            assertThat(line.x1()).isCloseTo(20, within(0.05));
            assertThat(line.x2()).isCloseTo(190, within(0.05));
        });
        double markBottom = PageGrid.LETTER_MARK + PageGrid.LETTER_MARK_SIZE * 25.4 / 72;
        assertThat(red.get(0).y1()).isCloseTo(markBottom + 4, within(0.05));
        assertThat(red.get(0).thickness()).isGreaterThan(red.get(1).thickness());
        assertThat(red.get(3).y1()).isCloseTo(277, within(0.05));
        assertThat(red.get(3).thickness()).isGreaterThan(red.get(2).thickness());
        assertThat(PdfSight.lines(pdf, 1).subList(0, 4))
                .containsExactly("示范市人民政府办公室", "示公开整〔2026〕12号", "政务公开问题整改通知书", "市生态环境局：");
    }

    @Test
    void aNormalDocumentsMarkStandsThirtyFiveMillimetresBelowTheTopAndItsLineFourBelowTheNumber() throws IOException {
        byte[] pdf = PdfWriter.write(pages(PaperFormat.NORMAL));

        List<List<Glyph>> rows = PdfSight.rows(pdf, 1);
        Glyph mark = rows.get(0).get(0);
        assertThat(mark.baseline() - 0.88 * mark.points() * 25.4 / 72)
                .isCloseTo(PageGrid.TOP + PageGrid.NORMAL_MARK, within(0.05));
        Glyph number = rows.get(1).get(0);
        Stroke line = PdfSight.strokes(pdf, 1).stream()
                .filter(Stroke::red)
                .findFirst()
                .orElseThrow();
        assertThat(line.x1()).isCloseTo(PageGrid.LEFT, within(0.05));
        assertThat(line.x2()).isCloseTo(RIGHT_EDGE, within(0.05));
        assertThat(line.y1() - (number.baseline() + 0.12 * 16 * 25.4 / 72)).isCloseTo(4, within(0.05));
    }

    @Test
    void aNormalDocumentsColophonStandsAtTheFootOfItsLastPageBetweenLines() throws IOException {
        byte[] pdf = PdfWriter.write(document(PaperFormat.NORMAL, List.of(Block.text("公开。")), List.of()));

        List<Stroke> black =
                PdfSight.strokes(pdf, 1).stream().filter(line -> !line.red()).toList();
        assertThat(black).extracting(line -> Math.round(line.thickness() * 100)).containsExactly(35L, 25L, 35L);
        assertThat(black.get(2).y1()).isCloseTo(BOTTOM_EDGE, within(0.05));
        assertThat(PdfSight.lines(pdf, 1)).contains("抄送：市审计局。", "示范市人民政府办公室2026年10月15日印发");
    }

    @Test
    void aSignatureTakesTheLastLinesOfTheTextWithItToANewPage() throws IOException {
        byte[] pdf =
                PdfWriter.write(document(PaperFormat.NORMAL, List.of(Block.text("公".repeat(26 + 28 * 7))), List.of()));

        assertThat(PdfSight.lines(pdf, 2).subList(0, 2)).containsOnly("公".repeat(28));
    }

    @Test
    void theDateIsFourCharactersInAndTheSignerInTheMiddleAboveIt() throws IOException {
        byte[] pdf = PdfWriter.write(document(PaperFormat.NORMAL, List.of(Block.text("公开。")), List.of()));

        List<List<Glyph>> rows = PdfSight.rows(pdf, 1);
        List<Glyph> date = row(rows, "2026年10月15日");
        List<Glyph> signer = row(rows, "示范市人民政府办公室");
        double dateEnd = date.get(date.size() - 1).x() + PageGrid.CHARACTER;
        assertThat(dateEnd).isCloseTo(RIGHT_EDGE - 4 * PageGrid.CHARACTER, within(0.05));
        double signerMiddle = (signer.get(0).x() + signer.get(9).x() + PageGrid.CHARACTER) / 2;
        assertThat(signerMiddle).isCloseTo((date.get(0).x() + dateEnd) / 2, within(0.05));
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        OfficialDocument notice = NoticePaper.of(Notices.issued(NoticeKind.RECTIFICATION));

        assertThat(PdfWriter.write(notice)).isEqualTo(PdfWriter.write(notice));
    }

    private static List<Glyph> number(byte[] pdf, int page) throws IOException {
        List<List<Glyph>> rows = PdfSight.rows(pdf, page);
        return rows.get(rows.size() - 1);
    }

    private static List<Glyph> row(List<List<Glyph>> rows, String text) {
        return rows.stream()
                .filter(row -> PdfSight.text(row).equals(text))
                .findFirst()
                .orElseThrow();
    }
}
