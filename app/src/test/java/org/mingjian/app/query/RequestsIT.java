// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingjian.app.Api;
import org.mingjian.app.notice.NoticeCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The register of requests with their clocks, as each role reads it. */
@ServerTest
@Import(NoticeCity.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestsIT {

    private static final String REGISTER = "/disclosure-requests";

    private final NoticeCity city;
    private final OpenAccount accounts;
    private final int port;
    private final Api office;

    RequestsIT(@LocalServerPort int port, @Autowired NoticeCity city, @Autowired OpenAccount accounts) {
        this.port = port;
        this.city = city;
        this.accounts = accounts;
        this.office = Api.as("office", port);
    }

    /** Besides those of the city, one of each kind in one bureau. */
    @BeforeAll
    void load() {
        Api.openAccounts(accounts, "BUREAU01", "BUREAU02");
        NoticeCity.Ids ids = city.load(office);
        assertThat(ids.inReview()).isPositive();
        push("disclosure-requests", """
                bureau,id,subject,receivedOn,correctionNoticeOn,extensionApprovedOn,extensionApprover,extensionNotifiedOn,extensionDays,withdrawnOn
                BUREAU01,K1,河道整治方案,2026-09-15,,,,,,
                BUREAU01,K2,100%覆盖_名单,2026-08-03,,,,,,
                BUREAU01,K3,,2026-06-01,,2026-06-20,DISCLOSURE_OFFICE_HEAD,2026-06-22,20,
                BUREAU01,K4,,2026-09-10,2026-09-14,,,,,
                BUREAU01,K5,,2026-10-20,,,,,,
                """);
        push("request-suspensions", """
                bureau,request,from,to,reason,inWriting
                BUREAU01,K3,2026-06-08,2026-06-26,THIRD_PARTY,true
                """);
        push("request-replies", """
                bureau,id,request,sentOn,type,remedyStated
                BUREAU01,DK3,K3,2026-08-10,PARTIAL,false
                """);
    }

    @Test
    void theOfficeReadsEveryBureausRequestsAsOfTheEvaluationDate() {
        Document page = page(office, REGISTER + "?bureau=BUREAU01");

        assertThat(page.select("main").text()).contains("期限算至 2026-09-30", "另有 1 件在此日之后收到");
        assertThat(page.select("tbody tr").eachText())
                .hasSize(5)
                .satisfiesExactly(
                        overdue -> assertThat(overdue).contains("未答复，逾期 22 个工作日", "K2"),
                        stopped -> assertThat(stopped).contains("待补正，期限未起算", "K4"),
                        running -> assertThat(running).contains("在办，剩", "河道整治方案"),
                        replied -> assertThat(replied).contains("按期答复", "K3", "征求第三方意见", "延期 20 个工作日", "部分公开", "未告知"),
                        late -> assertThat(late).contains("逾期", "R1", "YS-03"));
        assertThat(page(office, REGISTER).select("h1").text()).contains("26 件");
    }

    @Test
    void anotherDayIsReadOnlyWhenItIsAskedFor() {
        Document later = page(office, REGISTER + "?bureau=BUREAU01&asOf=2026-11-02");

        assertThat(later.select("tbody tr").eachText()).hasSize(6).anyMatch(row -> row.contains("K5"));
        assertThat(later.select("main").text()).contains("期限算至 2026-11-02").doesNotContain("在此日之后收到");
    }

    @Test
    void stateIndicatorAndWordsNarrowAndTheServerSorts() {
        assertThat(page(office, REGISTER + "?state=OVERDUE").select("tbody tr")).hasSize(1);
        assertThat(page(office, REGISTER + "?indicator=YS-03")
                        .select("tbody tr")
                        .eachText())
                .isNotEmpty()
                .allMatch(row -> row.contains("YS-03"));
        assertThat(page(office, REGISTER + "?q=100%25").select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("100%覆盖_名单");
        assertThat(page(office, REGISTER + "?bureau=BUREAU01&sort=received")
                        .select("tbody tr")
                        .first()
                        .text())
                .contains("R1");
        assertThat(page(office, REGISTER + "?q=nothing-of-this-name")
                        .select("main")
                        .text())
                .contains("没有符合条件的申请");
    }

    @Test
    void aRequestShowsItsDaysAndItsFindings() {
        Document page = page(office, link("K3"));
        assertThat(page.select(".strip li")).hasSizeGreaterThan(60);
        assertThat(page.select("main").text())
                .contains("共扣除 13 个工作日", "延期 20 个工作日", "收到意见", "答复 DK3：部分公开", "不记申请人个人信息");

        Document late = page(office, link("R1"));
        String finding = late.select("a[href^=/findings/]").attr("href");
        assertThat(finding).startsWith("/findings/");
        assertThat(office.get(finding).status()).isEqualTo(200);
        assertThat(late.select("a[href^=/facts/disclosure-requests/BUREAU01]")).hasSize(1);
    }

    @Test
    void aBureauReadsItsOwnAndTheAdministratorNone() {
        String foreign = link("K3");
        Api own = Api.as("bureau-BUREAU02", port);

        Document register = page(own, REGISTER + "?bureau=BUREAU01");
        assertThat(register.select("tbody tr")).isEmpty();
        assertThat(page(own, REGISTER).select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("R1");
        assertThat(page(own, REGISTER).select("h1").text()).contains("1 件");
        assertThat(own.get(foreign, "Accept", "text/html").status()).isEqualTo(404);
        assertThat(Api.as("bureau-BUREAU01", port).get(foreign).status()).isEqualTo(200);
        assertThat(Api.as("auditor", port).get(foreign).status()).isEqualTo(200);
        assertThat(own.get(REGISTER + ".csv").body()).doesNotContain("市01局", "K3");
        for (String path : List.of(REGISTER, foreign, REGISTER + ".csv")) {
            assertThat(Api.as("chief", port).get(path, "Accept", "text/html").status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void everyFileHoldsWhatThePageShows() {
        String csv = office.get(REGISTER + ".csv?bureau=BUREAU01&state=OVERDUE").body();
        assertThat(csv).contains("未答复，逾期 22 个工作日", "K2", "-22").doesNotContain("K3");
        for (String ending : List.of("xlsx", "docx", "pdf")) {
            assertThat(office.download(REGISTER + "." + ending + "?bureau=BUREAU01"))
                    .hasSizeGreaterThan(1000);
        }
    }

    private String link(String request) {
        return page(office, REGISTER + "?bureau=BUREAU01").select("tbody tr").stream()
                .filter(row -> row.text().contains(request))
                .findFirst()
                .orElseThrow()
                .select("a.whole")
                .attr("href");
    }

    private static Document page(Api reader, String path) {
        Api.Answer answer = reader.get(path, "Accept", "text/html");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private void push(String type, String csv) {
        assertThat(office.post("/api/v1/facts/" + type, Api.CSV, csv).body()).doesNotContain("rejected");
    }
}
