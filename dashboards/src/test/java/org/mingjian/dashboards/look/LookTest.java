// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The fragments as a browser gets them; pictures are left in {@code target/look} to be looked at. */
@SpringBootTest(
        classes = LookServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.web.locale=zh_CN", "spring.web.locale-resolver=fixed", "spring.main.banner-mode=off"})
class LookTest {
    private static final Path PICTURES = Path.of("target/look");

    @LocalServerPort
    int port;

    @BeforeAll
    static void makeRoom() throws IOException {
        Files.createDirectories(PICTURES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "score-sheet", "login", "error"})
    void pageCarriesNoInlineScriptStyleOrUnknownWord(String page) throws IOException {
        String html = get("/look/" + page);

        assertThat(html).doesNotContain(" style=", "<style", "onclick=", "javascript:", "??", "th:");
        assertThat(html).doesNotContainPattern("<script(?![^>]* src=)");
        Files.writeString(PICTURES.resolve(page + ".html"), html);
    }

    @ParameterizedTest
    @CsvSource({
        "/css/mingjian.css, text/css",
        "/js/mingjian.js, text/javascript",
        "/glyphs.svg, image/svg+xml",
        "/favicon.svg, image/svg+xml",
        "/fonts/noto-sans-sc-400.woff2, font/woff2",
        "/fonts/noto-sans-sc-600.woff2, font/woff2",
        "/webjars/htmx.org/2.0.10/dist/htmx.min.js, text/javascript"
    })
    void everythingAPageLoadsComesFromTheJar(String path, String type) {
        client().get().uri(path).exchange().expectStatus().isOk().expectHeader().contentTypeCompatibleWith(type);
    }

    @ParameterizedTest
    @CsvSource({
        "home, 1280, 1500",
        "home, 390, 2400",
        "score-sheet, 1280, 1700",
        "score-sheet, 390, 3600",
        "login, 1280, 700",
        "error, 390, 700",
        "score-sheet, 320, 1800"
    })
    void pageCanBePhotographed(String page, int width, int height) throws IOException, InterruptedException {
        assumeTrue(Browser.isAtHand(), "no Chromium on this machine: nothing is photographed");
        String url = "http://localhost:" + port + "/look/" + page;

        assertThat(Browser.photograph(url, PICTURES.resolve(page + "-" + width + ".png"), width, height))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "score-sheet"})
    void pageCanBePhotographedInTheDark(String page) throws IOException, InterruptedException {
        assumeTrue(Browser.isAtHand(), "no Chromium on this machine: nothing is photographed");
        String url = "http://localhost:" + port + "/look/" + page;
        Path picture = PICTURES.resolve(page + "-dark.png");

        assertThat(Browser.photograph(url, picture, 1280, 1500, "--blink-settings=preferredColorScheme=0"))
                .isTrue();
    }

    @Test
    void newFactReplacesTheFragmentAndIsAnnounced() throws IOException, InterruptedException {
        assumeTrue(Browser.isAtHand(), "no Chromium on this machine: no script runs");

        String markup = Browser.markupAfter(4_000, "http://localhost:" + port + "/look/live");

        assertThat(markup).contains("第 <b>2</b> 次取得");
        assertThat(markup).containsPattern("id=\"live\"[^>]*>得分已更新</p>");
    }

    @Test
    void menuOfAPhoneOpensByItsAddress() throws IOException, InterruptedException {
        assumeTrue(Browser.isAtHand(), "no Chromium on this machine: nothing is photographed");
        String url = "http://localhost:" + port + "/look/home#menu";

        assertThat(Browser.photograph(url, PICTURES.resolve("menu-390.png"), 390, 800))
                .isTrue();
    }

    @Test
    void pageCanBePrinted() throws IOException, InterruptedException {
        assumeTrue(Browser.isAtHand(), "no Chromium on this machine: nothing is printed");

        assertThat(Browser.print("http://localhost:" + port + "/look/score-sheet", PICTURES.resolve("score-sheet.pdf")))
                .isTrue();
    }

    @Test
    void whyComponentAnswersInTheOrderAClerkAsks() {
        String html = get("/look/score-sheet");
        String opened = html.substring(html.indexOf("data-line=\"l2\""), html.indexOf("data-line=\"l3\""));

        List<String> answers = Pattern.compile("<dt>([^<]*)</dt>")
                .matcher(opened)
                .results()
                .map(answer -> answer.group(1))
                .toList();
        assertThat(answers).isEqualTo(List.of("依据", "事实", "期限", "算式", "整改", "单位说明"));
        assertThat(opened).contains("−1.00", "2026-09-20 周日 班", "第 16 个工作日", "href=\"/law/regulation-33-2\"");
    }

    @Test
    void tableHeadTellsItsOrder() {
        assertThat(get("/look/home")).contains("aria-sort=\"descending\"", "按扣分排序");
    }

    private String get(String path) {
        byte[] body = client().get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new String(body, StandardCharsets.UTF_8);
    }

    private WebTestClient client() {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4_000_000))
                .build();
    }
}
