// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.reading.page.PageInput;
import org.mingjian.rules.reading.page.Problem;

/** Broken and hostile pages are read to an end, never throw, and say what went wrong. The bound only tells a hang. */
class BrokenPagesTest {
    private static final Duration HANG = Duration.ofSeconds(60);

    private static PageReading read(PageInput input) {
        return assertTimeoutPreemptively(HANG, () -> PageReader.read(input));
    }

    @Test
    void randomBytesAreUnreadableAndGiveNothing() {
        byte[] bytes = new byte[20_000];
        new Random(7).nextBytes(bytes);
        PageReading reading = read(PageInput.ofText(null, new String(bytes, StandardCharsets.UTF_8)));
        assertThat(reading.problems()).extracting(Problem::code).contains("UNREADABLE");
        assertThat(reading.title()).isNull();
        assertThat(reading.issuer()).isNull();
        assertThat(reading.publishedOn()).isNull();
    }

    @Test
    void anEmptyPageIsSaidToBeEmpty() {
        assertThat(read(PageInput.ofText(null, " \n\t ")).problems())
                .extracting(Problem::code)
                .containsExactly("EMPTY");
        assertThat(read(PageInput.ofHtml(null, "")).problems())
                .extracting(Problem::code)
                .containsExactly("EMPTY");
        assertThat(read(new PageInput(null, null, null)).problems()).hasSize(1);
    }

    @Test
    void aPageMayBreakOffAnywhere() {
        String page = "关于印发招生办法的通知\n索引号\tA-1\t文号\t某教发〔2024〕1号\n发布机构：\t市教育局\n【有效性】有效\n各学校：现印发给你们，请认真贯彻执行，不得变通。\n";
        for (int end = 0; end <= page.length(); end++) {
            assertThat(read(PageInput.ofText(null, page.substring(0, end)))).isNotNull();
        }
    }

    @Test
    void aLineOfTenMillionCharactersIsCutAndRead() {
        for (String unit : List.of("索引号:", "《", "2023年", "向", "复议", "(", "1", "|", "关于")) {
            PageReading reading = read(PageInput.ofText(null, unit.repeat(10_000_000 / unit.length())));
            assertThat(reading.problems()).extracting(Problem::code).contains("TRUNCATED");
        }
    }

    @Test
    void hugeNestingIsReadToItsEnd() {
        PageReading reading = read(PageInput.ofHtml(null, "<div><table><tr><td>".repeat(50_000) + "索引号：A-1</td>"));
        assertThat(reading.documentNumber()).isNull();
    }

    @Test
    void truncatedHtmlGivesWhatIsThere() {
        for (CorpusPage page : CorpusPage.all("pingtan-html")) {
            String html = page.label().get("html").asString();
            for (int cut = 1; cut < html.length(); cut += 997) {
                PageReading reading = read(PageInput.ofHtml(null, html.substring(0, cut)));
                assertThat(reading.indexNumber()).isIn(null, page.expected("indexNumber"));
            }
        }
    }

    @Test
    void mutatedPagesNeverThrowAndReadTheSameTwice() {
        Random random = new Random(20261129);
        List<CorpusPage> pages = CorpusPage.all("page-excerpts");
        String signs = "：:|\n 。《》（）()〔〕【】0129年月日号无/-<>&;\u0000\uFFFD\u3000\uD83D索引文向复议";
        for (int i = 0; i < 1_500; i++) {
            StringBuilder text = new StringBuilder(
                    pages.get(random.nextInt(pages.size())).input().text());
            for (int m = random.nextInt(20); m >= 0 && text.length() > 1; m--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.insert(at, signs.charAt(random.nextInt(signs.length())));
                    case 1 -> text.deleteCharAt(at);
                    default -> text.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
                }
            }
            PageInput input = i % 2 == 0
                    ? PageInput.ofText(null, text.toString())
                    : PageInput.ofHtml("http://x.gov.cn/", text.toString());
            assertThat(PageReader.read(input)).isEqualTo(PageReader.read(input));
        }
    }
}
