// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.EventStream;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;

/** What looks at the same pages on several days show, from the delivery to the veto. */
@ServerTest
class PageHistoryIT {

    private static final String SITE = "https://jyj.example.gov.cn/";
    private static final String BODY =
            "<p>各县区教育局：为做好义务教育招生工作，现将有关事项公告如下，请认真组织实施。</p>" + "<p>每名学生补贴300元，由学校统一发放，不得截留挪用，违者依规处理。</p>";

    private final OpenAccount accounts;
    private final DatabaseClient database;
    private final Api service;
    private final Api office;

    PageHistoryIT(@LocalServerPort int port, @Autowired OpenAccount accounts, @Autowired DatabaseClient database) {
        this.accounts = accounts;
        this.database = database;
        this.service = Api.as("service", port);
        this.office = Api.as("office", port);
    }

    @BeforeEach
    void register() {
        Api.openAccounts(accounts);
        service.post("/api/v1/facts/bureaus", Api.CSV, """
                code,name,group,kind
                SHIJIAOYU,市教育局,G2,DEPARTMENT
                SHIMINZHENG,市民政局,G2,DEPARTMENT
                SHISIFAJU,市司法局,G2,DEPARTMENT
                SHISHUIWU,市水务局,G2,DEPARTMENT
                """);
    }

    @Test
    void aChangedBodyUnderTheSameDateIsPendingUntilTwoPeopleConfirmTheVeto() {
        String url = SITE + "tzgg/202607/t20260701_1.html";
        assertThat(post(page("SHIJIAOYU", url, "2026-07-02", "2026-07-01", BODY)))
                .containsExactly("1 created");
        String changed = page("SHIJIAOYU", url, "2026-07-20", "2026-07-01", BODY.replace("300", "500"));

        assertThat(post(changed)).containsExactly("1 updated");
        assertThat(post(changed)).containsExactly("1 unchanged");

        assertThat(changes("SHIJIAOYU")).containsExactly("BODY_CHANGED 2026-07-20 after 2026-07-02 since 2026-07-02");
        JsonNode finding = onlyFinding("SHIJIAOYU");
        assertThat(finding.get("reason").asString()).isEqualTo("CHANGED_SILENTLY");
        assertThat(finding.get("outcome").asString()).isEqualTo("PENDING");
        assertThat(finding.get("evidence").get(0).get("sha256").asString())
                .isEqualTo(digest("SHIJIAOYU", url, 1))
                .isNotEqualTo(finding.get("evidence").get(1).get("sha256").asString());
        assertThat(sheet("SHIJIAOYU").get("veto").asBoolean()).isFalse();
        assertThat(sheet("SHIJIAOYU").get("pendingVetoes").toString()).isEqualTo("[\"VT-02\"]");

        decide(finding.get("subject").asString(), "赵文博", "");
        assertThat(onlyFinding("SHIJIAOYU").get("outcome").asString())
                .as("one person is not enough")
                .isEqualTo("PENDING");
        decide(finding.get("subject").asString(), "赵文博", "李慧明");

        assertThat(onlyFinding("SHIJIAOYU").get("outcome").asString()).isEqualTo("VIOLATED");
        assertThat(sheet("SHIJIAOYU").get("veto").asBoolean()).isTrue();
        assertThat(sheet("SHIJIAOYU").get("vetoes").toString()).isEqualTo("[\"VT-02\"]");
    }

    @Test
    void menusCountersAndANewTemplateAreNoChange() {
        String url = SITE + "tzgg/2.html";
        post(page("SHIMINZHENG", url, "2026-07-02", "2026-07-01", "<div>浏览次数：12</div>" + BODY));

        assertThat(post(page(
                        "SHIMINZHENG",
                        url,
                        "2026-07-20",
                        "2026-07-01",
                        "<div>浏览次数：988</div>"
                                + BODY.replace("<p>", "<div><span>").replace("</p>", "</span></div>")
                                + "<div>上一篇：关于放假的通知</div>")))
                .containsExactly("1 updated");

        assertThat(changes("SHIMINZHENG", "tzgg/2.html")).isEmpty();
    }

    @Test
    void aPageThatCameAsAFactIsComparedToo() {
        String url = SITE + "tzgg/4.html";
        service.post(
                "/api/v1/facts/documents",
                Api.CSV,
                "bureau,id,url,kind,title,publishedOn,firstSeenOn,text,source\n"
                        + "SHIMINZHENG,D4,%1$s,OTHER,义务教育招生公告,2026-07-01,2026-07-03,\"%2$s\",%1$s\n"
                                .formatted(url, BODY.replaceAll("</?p>", "\n")));
        String page = page("SHIMINZHENG", url, "2026-07-20", "2026-07-01", BODY.replace("300", "500"));

        post(page.replace("\"url\"", "\"id\":\"D4\",\"url\""));

        assertThat(changes("SHIMINZHENG", "tzgg/4.html"))
                .containsExactly("BODY_CHANGED 2026-07-20 after 2026-07-03 since 2026-07-03");
    }

