// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.app.table.CsvRows.column;
import static org.mingjian.app.table.CsvRows.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.app.Api;
import org.mingjian.app.notice.NoticeCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;

/** The list of findings as a table: what the page shows is what the file holds. */
@ServerTest
@Import(NoticeCity.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingTableIT {

    private static final String HOSTILE = "=HYPERLINK(\"http://x.example\",\"<b>市05局</b>\")";

    private final NoticeCity city;
    private final OpenAccount accounts;
    private final Api office;
    private final Api bureau;
    private final Api auditor;
    private final DatabaseClient database;

    FindingTableIT(
            @LocalServerPort int port,
            @Autowired NoticeCity city,
            @Autowired OpenAccount accounts,
            @Autowired DatabaseClient database) {
        this.database = database;
        this.auditor = Api.as("auditor", port);
        this.city = city;
        this.accounts = accounts;
        this.office = Api.as("office", port);
        this.bureau = Api.as("bureau-BUREAU02", port);
    }

    @BeforeAll
    void load() {
        Api.openAccounts(accounts, "BUREAU02");
        city.load(office);
        String renamed = "code,name,group,kind\nBUREAU05,\"" + HOSTILE.replace("\"", "\"\"") + "\",G2,DEPARTMENT\n";
        assertThat(office.post("/api/v1/facts/bureaus", Api.CSV, renamed).body())
                .doesNotContain("rejected");
        more(city.evaluate("2026Q3", LocalDate.parse("2026-09-30")));
    }

    /** More findings than a page holds. */
    private void more(long evaluation) {
        database.sql("""
                        insert into finding (evaluation, id, position, bureau, indicator, reason, subject, outcome,
                            deducted, effective, content)
                        select evaluation, md5(id || n), 1000 + n, bureau, 'YS-03', reason, subject, outcome, deducted,
                            effective, jsonb_set(jsonb_set(content, '{finding,id}', to_jsonb(md5(id || n))),
                                '{finding,indicator}', '"YS-03"')
                        from finding, generate_series(1, 4) n where evaluation = :evaluation""").bind("evaluation", evaluation).then().block(Duration.ofSeconds(60));
    }

    private Document page(Api reader, String path) {
        Api.Answer answer = reader.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static List<String> heads(Document page) {
        return page.select("table.findings thead th span:first-child, table.findings thead th:not(:has(span))")
                .eachText();
    }

    private List<String> idsOfAllPages(String query) {
        List<String> ids = new ArrayList<>();
        String next = "/findings" + query;
        while (!next.isEmpty()) {
            Document page = page(office, next);
            page.select("table.findings tbody a.whole")
                    .forEach(link -> ids.add(link.attr("href").substring("/findings/".length())));
            next = page.select("a[rel=next]").attr("href");
        }
        return ids;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?",
                "?sort=-loss",
                "?sort=loss",
                "?sort=bureau",
                "?sort=-bureau",
                "?sort=indicator",
                "?sort=-indicator",
                "?sort=outcome",
                "?sort=-outcome"
            })
    void theFileHoldsAllPagesInTheOrderOfThePage(String query) {
        List<String> ids = idsOfAllPages(query);

        assertThat(ids).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        String file = "/findings.csv" + query + "&column=bureau&column=finding";
        assertThat(column(csv(office, file), "问题编号")).containsExactlyElementsOf(ids);
    }

    @Test
    void theOrderStandsInTheHeadAndInTheRows() {
        Document page = page(office, "/findings?sort=-indicator&outcome=VIOLATED");

        assertThat(page.select("th[aria-sort]").eachText())
                .singleElement()
                .asString()
                .startsWith("指标");
        assertThat(page.select("th[aria-sort]").attr("aria-sort")).isEqualTo("descending");
        assertThat(page.select("th[aria-sort] a").attr("href")).isEqualTo("/findings?outcome=VIOLATED&sort=indicator");
        assertThat(page.select("table.findings td.named b").eachText()).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(page(office, "/findings").select("th[aria-sort]").attr("aria-sort"))
                .isEqualTo("descending");
    }

    @Test
    void chosenColumnsStandOnThePageAndInTheFile() {
        String chosen =
                "?column=bureau&column=code&column=nothing&sort=bureau';drop table finding;--".replace(' ', '+');
        Document page = page(office, "/findings" + chosen);

        assertThat(heads(page)).containsExactly("单位", "问题与事实", "单位代码");
        assertThat(page.select("table.findings tbody tr").first().select("td, th"))
                .hasSize(3);
        assertThat(page.select("input[name=column][type=checkbox][checked]").eachAttr("value"))
                .containsExactly("bureau", "fact", "code");
        assertThat(csv(office, "/findings.csv" + chosen).get(0).keySet()).containsExactly("单位", "问题与事实", "原判", "单位代码");
        assertThat(heads(page(office, "/findings"))).containsExactly("扣分", "单位", "指标", "问题与事实", "算式", "结论");
    }

    @Test
    void theWorkbookExplainsItsFigures() throws IOException {
        byte[] file = office.download("/findings.xlsx?indicator=JC-01&outcome=VIOLATED&sort=bureau");

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getSheet(0).orElseThrow().read();
            assertThat(rows).hasSize(2 + 22);
            assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(2).getCellText(1)).isEqualTo("市01局");
            assertThat(rows.get(6).getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(6).getCellText(1)).isEqualTo(HOSTILE);
            assertThat(rows.get(2).getCellText(6)).startsWith("不合格 −");
            List<String> explained = workbook.getSheet(1).orElseThrow().read().stream()
                    .map(row -> row.getCellText(0) + "|" + (row.getCellCount() > 1 ? row.getCellText(1) : ""))
                    .toList();
            assertThat(workbook.getSheet(1).orElseThrow().getName()).isEqualTo("口径说明");
            assertThat(explained)
                    .contains("排序|按“单位”升序", "考核期|2026 年第三季度（2026-07-01 至 2026-09-30）", "快照日|2026-09-30")
                    .anyMatch(line -> line.matches("结果摘要\\|[0-9a-f]{64}"))
                    .anyMatch(line -> line.matches("筛选\\|指标：JC-01 \\S+；结论：不合格"))
                    .anyMatch(line -> line.startsWith("方案及版次|"))
                    .anyMatch(line -> line.startsWith("列“扣分”|"));
        }
    }

    @Test
    void noCellOfTheCsvIsAFormula() {
        assertThat(column(csv(office, "/findings.csv?bureau=BUREAU05"), "单位"))
                .isNotEmpty()
                .containsOnly("'" + HOSTILE);
        assertThat(column(csv(office, "/findings.csv?bureau=BUREAU05&indicator=JC-01"), "扣分"))
                .singleElement()
                .asString()
                .startsWith("-");
    }

    @Test
    void paperSaysTheSame() throws IOException {
        String query = "?bureau=BUREAU05&indicator=JC-01";

        try (XWPFDocument file =
                new XWPFDocument(new ByteArrayInputStream(office.download("/findings.docx" + query)))) {
            assertThat(file.getTables().get(0).getRows()).hasSize(2);
            assertThat(file.getTables().get(0).getRow(1).getCell(1).getText()).isEqualTo(HOSTILE);
            assertThat(file.getParagraphs()).anyMatch(note -> note.getText().startsWith("结果摘要："));
        }
        byte[] pdf = office.download("/findings.pdf" + query);
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(file)).contains("问题清单").contains("结果摘要：");
        }
    }

    @Test
    void aBureauGetsItsOwnInEveryFile() throws IOException {
        assertThat(column(csv(bureau, "/findings.csv"), "单位")).isNotEmpty().containsOnly("市02局");
        assertThat(csv(bureau, "/findings.csv?bureau=BUREAU03")).isEmpty();
        try (ReadableWorkbook file =
                new ReadableWorkbook(new ByteArrayInputStream(bureau.download("/findings.xlsx?sort=-bureau")))) {
            assertThat(file.getSheet(0).orElseThrow().read().stream().skip(2).map(row -> row.getCellText(1)))
                    .isNotEmpty()
                    .containsOnly("市02局");
        }
        try (XWPFDocument file =
                new XWPFDocument(new ByteArrayInputStream(bureau.download("/findings.docx?bureau=BUREAU03")))) {
            assertThat(file.getTables().get(0).getRows()).hasSize(1);
        }
    }

    @Test
    void anExportIsRecordedWithItsFilter() {
        Api.Answer file = office.get("/findings.csv?indicator=JC-01&sort=-bureau");

        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"findings-2026Q3.csv\"");
        assertThat(auditor.get("/api/v1/audit?what=file.export").body())
                .contains("/findings.csv")
                .contains("indicator=JC-01&sort=-bureau");
        assertThat(office.get("/findings.exe").status()).isEqualTo(404);
    }
}
