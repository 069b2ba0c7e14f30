// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.EventStream;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.mingjian.rules.facts.Sha256;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.Warcinfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** A city's sites, from nothing to a ranking, and what a second look at them changes. */
@ServerTest
@TestPropertySource(
        properties = {"mingjian.harvest.allow-loopback=true", "mingjian.harvest.pace=0s", "mingjian.harvest.pause=10ms"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HarvestIT {

    private final int port;
    private final OpenAccount accounts;
    private final DatabaseClient database;
    private final Api office;
    private final LocalSite site = new LocalSite();
    private final CitySite city = new CitySite(site);
    private JsonNode first;
    private JsonNode second;
    private List<String> factsOfTheFirst;
    private List<String> factsOfTheSecond;
    private List<String> askedAgain;

    HarvestIT(@LocalServerPort int port, @Autowired OpenAccount accounts, @Autowired DatabaseClient database) {
        this.port = port;
        this.accounts = accounts;
        this.database = database;
        this.office = Api.as("office", port);
    }

    @BeforeAll
    void harvestTwice() {
        Api.openAccounts(accounts, "LVWENJU", "JIAOYUJU");
        office.post("/api/v1/facts/bureaus", Api.CSV, CitySite.register());
        city.open();
        assertThat(office.put("/api/v1/sources", city.sources()).status()).isEqualTo(200);
        first = harvest();
        factsOfTheFirst = facts();
        site.asked();
        second = harvest();
        askedAgain = site.asked();
        factsOfTheSecond = facts();
    }

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void everyPageOfFiveBureausIsFoundWithoutASelector() {
        assertThat(counts(first))
                .containsExactly(
                        "CAIZHENGJU lists 1 pages 5 waiting 0 created 5 failed 0",
                        "GUANWEIBAN lists 2 pages 5 waiting 0 created 5 failed 0",
                        "JIAOYUJU lists 1 pages 5 waiting 0 created 5 failed 0",
                        "LVWENJU lists 2 pages 6 waiting 0 created 6 failed 0",
                        "WEIJIANWEI lists 1 pages 5 waiting 0 created 5 failed 0");
        assertThat(first.get("sources")
                        .valueStream()
                        .map(source -> source.get("ending").asString()))
                .containsOnly("COMPLETE");
        assertThat(first.get("sources").get(3).get("newest").asString()).isEqualTo("2025-06-26");
        assertThat(first.get("outcomes").toString())
                .isEqualTo("[{\"outcome\":\"OK\",\"message\":\"已读取\",\"visits\":33}]");
    }

    @Test
    void theCityIsEvaluatedAndRankedFromWhatWasCollected() {
        String address = office.post(
                        "/api/v1/evaluations",
                        Api.JSON,
                        "{\"scheme\":\"2026_municipal\",\"period\":\"2026Q3\",\"asOf\":\"2026-09-30\"}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        try (EventStream progress = office.events(address + "/events")) {
            progress.toTheEnd();
        }

        JsonNode ranking = office.get(address + "/ranking").json().get("items");

        assertThat(ranking.valueStream().map(place -> place.get("code").asString()))
                .containsExactlyInAnyOrderElementsOf(CitySite.BUREAUS);
    }

    @Test
    void aSecondHarvestChangesNothing() {
        assertThat(second.get("bureaus").valueStream())
                .allSatisfy(bureau -> assertThat(bureau.get("unchanged")).isEqualTo(bureau.get("pages")));
        assertThat(factsOfTheSecond).isEqualTo(factsOfTheFirst).hasSize(26).allMatch(fact -> fact.endsWith(" 1"));
        assertThat(askedAgain).as("no page is asked for twice").doesNotHaveDuplicates();
        assertThat(visits(second, "NOT_MODIFIED")).hasSize(26);
    }

    @Test
    void whatWasReceivedIsHandedOutAsWarc() throws Exception {
        List<WarcRecord> records = new ArrayList<>();
        Set<String> bodies = new TreeSet<>();
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(warc(first)))) {
            for (WarcRecord record : reader) {
                records.add(record);
                if (record instanceof WarcResponse response) {
                    byte[] body = response.http().body().stream().readAllBytes();
                    assertThat(response.payloadDigest().orElseThrow().hex()).isEqualTo(Sha256.of(body));
                    assertThat(response.ipAddress().orElseThrow().isLoopbackAddress())
                            .isTrue();
                    bodies.add(response.target());
                }
            }
        }

        assertThat(records).hasSize(1 + 26 + 7);
        assertThat(records.get(0)).isInstanceOf(Warcinfo.class);
        assertThat(bodies).hasSize(26 + 7);
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(warc(second)))) {
            assertThat(reader.records()
                            .filter(record -> record instanceof WarcRevisit)
                            .count())
                    .isEqualTo(26);
        }
    }

    @Test
    void aColumnIsWatchedByTheNewestDateOfItsList() {
        assertThat(contents("portal-columns"))
                .singleElement()
                .asString()
                .contains("\"bureau\": \"LVWENJU\"", "\"name\": \"政策文件\"", "\"lastPublishedOn\": \"2025-06-26\"");
    }

    @Test
    void aPageThatChangedOrIsGoneIsNoticedAndALinkToItIsBrokenUntilItIsMended() {
        JsonNode changed = city.of("LVWENJU").findFirst().orElseThrow();
        JsonNode lost = city.of("GUANWEIBAN").findFirst().orElseThrow();
        JsonNode withdrawn = city.of("JIAOYUJU").findFirst().orElseThrow();
        site.page(CitySite.path(changed), changed.get("html").asString().replace("博物馆", "图书馆"));
        site.remove(CitySite.path(lost));
        site.remove(CitySite.path(withdrawn));
        city.sitemapWithout(withdrawn);

        JsonNode third = harvest();

        assertThat(third.get("bureaus").valueStream().map(HarvestIT::changes))
                .containsExactly(
                        "CAIZHENGJU updated 0 unchanged 5 gone 0",
                        "GUANWEIBAN updated 0 unchanged 4 gone 1",
                        "JIAOYUJU updated 0 unchanged 4 gone 1",
                        "LVWENJU updated 1 unchanged 5 gone 0",
                        "WEIJIANWEI updated 0 unchanged 5 gone 0");
        assertThat(contents("broken-links"))
                .as("what no list of links names any more is no broken link")
                .singleElement()
                .asString()
                .contains(site.at(CitySite.path(lost)), site.at("/GUANWEIBAN/index.html"))
                .doesNotContain("fixedOn");

        site.page(CitySite.path(lost), lost.get("html").asString());
        harvest();

        assertThat(contents("broken-links")).singleElement().asString().contains("fixedOn");
    }

    @Test
    void aBureauSeesItsOwnPartOnly() {
        Api bureau = Api.as("bureau-JIAOYUJU", port);
        String address = "/api/v1/harvests/" + first.get("id").asInt();

        assertThat(counts(bureau.get(address).json()))
                .containsExactly("JIAOYUJU lists 1 pages 5 waiting 0 created 5 failed 0");
        assertThat(bureau.get(address).body()).doesNotContain("LVWENJU");
        assertThat(bureau.get(address + "/visits").body())
                .doesNotContain("LVWENJU")
                .contains("JIAOYUJU");
        assertThat(bureau.get("/api/v1/harvests").body()).doesNotContain("LVWENJU");
        assertThat(bureau.get("/api/v1/sources").json().get("items").size()).isEqualTo(1);
        assertThat(bureau.get("/api/v1/sources?bureau=LVWENJU").problem()).isEqualTo("not-found");
        String page = bureau.get("/harvests/" + first.get("id").asInt() + "?outcome=ALL", "Accept", "text/html")
                .body();
        assertThat(page).contains("市JIAOYUJU").doesNotContain("LVWENJU", "停止采集");
        assertThat(bureau.get("/sources", "Accept", "text/html").body())
                .contains("市JIAOYUJU")
                .doesNotContain("LVWENJU", "登记来源");
        assertThat(bureau.get("/sources/LVWENJU/zcwj", "Accept", "text/html").status())
                .isEqualTo(404);
        assertThat(bureau.get(capture("LVWENJU"), "Accept", "text/html").status())
                .isEqualTo(404);
        assertThat(office.get(capture("LVWENJU"), "Accept", "text/html").body()).contains("&lt;html", "SHA-256");
        assertThat(bureau.post("/api/v1/harvests", Api.JSON, "{}").problem()).isEqualTo("forbidden");
        assertThat(bureau.put("/api/v1/sources", "[]").problem()).isEqualTo("forbidden");
        assertThat(bureau.post("/api/v1/sources/trial", Api.JSON, "{}").problem())
                .isEqualTo("forbidden");
        assertThat(bureau.post(address + "/cancellation", Api.JSON, "").problem())
                .isEqualTo("forbidden");
    }

    @Test
    void aSourceIsTriedBeforeItIsRegistered() {
        JsonNode tried = office.post("/api/v1/sources/trial", Api.JSON, """
                        {"bureau":"WEIJIANWEI","id":"new","kind":"LIST","address":"%s"}
                        """.formatted(site.at("/CAIZHENGJU/list.html")))
                .json();

        assertThat(tried.get("list")
                        .get("items")
                        .valueStream()
                        .map(item -> item.get("date").asString()))
                .containsExactly("2019-01-22", "2018-12-05", "2018-12-10", "2018-12-11", "2019-01-03");
        assertThat(tried.get("page").get("title").asString()).isEqualTo("国务院办公厅关于开展城镇小区配套幼儿园治理工作的通知");
        assertThat(tried.get("page").get("documentNumber").asString()).isEqualTo("国办发〔2019〕3号");
        assertThat(office.get("/api/v1/sources?bureau=WEIJIANWEI")
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(1);
        assertThat(office.post("/api/v1/sources/trial", Api.JSON, "{}").pointers())
                .containsExactly("/bureau", "/id", "/kind");
    }

    @Test
    void defectsOfSourcesAreNamedEachInItsPlace() {
        Answer answer = office.put("/api/v1/sources", """
                [{"bureau":"NOBODY","id":"A","kind":"LISTE","address":"ftp://a"},
                {"bureau":"LVWENJU","id":"x","kind":"PAGES","pages":["http://ok.example/","javascript:1"],"column":"栏目"},
                {"bureau":"LVWENJU","id":"y","kind":"LIST","address":"http://u:p@a/","followTo":"2026","selectors":{"item":"a >> ["}}]
                """);

        assertThat(answer.problem()).isEqualTo("invalid");
        assertThat(answer.pointers())
                .containsExactlyInAnyOrder(
                        "/0/bureau",
                        "/0/id",
                        "/0/kind",
                        "/1/pages/1",
                        "/1/column",
                        "/1/column",
                        "/2/address",
                        "/2/followTo",
                        "/2/selectors/item");
        assertThat(answer.body()).contains("单位名册中没有“NOBODY”，请先登记单位");
    }

    @Test
    void aHarvestOfABureauWithoutSourcesIsRefused() {
        Answer answer = office.post("/api/v1/harvests", Api.JSON, "{\"bureaus\":[\"MINZHENGJU\"]}");

        assertThat(answer.problem()).isEqualTo("invalid");
        assertThat(answer.body()).contains("单位 MINZHENGJU 没有启用的采集来源");
        assertThat(office.post("/api/v1/harvests/" + first.get("id").asInt() + "/cancellation", Api.JSON, "")
                        .problem())
                .isEqualTo("harvest-settled");
        assertThat(office.get("/api/v1/harvests/999999").problem()).isEqualTo("not-found");
    }

    /** Page of what the first visit of a bureau received. */
    private String capture(String bureau) {
        String address = "/harvests/" + first.get("id").asInt() + "/visits";
        return office.get("/api/v1" + address)
                .json()
                .get("items")
                .valueStream()
                .filter(visit -> visit.get("bureau").asString().equals(bureau))
                .map(visit -> address + "/" + visit.get("id").asInt())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode harvest() {
        Answer accepted = office.post("/api/v1/harvests", Api.JSON, "{}");
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
        String address = accepted.headers().firstValue("Location").orElseThrow();
        try (EventStream progress = office.events(address + "/events")) {
            List<EventStream.Event> events = progress.toTheEnd();
            assertThat(events.get(events.size() - 1).event()).isEqualTo("settled");
        }
        return office.get(address).json();
    }

    private static List<String> counts(JsonNode harvest) {
        return harvest.get("bureaus")
                .valueStream()
                .map(bureau -> "%s lists %d pages %d waiting %d created %d failed %d"
                        .formatted(
                                bureau.get("bureau").asString(),
                                bureau.get("lists").asInt(),
                                bureau.get("pages").asInt(),
                                bureau.get("waiting").asInt(),
                                bureau.get("created").asInt(),
                                bureau.get("failed").asInt()))
                .toList();
    }

    private static String changes(JsonNode bureau) {
        return "%s updated %d unchanged %d gone %d"
                .formatted(
                        bureau.get("bureau").asString(),
                        bureau.get("updated").asInt(),
                        bureau.get("unchanged").asInt(),
                        bureau.get("gone").asInt());
    }

    private byte[] warc(JsonNode harvest) {
        return office.download("/api/v1/harvests/" + harvest.get("id").asInt() + "/captures.warc.gz");
    }

    /** Current facts of a type. */
    private List<String> contents(String type) {
        return database.sql(
                        "select jsonb_set(content, '{bureau}', to_jsonb(bureau))::text as content from fact where type = :type and superseded_at is null")
                .bind("type", type)
                .map(row -> row.get("content", String.class))
                .all()
                .collectList()
                .block();
    }

    private List<String> visits(JsonNode harvest, String outcome) {
        return office.get("/api/v1/harvests/" + harvest.get("id").asInt() + "/visits?outcome=" + outcome)
                .json()
                .get("items")
                .valueStream()
                .map(visit -> visit.get("url").asString())
                .toList();
    }

    /** Every fact a page gave, with its version. */
    private List<String> facts() {
        return database.sql("""
                        select type || ' ' || bureau || ' ' || key || ' ' || content_hash || ' ' || version as fact from fact
                        where type in ('documents', 'disclosure-guides', 'annual-reports') order by type, bureau, key, version""")
                .map(row -> row.get("fact", String.class))
                .all()
                .collectList()
                .block();
    }
}
