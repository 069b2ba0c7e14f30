// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class PrintIT {

    private final Browser browser;

    PrintIT(Browser browser) {
        this.browser = browser;
        browser.signIn("office");
    }

    /** Nothing lost; ten lost lines; the longest name and most losses; a veto. */
    @ParameterizedTest
    @ValueSource(strings = {"SHIJIAOYU", "SHIMINZHENG", "NANPUXIAN", "SHIJIAOTONG"})
    void theScoreSheetOfABureauIsOnePageOfA4(String bureau) throws IOException {
        browser.open("/periods/2026Q3/bureaus/" + bureau + "/print");

        try (PDDocument paper = Loader.loadPDF(browser.print())) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            PDRectangle sheet = paper.getPage(0).getMediaBox();
            assertThat(Math.round(sheet.getWidth())).isEqualTo(Math.round(PDRectangle.A4.getWidth()));
            assertThat(Math.round(sheet.getHeight())).isEqualTo(Math.round(PDRectangle.A4.getHeight()));
            assertThat(words(paper, 1)).contains("得分", "主要负责人阅签", "/periods/2026Q3/bureaus/" + bureau);
        }
    }

    /** Many rectifications; many lost lines; a veto and a notice to sign; nothing lost. */
    @ParameterizedTest
    @ValueSource(strings = {"SHENGTAIJU", "NANPUXIAN", "SHIJIAOTONG", "SHIJIAOYU"})
    void theHomeOfABureauIsOnePageOfA4(String bureau) throws IOException {
        browser.signIn("bureau-" + bureau);

        browser.open("/");

        try (PDDocument paper = Loader.loadPDF(browser.print())) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(words(paper, 1)).contains("得分", "先补哪几条", "要办的事");
        }
    }

    @Test
    void everyPageOfThePrintedRankingNamesItsColumns() throws IOException {
        browser.open("/periods/2026Q3/ranking");

        // A city of a hundred bureaus: the same groups again and again.
        browser.script("const table = document.querySelector('.ranking');"
                + "for (const group of [...table.tBodies, ...table.tBodies, ...table.tBodies, ...table.tBodies])"
                + " table.append(group.cloneNode(true));");
        try (PDDocument paper = Loader.loadPDF(browser.print())) {
            assertThat(paper.getNumberOfPages()).isGreaterThan(1);
            for (int page = 1; page <= paper.getNumberOfPages(); page++) {
                assertThat(words(paper, page)).contains("单位", "得分", "等次");
            }
        }
    }

    private static String words(PDDocument paper, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(paper);
    }
}
