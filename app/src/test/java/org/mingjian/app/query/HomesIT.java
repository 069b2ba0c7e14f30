// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.mingjian.app.Api;
import org.mingjian.app.notice.NoticeCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Each number of a home is the length of the list it leads to; a search finds what the reader may open. */
@ServerTest
@Import(NoticeCity.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HomesIT {

    /** Rows of the list behind each kind; in the lists of reviews the table of one section. */
    private static final Map<String, String> ROWS = Map.of(
            "/reviews#first", "#first tbody tr",
            "/reviews#second", "#second tbody tr",
            "/manual-scores?state=MINE", "main table tbody tr",
            "/appeals?state=WAITING", "main > table tbody tr",
            "/waivers?state=WAITING", "main table tbody tr",
            "/waivers?state=ENDING", "#granted tbody tr",
            "/notices?state=ISSUED", "main > table tbody tr",
            "/notices#proposals", "#proposals tbody tr",
            "/rectifications?state=REPORTED", "main > table tbody tr",
            "/rectifications?state=OVERDUE", "main > table tbody tr");

    private final Api office;
    private final Api head;
    private final NoticeCity city;
    private final OpenAccount accounts;

    HomesIT(@LocalServerPort int port, @Autowired NoticeCity city, @Autowired OpenAccount accounts) {
        this.office = Api.as("office", port);
        this.head = Api.as("bureau-BUREAU01", port);
        this.city = city;
        this.accounts = accounts;
    }

    @BeforeAll
    void aCityInTheMiddleOfItsWork() {
        Api.openAccounts(accounts, "BUREAU01", "BUREAU02");
        NoticeCity.Ids ids = city.load(office);
        String finding = office.get(
                        "/api/v1/evaluations/" + ids.published() + "/findings?bureau=BUREAU01&indicator=JC-01")
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asString();
        done(head.post(
                "/api/v1/findings/" + finding + "/transitions",
                Api.JSON,
                "{\"to\":\"appeal\",\"reason\":\"FACT_WRONG\",\"note\":\"传真已停用\"}"));
        done(
                office.post(
                        "/api/v1/findings/" + finding + "/transitions",
                        Api.JSON,
                        "{\"to\":\"decide\",\"outcome\":\"ADJUSTED\",\"reason\":\"MINOR\",\"note\":\"一项不计\",\"deduction\":0.30}"));
        for (String bureau : List.of("BUREAU01", "BUREAU02")) {
            JsonNode draft = done(office.post(
                    "/api/v1/notices",
                    Api.JSON,
                    "{\"evaluation\":%d,\"kind\":\"RECTIFICATION\",\"bureaus\":[\"%s\"]}"
                            .formatted(ids.published(), bureau)));
            done(office.post(
                    "/api/v1/notices/" + draft.get("items").get(0).get("id").asLong() + "/transitions",
                    Api.JSON,
                    "{\"to\":\"issue\"}"));
        }
        long item = head.get("/api/v1/rectifications")
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asLong();
        done(head.post(
                "/api/v1/rectifications/" + item + "/transitions",
                Api.JSON,
                "{\"to\":\"report\",\"measures\":\"补齐要素\",\"responsible\":\"张某\"}"));
        done(office.post("/api/v1/facts/decisions", Api.NDJSON, """
                {"bureau":"BUREAU02","id":"W1","kind":"WAIVER","outcome":"GRANTED","indicator":"PT-03","to":"%s",\
                "decidedBy":"周立群","confirmedBy":"李慧明","decidedOn":"2026-06-01","reason":"系统迁移"}
                """.formatted(
                        java.time.LocalDate.now().plusDays(9))));
    }

    @Test
    @Order(1)
    void everyNumberIsTheLengthOfItsList() {
        Document home = page(office, "/");
        Map<String, Integer> counted =
                home.select(".columns.home > div:first-child > ul.list").first().select("li").stream()
                        .collect(Collectors.toMap(
                                item -> item.select("a").attr("href"),
                                item -> Integer.valueOf(item.select("> b").text())));

        assertThat(counted.keySet())
                .containsExactlyInAnyOrder(
                        "/reviews#second",
                        "/manual-scores?state=MINE",
                        "/appeals?state=WAITING",
                        "/notices?state=ISSUED",
                        "/notices#proposals",
                        "/rectifications?state=REPORTED",
                        "/waivers?state=ENDING");
        assertThat(counted)
                .allSatisfy((href, count) -> assertThat(rows(href)).as(href).hasSize(count));
        assertThat(home.select(".section-head .count").first().text())
                .as("all that waits")
                .isEqualTo(String.valueOf(
                        counted.values().stream().mapToInt(one -> one).sum()));
    }

    @Test
    @Order(2)
    void theBureauSeesWhatItHasToDo() {
        Document home = page(head, "/");

        assertThat(home.select("#todo a[href^=/notices/]")).hasSize(1);
        assertThat(home.select("#todo a[href^=/appeals/]")).hasSize(1);
        assertThat(home.select("#todo a[href^=/rectifications/]"))
                .hasSameSizeAs(page(head, "/rectifications?state=OPEN").select("main > table tbody tr"));
        assertThat(home.text()).doesNotContain("市02局");
    }

    @Test
    @Order(3)
    void whatFollowedFromAFindingIsFoundByWhomItConcerns() {
        assertThat(found(office, "示政公开督"))
                .anyMatch(href -> href.startsWith("/notices/"))
                .hasSizeGreaterThan(3);
        List<String> own = found(head, "示政公开督");
        assertThat(own.stream().filter(href -> href.startsWith("/notices/"))).hasSize(1);
        assertThat(own)
                .allSatisfy(
                        href -> assertThat(head.get(href, "Accept", "text/html").status())
                                .isEqualTo(200));
        assertThat(found(office, "市02局 传真已停用")).isEmpty();
        assertThat(found(office, "市01局 传真已停用")).singleElement().asString().startsWith("/appeals/");
    }

    private static List<String> found(Api reader, String words) {
        String asked = java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
        return page(reader, "/search?q=" + asked).select(".hits a").eachAttr("href");
    }

    private List<Element> rows(String href) {
        String path = href.replaceFirst("#.*", "");
        return page(office, path).select(ROWS.get(href));
    }

    private static Document page(Api reader, String path) {
        Api.Answer answer = reader.get(path, "Accept", "text/html");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static JsonNode done(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer.headers().firstValue("Content-Type").orElse("").contains("ndjson")
                ? answer.lines().get(0)
                : answer.json();
    }
}
