// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.notice.NoticeCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The pages in the second language, over HTTP: chosen by a link, kept by a cookie, Chinese for everyone else. */
@ServerTest
@TestPropertySource(properties = "mingjian.board.enabled=true")
@Import(NoticeCity.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnglishPagesIT {

    private static final String ENGLISH = "language=en";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String SHEET = "/periods/2026Q2/bureaus/BUREAU01";

    /** What a page says itself, names of data aside. */
    private static final String SAID = ".top-bar nav a, .sections a, h2, th[scope=col], button, dt, label, legend";

    private final NoticeCity city;
    private final OpenAccount accounts;
    private final Api office;
    private final Api head;
    private NoticeCity.Ids ids = new NoticeCity.Ids(0, 0);

    EnglishPagesIT(@LocalServerPort int port, @Autowired NoticeCity city, @Autowired OpenAccount accounts) {
        this.city = city;
        this.accounts = accounts;
        this.office = Api.as("office", port);
        this.head = Api.as("bureau-BUREAU01", port);
    }

    @BeforeAll
    void load() {
        Api.openAccounts(accounts, "BUREAU01");
        ids = city.load(office);
    }

    @Test
    void aVisitorChoosesEnglishAndComesBackToTheSamePage() {
        Answer chosen = office.get("/findings?state=OPEN&lang=en", "Accept", "text/html");

        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location")).contains("/findings?state=OPEN");
        assertThat(chosen.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("language=en;")
                .contains("SameSite=Lax", "Path=/");
        Document page = page(office, "/findings?state=OPEN", ENGLISH);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("footer a[hreflang=zh-CN]").attr("href")).isEqualTo("?state=OPEN&lang=zh-CN");

        Answer back = office.get("/findings?lang=zh-CN", "Cookie", ENGLISH);
        assertThat(back.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("language=zh-CN; Max-Age=0;");
    }

    @Test
    void noOtherHostIsReachedByChoosing() {
        assertThat(office.get("//stranger.example/?lang=en").headers().firstValue("Location"))
                .contains("/stranger.example/");
        assertThat(office.get("/findings?lang=tlh").status()).isEqualTo(200);
        assertThat(office.get("/api/v1/evaluations?lang=en").status()).isEqualTo(200);
    }

    @Test
    void whatABrowserAcceptsChangesNothing() {
        for (String accepted : List.of("en", "en-GB,en;q=0.9", "de", "*")) {
            Answer answer = office.get("/", "Accept", "text/html", "Accept-Language", accepted);
            assertThat(Jsoup.parse(answer.body()).select("html").attr("lang")).isEqualTo("zh-CN");
            assertThat(answer.body()).contains("总览", "待我处理");
        }
    }

    @Test
    void pagesSpeakEnglishThroughout() {
        List<String> paths = List.of(
                "/",
                "/periods/2026Q2",
                "/periods/2026Q2/ranking",
                SHEET,
                SHEET + "/compare",
                "/findings",
                "/rectifications",
                "/notices",
                "/appeals",
                "/waivers",
                "/rules",
                "/rules/YS-03",
                "/schemes",
                "/simulations",
                "/calendar/2026",
                "/documents",
                "/registers",
                "/uploads",
                "/sources",
                "/harvests",
                "/bureaus",
                "/bureaus/BUREAU01/records/group-assignments",
                "/samples",
                "/evaluations",
                "/evaluations/" + ids.inReview(),
                "/periods/2026Q3/fairness",
                "/messages");
        List<String> left = new ArrayList<>();
        for (String path : paths) {
            Document page = page(office, path, ENGLISH);
            assertThat(page.select("html").attr("lang")).as(path).isEqualTo("en");
            left.add(path + " " + chinese(page));
            assertThat(page.text()).as(path).doesNotContain("??");
        }
        left.add("/ of a bureau " + chinese(page(head, "/", ENGLISH)));
        assertThat(left)
                .allSatisfy(one -> assertThat(one.codePoints().anyMatch(Character::isIdeographic))
                        .as(one)
                        .isFalse());
        assertThat(page(office, "/", ENGLISH).select(".user summary").text()).contains("Disclosure office");
    }

    @Test
    void whatAFormIsRefusedForIsToldInEnglish() {
        for (String refused : List.of(
                form("/samples", "kind=FINDING&evaluation=" + ids.inReview() + "&size=20")
                        .body(),
                form("/evaluations", "edition=2026_municipal/1999&asOf=2026-10-15")
                        .body(),
                form("/account/password", "current=wrong-one&chosen=short&again=short")
                        .body())) {
            String told =
                    Jsoup.parse(refused).select(".error-summary, [role=alert]").text();
            assertThat(told).isNotEmpty();
            assertThat(told.codePoints().anyMatch(Character::isIdeographic))
                    .as(told)
                    .isFalse();
        }
        assertThat(office.post("/samples", FORM, "kind=FINDING&size=0", "Accept", "text/html")
                        .body())
                .contains("样本量为");
    }

    @Test
    void loginBoardAndErrorsSpeakEnglishToo() {
        assertThat(page(office, "/login", ENGLISH).select("h1").text()).isEqualTo("Sign in");
        assertThat(page(office, "/board", ENGLISH).select("h1").text()).isEqualTo("Results for Q2 2026");
        Answer missing = office.get("/no-such-page", "Accept", "text/html", "Cookie", ENGLISH);
        assertThat(Jsoup.parse(missing.body()).select("h1").text()).isEqualTo("Page not found");
        assertThat(Jsoup.parse(missing.body()).select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void aKeptBoardIsNotGivenToReadersOfTheOtherLanguage() {
        Answer chinese = office.get("/board");
        Answer english = office.get("/board", "Cookie", ENGLISH);

        assertThat(chinese.headers().allValues("Vary")).contains("Cookie");
        assertThat(english.headers().firstValue("ETag"))
                .isNotEqualTo(chinese.headers().firstValue("ETag"));
    }

    @Test
    void programsReadChinese() {
        assertThat(office.get("/api/v1/no-such", "Cookie", ENGLISH)
                        .json()
                        .get("title")
                        .asString())
                .isEqualTo("未找到");
    }

    @Test
    void aNoticeDraftedAndIssuedInEnglishIsChinese() throws IOException {
        Answer drafted = form("/notices", "evaluation=" + ids.published() + "&kind=RECTIFICATION&bureaus=BUREAU01");
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(303);
        String notice = drafted.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");
        assertThat(form(notice + "/transitions", "to=issue&password=office-pass-word")
                        .status())
                .isEqualTo(303);

        String paper = words(office.download("/api/v1" + notice + ".docx"));
        assertThat(paper).contains("整改通知书", "2026年第二季度政务公开工作", "传真号码");
        assertThat(paper.replaceAll("https?://\\S+", "")).doesNotContainPattern("[A-Za-z]{4}");
        assertThat(page(office, notice, ENGLISH).select("article.paper").text())
                .contains("整改通知书")
                .doesNotContain("Rectification");
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(head.get("/messages", "Accept", "text/html", "Cookie", ENGLISH)
                                .body())
                        .contains("整改通知书")
                        .doesNotContain("Rectification notice"));
    }

    @Test
    void aTableIsExportedAsItIsShown() {
        assertThat(office.get("/findings.csv").body().lines().findFirst().orElseThrow())
                .contains("单位");
        assertThat(office.get("/findings.csv", "Cookie", ENGLISH)
                        .body()
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .contains("Bureau")
                .doesNotContain("单位");
    }

    private Answer form(String path, String fields) {
        return office.post(path, FORM, fields, "Cookie", ENGLISH, "Accept", "text/html");
    }

    private static String words(byte[] docx) throws IOException {
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return text.getText();
        }
    }

    private static String chinese(Document page) {
        page.select("[lang=zh-CN]").remove();
        return page.select(SAID).stream()
                .map(one -> one.ownText().isEmpty() ? one.text() : one.ownText())
                .filter(text -> text.codePoints().anyMatch(Character::isIdeographic))
                .collect(Collectors.joining(" | "));
    }

    private static Document page(Api reader, String path, String cookie) {
        Answer answer = reader.get(path, "Accept", "text/html", "Cookie", cookie);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