    @Test
    void aPageThatIsGoneIsWithdrawnOnceAndOnlyIfItWasThere() {
        String url = "https://sfj.example.gov.cn/tzgg/3.html";
        post(page("SHISIFAJU", url, "2026-07-02", "2026-07-01", BODY));
        String gone = "{\"bureau\":\"SHISIFAJU\",\"url\":\"%s\",\"status\":%d,\"seenAt\":\"%sT09:00:00+08:00\"}";

        assertThat(post(gone.formatted(url, 503, "2026-07-08"))).containsExactly("1 rejected NO_LOOK");
        assertThat(post(gone.formatted(url, 404, "2026-07-09"))).containsExactly("1 created");
        assertThat(post(gone.formatted(url, 410, "2026-07-16"))).containsExactly("1 unchanged");
        assertThat(post(gone.formatted(url + "x", 404, "2026-07-16"))).containsExactly("1 unchanged");

        assertThat(changes("SHISIFAJU")).containsExactly("WITHDRAWN 2026-07-09 after 2026-07-02 since 2026-07-02");
        assertThat(onlyFinding("SHISIFAJU").get("reason").asString()).isEqualTo("WITHDRAWN_SILENTLY");
    }

    @Test
    void theFirstHarvestOfAnOldSiteCallsNothingBackDatedAndALaterOneDoes() {
        String site = "https://swj.example.gov.cn/zwgk/";
        post(page("SHISHUIWU", site + "201605/t1.html", "2026-07-02", "2016-05-04", BODY)
                + page("SHISHUIWU", site + "202606/t2.html", "2026-07-02", "2026-06-30", BODY.replace("300", "310")));
        post(page("SHISHUIWU", site + "201605/t3.html", "2026-07-09", "2016-05-05", BODY.replace("300", "320"))
                + page("SHISHUIWU", site + "202607/t4.html", "2026-07-09", "2026-07-08", BODY.replace("300", "330")));
        assertThat(changes("SHISHUIWU")).isEmpty();

        post(page("SHISHUIWU", site + "202607/t5.html", "2026-07-16", "2026-07-03", BODY.replace("300", "340"))
                + page("SHISHUIWU", "https://swj.example.gov.cn/other/t6.html", "2026-07-16", "2026-07-03", BODY));

        assertThat(changes("SHISHUIWU")).containsExactly("APPEARED 2026-07-16 after 2026-07-09 since 2026-07-16");
        JsonNode finding = onlyFinding("SHISHUIWU");
        assertThat(finding.get("reason").asString()).isEqualTo("BACK_DATED");
        assertThat(finding.get("outcome").asString()).isEqualTo("PENDING");
    }

    private static String page(String bureau, String url, String seenOn, String publishedOn, String body) {
        return """
                {"bureau":"%s","url":"%s","seenAt":"%sT09:00:00+08:00","html":"<html><head><title>义务教育招生公告</title></head>\
                <body><h1>义务教育招生公告</h1><div>发布日期：%s</div>%s</body></html>"}
                """.formatted(bureau, url, seenOn, publishedOn, body);
    }

    private List<String> post(String lines) {
        return service.post("/api/v1/pages", Api.NDJSON, lines).verdicts();
    }

    private void decide(String subject, String first, String second) {
        assertThat(office.post(
                                "/api/v1/facts/decisions",
                                Api.CSV,
                                "bureau,id,kind,outcome,indicator,subject,decidedBy,confirmedBy,decidedOn,reason\n"
                                        + "SHIJIAOYU,RD1,VETO_CONFIRMATION,CONFIRMED,VT-02,%s,%s,%s,2026-09-20,补贴标准改动未说明\n"
                                                .formatted(subject, first, second))
                        .verdicts())
                .allMatch(verdict -> !verdict.contains("rejected"));
    }

    private JsonNode onlyFinding(String bureau) {
        JsonNode items = office.get(evaluate() + "/findings?indicator=VT-02&bureau=" + bureau)
                .json()
                .get("items");
        assertThat(items.size()).isEqualTo(1);
        return items.get(0);
    }

    private JsonNode sheet(String bureau) {
        return office.get(evaluate() + "/score-sheets/" + bureau).json();
    }

    private String evaluate() {
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
        return address;
    }

    private List<String> changes(String bureau) {
        return changes(bureau, "");
    }

    private List<String> changes(String bureau, String page) {
        return database.sql("""
                        select content ->> 'kind' || ' ' || (content ->> 'noticedOn') || ' after ' || (content ->> 'lookedBefore')
                            || ' since ' || (content ->> 'firstSeenOn') as change
                        from fact where type = 'page-changes' and bureau = :bureau and key like '%' || :page || '%' order by id""")
                .bind("bureau", bureau)
                .bind("page", page)
                .map(row -> row.get("change", String.class))
                .all()
                .collectList()
                .block();
    }

    private String digest(String bureau, String url, int version) {
        return database.sql(
                        "select body from fact where type = 'documents' and bureau = :bureau and key = :url and version = "
                                + version)
                .bind("bureau", bureau)
                .bind("url", url)
                .map(row -> row.get("body", String.class))
                .one()
                .block();
    }
}
