// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;

@ServerTest
class PageApiIT {

    private static final String PAGES = "/api/v1/pages";

    private final int port;
    private final OpenAccount accounts;
    private final DatabaseClient database;
    private final Api service;

    PageApiIT(@LocalServerPort int port, @Autowired OpenAccount accounts, @Autowired DatabaseClient database) {
        this.port = port;
        this.accounts = accounts;
        this.database = database;
        this.service = Api.as("service", port);
    }

    @BeforeEach
    void register() {
        Api.openAccounts(accounts, "SHIJIAOYU");
        service.post("/api/v1/facts/bureaus", Api.CSV, "code,name,group,kind\nSHIJIAOYU,市教育局,G2,DEPARTMENT\n");
    }

    @Test
    void aPageBecomesADocument() {
        String page = """
                {"bureau":"SHIJIAOYU","url":"https://example.gov.cn/a.html","firstSeenAt":"2026-07-03T00:30:00+08:00",\
                "html":"<html><head><title>关于规范招生的通知</title></head><body><table><tr><td>索引号</td><td>12-3-2026-0001</td>\
                <td>发布日期</td><td>2026-07-02</td></tr></table><h1>关于规范招生的通知</h1><p>各区教育局：</p></body></html>"}
                """;

        assertThat(service.post(PAGES + "?dryRun=true", Api.NDJSON, page).verdicts())
                .containsExactly("1 created");
        assertThat(service.post(PAGES, Api.NDJSON, page).verdicts()).containsExactly("1 created");
        assertThat(service.post(PAGES, Api.NDJSON, page).verdicts()).containsExactly("1 unchanged");
        assertThat(stored("https://example.gov.cn/a.html"))
                .contains("关于规范招生的通知", "12-3-2026-0001", "2026-07-02", "2026-07-03");
    }

    @Test
    void aPageThatIsNoneIsNamedAndTheOthersAreRead() {
        Answer answer = service.post(PAGES, Api.NDJSON, """
                {"bureau":"SHIJIAOYU","url":"https://example.gov.cn/b.html"}
                {"bureau":"SHIJIAOYV","url":"https://example.gov.cn/c.html","html":"<h1>关于开展检查的通知</h1>"}
                {"bureau":"SHIJIAOYU","url":"https://example.gov.cn/d.html","txt":"通知"}
                not a page
                {"bureau":"SHIJIAOYU","url":"https://example.gov.cn/e.html","html":"<h1>关于开展检查的通知</h1><p>乱码\uFFFD</p>"}
                """);

        assertThat(answer.verdicts())
                .containsExactly(
                        "1 rejected EMPTY_PAGE",
                        "2 rejected UNKNOWN_BUREAU",
                        "3 rejected UNKNOWN_FIELD",
                        "4 rejected NOT_JSON",
                        "5 created");
    }

    @Test
    void randomBytesAreNoPage() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);

        Answer answer = service.post(PAGES, Api.NDJSON, noise);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.lines())
                .isNotEmpty()
                .allMatch(line -> line.get("status").asString().equals("rejected"));
    }

    @Test
    void theTextOfALetterOfReplyIsReadIntoItsRemedyColumns() {
        Answer answer = service.post("/api/v1/facts/request-replies", Api.NDJSON, """
                {"bureau":"SHIJIAOYU","id":"L1D","request":"L1","sentOn":"2026-07-10","text":"政府信息公开申请答复书。\
                根据《政府信息公开条例》第三十六条第（四）项，你申请的信息不存在。\
                如对本答复不服，可以在收到本答复之日起60日内向某某市人民政府申请行政复议，或者在6个月内向某某区人民法院提起行政诉讼。"}
                """);

        assertThat(answer.verdicts()).containsExactly("1 created");
        assertThat(stored("L1D"))
                .contains("\"remedyStated\": \"true\"")
                .contains("\"reviewDays\": \"60\"")
                .contains("某某市人民政府")
                .contains("\"type\": \"NON_EXISTENT\"", "\"legalArticles\": \"36(4)\"")
                .doesNotContain("如对本答复不服");
        assertThat(body("L1D")).contains("如对本答复不服");
    }

    @Test
    void whatTheRegisterSaysOfALetterStands() {
        service.post("/api/v1/facts/request-replies", Api.NDJSON, """
                {"bureau":"SHIJIAOYU","id":"L2D","request":"L2","sentOn":"2026-07-10","type":"REFUSED","legalArticles":["16"],"remedyStated":"false","text":"政府信息公开申请答复书。\
                根据《政府信息公开条例》第三十六条第（四）项，你申请的信息不存在。如不服可以在60日内申请行政复议。"}
                """);

        assertThat(stored("L2D"))
                .contains("\"type\": \"REFUSED\"", "\"legalArticles\": \"16\"", "\"remedyStated\": \"false\"")
                .doesNotContain("reviewDays");
    }

    @Test
    void aReportIsComparedAndTheOneItIsLikeIsNamedInBoth() {
        service.post("/api/v1/facts/bureaus", Api.CSV, "code,name,group,kind\nSHISHUIWU,市水务局,G2,DEPARTMENT\n");
        assertThat(service.post(PAGES, Api.NDJSON, ReportPages.page("SHIJIAOYU", 2024, ReportPages.OTHER))
                        .verdicts())
                .containsExactly("1 created");
        String own = ReportPages.page("SHIJIAOYU", 2025, ReportPages.OWN);
        service.post(PAGES, Api.NDJSON, own);

        String like = ReportPages.page("SHISHUIWU", 2025, ReportPages.OWN);
        assertThat(service.post(PAGES + "?dryRun=true", Api.NDJSON, like).verdicts())
                .containsExactly("1 created");
        assertThat(service.post(PAGES, Api.NDJSON, like).verdicts()).containsExactly("1 created");

        assertThat(report("SHIJIAOYU")).contains("\"similarityToPeer\": \"1.00\"", "\"similarPeer\": \"市水务局\"");
        assertThat(report("SHISHUIWU")).contains("\"similarPeer\": \"市教育局\"").doesNotContain("similarityToLastYear");
        assertThat(report("SHIJIAOYU"))
                .contains("\"similarityToLastYear\": \"0")
                .doesNotContain("\"text\"");
        assertThat(service.post(PAGES, Api.NDJSON, own + like).verdicts())
                .containsExactly("1 unchanged", "2 unchanged");
        assertThat(service.post(PAGES + "?dryRun=true", Api.NDJSON, own).verdicts())
                .containsExactly("1 unchanged");
    }

    @Test
    void onlyThoseWhoMaySendFactsMaySendPages() {
        for (String account : new String[] {"auditor", "bureau-SHIJIAOYU"}) {
            assertThat(Api.as(account, port).post(PAGES, Api.NDJSON, "{}").problem())
                    .isEqualTo("forbidden");
        }
        assertThat(service.post(PAGES, Api.CSV, "x").problem()).isEqualTo("unsupported-media-type");
    }

    private String report(String bureau) {
        return text(
                "select content::text from fact where superseded_at is null and type = 'annual-reports' and bureau = :key"
                        + " and content ->> 'year' = '2025'",
                bureau);
    }

    private String stored(String key) {
        return text("select content::text from fact where superseded_at is null and key = :key", key);
    }

    private String body(String key) {
        return text("select b.text from fact f join body b on b.sha256 = f.body where f.key = :key", key);
    }

    private String text(String sql, String key) {
        return database.sql(sql)
                .bind("key", key)
                .map(row -> row.get(0, String.class))
                .one()
                .block();
    }
}
