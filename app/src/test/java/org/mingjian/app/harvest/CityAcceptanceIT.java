// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.mingjian.app.Api;
import org.mingjian.app.EventStream;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import tools.jackson.databind.JsonNode;

/**
 * What collection has to do, as one story: five bureaus' real pages behind lists of the usual shapes are harvested without
 * a selector, evaluated and ranked; a week later nothing has changed; then a changed, a withdrawn and a back-dated page are
 * each found and shown.
 */
@ServerTest
@TestPropertySource(properties = {"mingjian.harvest.allow-loopback=true", "mingjian.harvest.pace=0s"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class CityAcceptanceIT {

    private static final MovableClock TIME = new MovableClock("2026-07-02T02:00:00Z");
    private static final String BACK_DATED = "/JIAOYUJU/t99.html";

    @TestBean
    private Clock clock;

    private final OpenAccount accounts;
    private final DatabaseClient database;
    private final Api office;
    private final Api own;
    private final Api other;
    private final LocalSite site = new LocalSite();
    private final CitySite city = new CitySite(site);

    CityAcceptanceIT(@LocalServerPort int port, @Autowired OpenAccount accounts, @Autowired DatabaseClient database) {
        this.accounts = accounts;
        this.database = database;
        this.office = Api.as("office", port);
        this.own = Api.as("bureau-CAIZHENGJU", port);
        this.other = Api.as("bureau-JIAOYUJU", port);
    }

    static Clock clock() {
        return TIME;
    }

    @BeforeAll
    void open() {
        Api.openAccounts(accounts, "CAIZHENGJU", "JIAOYUJU");
        office.post("/api/v1/facts/bureaus", Api.CSV, CitySite.register());
        city.open();
        city.listsInUsualShapes();
        assertThat(office.put("/api/v1/sources", city.lists()).status()).isEqualTo(200);
    }

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    @Order(1)
    void theCityIsHarvestedEvaluatedAndRankedWithoutASelector() {
        JsonNode harvest = harvest();

        assertThat(harvest.get("bureaus")
                        .valueStream()
                        .map(bureau -> bureau.get("bureau").asString() + " "
                                + bureau.get("created").asInt()))
                .containsExactly("CAIZHENGJU 5", "GUANWEIBAN 5", "JIAOYUJU 5", "LVWENJU 6", "WEIJIANWEI 5");
        assertThat(harvest.get("sources")
                        .valueStream()
                        .map(source -> source.get("ending").asString()))
                .containsOnly("COMPLETE");
        assertThat(undated()).as("every row shows its date").isEqualTo(0);
        assertThat(ranking(evaluate("2026-07-02"))).containsExactlyInAnyOrderElementsOf(CitySite.BUREAUS);
    }

    @Test
    @Order(2)
    void aSecondHarvestChangesNothing() {
        List<String> before = facts();

        JsonNode harvest = harvest();

        assertThat(facts()).isEqualTo(before).hasSize(26);
        assertThat(harvest.get("bureaus").valueStream())
                .allSatisfy(bureau -> assertThat(bureau.get("unchanged")).isEqualTo(bureau.get("pages")));
        assertThat(page(harvest)).doesNotContain("发现的网页变化");
    }

    @Test
    @Order(3)
    void aChangedAWithdrawnAndABackDatedPageAreFoundAndShown() {
        JsonNode changed = city.of("CAIZHENGJU").findFirst().orElseThrow();
        JsonNode withdrawn = city.of("GUANWEIBAN").toList().get(1);
        city.put(changed, changed.get("html").asString().replace("2019年6月底", "2020年12月底"));
        site.remove(CitySite.path(withdrawn));
        city.publishBackDated(BACK_DATED, "2026-07-04");

        String third = page(harvest());
        String fourth = page(harvest());

        assertThat(third)
                .contains("正文变化", CitySite.path(changed), "倒填日期", BACK_DATED, "本次没有找到，待再次查看", CitySite.path(withdrawn));
        assertThat(fourth).contains("撤下", CitySite.path(withdrawn)).doesNotContain("正文变化", "倒填日期");
        String evaluation = evaluate("2026-09-30");
        assertThat(office.get(evaluation + "/findings?indicator=VT-02&outcome=PENDING")
                        .json()
                        .get("items")
                        .valueStream()
                        .map(finding -> finding.get("bureau").asString() + " "
                                + finding.get("reason").asString()))
                .containsExactlyInAnyOrder(
                        "CAIZHENGJU CHANGED_SILENTLY", "GUANWEIBAN WITHDRAWN_SILENTLY", "JIAOYUJU BACK_DATED");
        assertThat(office.get("/findings?indicator=VT-02", "Accept", "text/html")
                        .body())
                .contains(
                        changed.get("title").asString(), withdrawn.get("title").asString(), "待确认");
    }

    @Test
    @Order(4)
    void aFindingShowsItsPageThenAndNowToTheOfficeAndItsBureauAlone() {
        JsonNode changed = city.of("CAIZHENGJU").findFirst().orElseThrow();
        String evaluation = evaluate("2026-09-30");
        // An evaluation is finished when the database says so, which is not the time of this story.
        database.sql("update evaluation set finished_at = :at where id = :id")
                .bind("at", TIME.instant().minus(Duration.ofDays(1)))
                .bind("id", Long.valueOf(evaluation.substring(evaluation.lastIndexOf('/') + 1)))
                .then()
                .block();
        String finding = office.get(evaluation + "/findings?indicator=VT-02&bureau=CAIZHENGJU")
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asString();
        city.put(changed, changed.get("html").asString().replace("2019年6月底", "2021年3月底"));
        harvest();

        String page = "/findings/" + finding;
        for (String path : List.of(page, page + "?look=now", page + "?look=both")) {
            assertThat(other.get(path, "Accept", "text/html").status()).isEqualTo(404);
        }
        for (Api reader : List.of(office, own)) {
            Document then = found(reader, page);
            assertThat(then.select("#capture .notice-line").text()).matches("内容已变：.+ 起与判定时不同，可看对比。");
            assertThat(then.select("#capture .rule-text").text())
                    .contains("原则上于2020年12月底")
                    .doesNotContain("原则上于2021年3月底");
            Document now = found(reader, page + "?look=now");
            assertThat(now.select("#capture .rule-text").text())
                    .contains("原则上于2021年3月底")
                    .doesNotContain("原则上于2020年12月底");
        }
    }

    private static Document found(Api reader, String path) {
        Api.Answer answer = reader.get(path, "Accept", "text/html");
        assertThat(answer.status()).as(path + answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /** One harvest; the next is a week later. */
    private JsonNode harvest() {
        String address = office.post("/api/v1/harvests", Api.JSON, "{}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        settled(address);
        TIME.goOn(Duration.ofDays(7));
        return office.get(address).json();
    }

    private String evaluate(String asOf) {
        String wanted = "{\"scheme\":\"2026_municipal\",\"period\":\"2026Q3\",\"asOf\":\"%s\"}".formatted(asOf);
        String address = office.post("/api/v1/evaluations", Api.JSON, wanted)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        settled(address);
        return address;
    }

    private void settled(String address) {
        try (EventStream progress = office.events(address + "/events")) {
            progress.toTheEnd();
        }
    }

    private List<String> ranking(String evaluation) {
        return office.get(evaluation + "/ranking")
                .json()
                .get("items")
                .valueStream()
                .map(place -> place.get("code").asString())
                .toList();
    }

    /** The page an officer sees. */
    private String page(JsonNode harvest) {
        return office.get("/harvests/" + harvest.get("id").asInt(), "Accept", "text/html")
                .body();
    }

    private Long undated() {
        return database.sql("select count(*) as n from known_page where listed_on is null")
                .map(row -> row.get("n", Long.class))
                .one()
                .block();
    }

    /** Every fact a page gave, with its version. */
    private List<String> facts() {
        return database.sql("""
                        select type || ' ' || bureau || ' ' || key || ' ' || content_hash || ' ' || version as fact from fact
                        where type in ('documents', 'disclosure-guides', 'annual-reports') order by 1""")
                .map(row -> row.get("fact", String.class))
                .all()
                .collectList()
                .block();
    }
}
