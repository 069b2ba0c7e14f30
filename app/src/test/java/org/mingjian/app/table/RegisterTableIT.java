// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.app.table.CsvRows.column;
import static org.mingjian.app.table.CsvRows.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.app.Api;
import org.mingjian.app.notice.NoticeCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;

/** The registers of the supervision loop as tables: sorted by the server, handed out as they are shown. */
@ServerTest
@Import(NoticeCity.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterTableIT {

    private static final List<String> BUREAUS = List.of("BUREAU02", "BUREAU01", "BUREAU03");

    private final NoticeCity city;
    private final OpenAccount accounts;
    private final int port;
    private final Api office;
    private final ManyRows rows;

    RegisterTableIT(
            @LocalServerPort int port,
            @Autowired NoticeCity city,
            @Autowired OpenAccount accounts,
            @Autowired DatabaseClient database) {
        this.rows = new ManyRows(database);
        this.port = port;
        this.city = city;
        this.accounts = accounts;
        this.office = Api.as("office", port);
    }

    @BeforeAll
    void load() {
        Api.openAccounts(accounts, BUREAUS.toArray(String[]::new));
        NoticeCity.Ids ids = city.load(office);
        rows.sourcesAndSimulations();
        rows.messages();
        ok(office.post("/api/v1/facts/documents", Api.CSV, """
                bureau,id,kind,title,publishedOn
                BUREAU01,D1,OTHER,-2+3,2026-04-07
                BUREAU02,D1,OTHER,市02局{通知}%_,2026-04-08
                BUREAU03,D1,OTHER,市03局通知,2026-04-06
                BUREAU03,D2,POLICY,市03局文件,2026-04-09
                """));
        for (String bureau : BUREAUS) {
            long notice = ok(office.post(
                            "/api/v1/notices",
                            Api.JSON,
                            "{\"evaluation\":%d,\"kind\":\"RECTIFICATION\",\"bureaus\":[\"%s\"],\"reason\":\"\"}"
                                    .formatted(ids.published(), bureau)))
                    .json()
                    .get("items")
                    .get(0)
                    .get("id")
                    .asLong();
            ok(office.post("/api/v1/notices/" + notice + "/transitions", Api.JSON, "{\"to\":\"issue\"}"));
            ok(as(bureau).post("/api/v1/waivers", Api.JSON, """
                    {"kind":"WAIVER","indicator":"JC-01","from":"2026-01-01","to":"2099-12-31",
                     "reason":"NO_SUCH_DUTY","note":"=1+1"}"""));
            String finding = column(
                            csv(as(bureau), "/findings.csv?period=2026Q2&indicator=YS-03&column=finding"), "问题编号")
                    .get(0);
            ok(as(bureau)
                    .post(
                            "/api/v1/findings/" + finding + "/transitions",
                            Api.JSON,
                            "{\"to\":\"appeal\",\"reason\":\"FACT_WRONG\",\"note\":\"@SUM(A1)\"}"));
        }
    }

    private static Api.Answer ok(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
        return answer;
    }

    private Api as(String bureau) {
        return Api.as("bureau-" + bureau, port);
    }

    private Document page(String path) {
        return Jsoup.parse(ok(office.get(path)).body());
    }

    @ParameterizedTest
    @CsvSource({"rectifications,bureau", "notices,bureaus", "appeals,bureau", "waivers,bureau", "documents,bureau"})
    void theListIsSortedByTheServerAndItsFileAlike(String list, String key) {
        for (String sort : List.of(key, "-" + key)) {
            Document page = page("/" + list + "?sort=" + sort);
            assertThat(page.select("th[aria-sort]").attr("aria-sort"))
                    .isEqualTo(sort.equals(key) ? "ascending" : "descending");
            List<String> shown = page.select("th[aria-sort]").first().closest("table").select("tbody tr").stream()
                    .map(row ->
                            row.select("td.bureau-cell, td.note.full").first().text())
                    .toList();
            List<String> filed = column(csv(office, "/" + list + ".csv?sort=" + sort), "单位");
            assertThat(filed).isNotEmpty();
            assertThat(list.equals("notices") ? filed : shown).containsExactlyElementsOf(filed);
            assertThat(filed.get(0)).isEqualTo(sort.equals(key) ? "市01局" : "市03局");
            assertThat(page.select("a[href=/" + list + ".xlsx?sort=" + sort + "]"))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"rectifications", "notices", "appeals", "waivers", "documents"})
    void aBureauGetsItsOwnAndEveryFormatOpens(String list) throws IOException {
        assertThat(column(csv(as("BUREAU02"), "/" + list + ".csv"), "单位"))
                .isNotEmpty()
                .containsOnly("市02局");
        for (String ending : List.of("docx", "pdf")) {
            assertThat(office.download("/" + list + "." + ending)).isNotEmpty();
        }
        try (ReadableWorkbook file =
                new ReadableWorkbook(new ByteArrayInputStream(office.download("/" + list + ".xlsx")))) {
            assertThat(file.getSheet(1).orElseThrow().read())
                    .anyMatch(row -> row.getCellText(0).equals("排序"));
        }
        assertThat(Jsoup.parse(ok(as("BUREAU02").get("/" + list)).body()).select("a[href=/" + list + ".csv]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"rectifications,jc-01,3", "appeals,@sum(a1),3", "waivers,=1+1,3", "appeals,ys-03,3"})
    void wordsAreFoundByTheDatabaseAmongWhatTheReaderMaySee(String list, String words, int all) {
        String sought = list + ".csv?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        assertThat(csv(office, "/" + sought)).hasSize(all);
        assertThat(column(csv(as("BUREAU02"), "/" + sought), "单位")).containsOnly("市02局");

        String other = "?q=" + URLEncoder.encode("市01局", StandardCharsets.UTF_8);
        assertThat(column(csv(office, "/" + list + ".csv" + other), "单位"))
                .isNotEmpty()
                .containsOnly("市01局");
        assertThat(csv(as("BUREAU02"), "/" + list + ".csv" + other)).isEmpty();
        Document found = page("/" + list + other + "&column=bureau");
        assertThat(found.select("input[name=q]").attr("value")).isEqualTo("市01局");
        assertThat(found.select("form.filters input[name=column]").attr("value"))
                .isEqualTo("bureau");
        assertThat(csv(office, "/" + list + ".csv?q=%25")).isEmpty();
        assertThat(page("/" + list + "?q=%25").select("p.lead-in a").attr("href"))
                .isEqualTo("/" + list);
    }

    @Test
    void whatApplicantsWroteIsNoFormula() {
        assertThat(csv(office, "/waivers.csv?state=WAITING"))
                .allMatch(row -> row.get("申请理由").equals("不承担该项职责：=1+1"));
        assertThat(csv(office, "/appeals.csv?state=WAITING"))
                .hasSize(3)
                .allMatch(row -> row.get("申诉理由").endsWith("：@SUM(A1)"));
        assertThat(csv(office, "/rectifications.csv?state=CLOSED")).isEmpty();
        assertThat(csv(office, "/rectifications.csv?notice=none")).isEmpty();
        assertThat(csv(office, "/notices.csv?state=DRAFT")).isEmpty();
    }

    @Test
    void theFileOfDocumentsFollowsTheFilterAndTheOrder() {
        assertThat(column(csv(office, "/documents.csv?kind=OTHER"), "公布日期"))
                .containsExactly("2026-04-08", "2026-04-07", "2026-04-06");
        assertThat(column(csv(office, "/documents.csv?kind=OTHER&sort=published"), "标题"))
                .containsExactly("市03局通知", "'-2+3", "市02局{通知}%_");
        String braced = page("/documents?q=%7B%E9%80%9A%E7%9F%A5%7D%25_")
                .select("a[href^=/documents.csv]")
                .attr("href");
        assertThat(column(csv(office, braced), "标题")).containsExactly("市02局{通知}%_");
    }

    @Test
    void theRankingShowsTheColumnsChosen() {
        Document page = page("/periods/2026Q2/ranking?column=grade&column=nothing&sort=score");

        assertThat(page.select("table.ranking thead th:not([hidden])")).hasSize(4);
        assertThat(page.select("table.ranking tbody tr:has(td)"))
                .isNotEmpty()
                .allMatch(row -> row.select("> :not([hidden])").size() == 4);
        assertThat(page.select("table.ranking thead a.sort").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.endsWith("&column=grade"));
        assertThat(page.select("input[name=sort]").attr("value")).isEqualTo("score");
        assertThat(page("/periods/2026Q2/ranking").select("table.ranking thead th:not([hidden])"))
                .hasSize(10);
    }

    @Test
    void aRegisterOfABureauHoldsAllItsRowsFoundAndSortedByTheDatabase() {
        StringBuilder requests = new StringBuilder("bureau,id,receivedOn,subject\n");
        for (int i = 1; i <= 230; i++) {
            requests.append("BUREAU04,N%03d,2026-05-%02d,第%d件\n".formatted(i, 1 + i % 28, i));
        }
        ok(office.post("/api/v1/facts/disclosure-requests", Api.CSV, requests.toString()));

        String path = "/registers/disclosure-requests";
        List<String> shown = new ArrayList<>();
        String next = path + "?bureau=BUREAU04&sort=-id";
        while (!next.isEmpty()) {
            Document page = page(next);
            shown.addAll(
                    page.select("table.register-rows").last().select("td.lead").eachText());
            next = page.select("a[rel=next]").attr("href");
        }
        assertThat(shown).hasSize(231).startsWith("R1", "N230", "N229").endsWith("N001");
        assertThat(column(csv(office, path + ".csv?bureau=BUREAU04&sort=-id"), "登记编号"))
                .isEqualTo(shown);
        assertThat(csv(office, path + ".csv?bureau=BUREAU04&q=%E7%AC%AC22%E4%BB%B6"))
                .extracting(row -> row.get("登记编号"))
                .containsExactly("N022");
        assertThat(page(path + "?bureau=BUREAU04&q=nowhere")
                        .select("p.lead-in a")
                        .attr("href"))
                .isEqualTo(path + "?bureau=BUREAU04");
        assertThat(as("BUREAU02").get(path + ".csv?bureau=BUREAU04").status()).isEqualTo(404);
        assertThat(csv(as("BUREAU02"), path + ".csv")).hasSize(1);
        assertThat(office.get("/registers/nothing.csv?bureau=BUREAU04").status())
                .isEqualTo(404);
    }

    @Test
    void anInboxIsPagedFoundAndItsReadersOwn() {
        assertThat(page("/messages").select("table.rows tbody tr")).hasSize(200);
        assertThat(csv(office, "/messages.csv?q=%E7%AC%AC25%E5%8F%B7"))
                .extracting(row -> row.get("链接"))
                .containsExactly("/notices/25");
        assertThat(column(csv(office, "/messages.csv?sort=at"), "链接")).contains("/notices/1", "/notices/260");
        assertThat(column(csv(as("BUREAU02"), "/messages.csv"), "标题")).noneMatch(subject -> subject.startsWith("已签收"));
        assertThat(csv(Api.as("auditor", port), "/admin/sendings.csv?q=503%20/notices/7"))
                .extracting(row -> row.get("原因"))
                .contains("HTTP 503 /notices/7")
                .hasSize(11);
    }

    @Test
    void sourcesAreSortedWithinTheirBureau() {
        assertThat(csv(office, "/sources.csv?sort=address"))
                .extracting(row -> row.get("单位") + " " + row.get("编号"))
                .containsExactly("市01局 list2", "市01局 list1", "市02局 list2", "市02局 list1", "市03局 list2", "市03局 list1");
        assertThat(page("/sources?sort=address").select("tbody.group th.key").eachText())
                .containsExactly("list2", "list1", "list2", "list1", "list2", "list1");
        assertThat(column(csv(as("BUREAU02"), "/sources.csv"), "单位")).containsOnly("市02局");
        assertThat(csv(office, "/sources.csv?q=bureau03.example/8")).hasSize(1);
    }
}
