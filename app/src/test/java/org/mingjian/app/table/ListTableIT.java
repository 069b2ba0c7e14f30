// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.app.table.CsvRows.column;
import static org.mingjian.app.table.CsvRows.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.app.Api;
import org.mingjian.app.notice.NoticeCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;

/** Every list as a table: its columns are chosen in the address, and its files hold what the page shows, all of it. */
@ServerTest
@Import(NoticeCity.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListTableIT {

    /** What spreadsheets take for formulas. */
    private static final List<String> HOSTILE = List.of(
            "=1+1", "+1+1", "-1+1", "@SUM(A1)", "＝1+1", "=cmd|'/C calc'!A0", "=HYPERLINK(\"http://x.example\")");

    private final NoticeCity city;
    private final OpenAccount accounts;
    private final ManyRows rows;
    private final Api office;
    private final Api auditor;
    private final Api bureau;
    private final Api chief;

    private NoticeCity.Ids ids;

    ListTableIT(
            @LocalServerPort int port,
            @Autowired NoticeCity city,
            @Autowired OpenAccount accounts,
            @Autowired DatabaseClient database) {
        this.city = city;
        this.accounts = accounts;
        this.rows = new ManyRows(database);
        this.office = Api.as("office", port);
        this.auditor = Api.as("auditor", port);
        this.bureau = Api.as("bureau-BUREAU02", port);
        this.chief = Api.as("chief", port);
    }

    @BeforeAll
    void load() {
        // Seven hundred rows alike are packed tighter than the reader of documents believes.
        ZipSecureFile.setMinInflateRatio(0.001);
        Api.openAccounts(accounts, "BUREAU02");
        ids = city.load(office);
        StringBuilder documents = new StringBuilder("bureau,id,kind,title,publishedOn\n");
        for (int i = 0; i < HOSTILE.size(); i++) {
            documents.append("BUREAU01,D").append(i).append(",OTHER,\"");
            documents
                    .append(HOSTILE.get(i).replace("\"", "\"\""))
                    .append("\",2026-04-0")
                    .append(i + 1)
                    .append('\n');
        }
        ok(office.post("/api/v1/facts/documents", Api.CSV, documents.toString()));
        ok(office.post(
                "/api/v1/samples",
                Api.JSON,
                "{\"name\":\"三季度抽样\",\"kind\":\"FINDING\",\"evaluation\":%d,\"seed\":\"s\",\"size\":3}"
                        .formatted(ids.inReview())));
        rows.waivers();
        rows.findings(ids.inReview());
        rows.sourcesAndSimulations();
        rows.messages();
    }

    private static Api.Answer ok(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
        return answer;
    }

    private Api reader(String path) {
        return path.startsWith("/admin/users") ? chief : path.startsWith("/admin") ? auditor : office;
    }

    private static String file(String page, String ending) {
        int query = page.indexOf('?');
        return query < 0 ? page + "." + ending : page.substring(0, query) + "." + ending + page.substring(query);
    }

    private Document page(String path) {
        return Jsoup.parse(ok(reader(path).get(path)).body());
    }

    private static List<List<String>> heads(Document page) {
        return page.select("table:has(thead)").stream()
                .map(table -> table.select("thead th:not([hidden]):not(:has(.unseen))").stream()
                        .map(head -> head.select("a.sort span:first-child").isEmpty()
                                ? head.text()
                                : head.select("a.sort span:first-child").text())
                        .toList())
                .toList();
    }

    /** What titles of parts and the first judgement add to a file stands before or after the columns of the page. */
    private static boolean ends(List<String> expected, List<String> heads) {
        return expected.equals(heads)
                || expected.subList(1, expected.size()).equals(heads)
                || expected.subList(0, expected.size() - 1).equals(heads);
    }

    private List<List<String>> sheet(String path, int number) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(reader(path).download(path)))) {
            return workbook.getSheet(number).orElseThrow().read().stream()
                    .map(ListTableIT::cells)
                    .toList();
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount()).mapToObj(row::getCellText).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/rectifications?column=due|问题,期限",
                "/notices?column=state&column=period|文号,状态,考核期",
                "/appeals?column=until|申诉理由,裁定截止",
                "/waivers?column=kind|申请理由,类型",
                "/waivers?state=GRANTED&column=reason|指标,理由",
                "/documents?column=published&column=key|公布日期,标题,信息编号",
                "/bureaus?column=code&column=period|分组,单位,代码,得分考核期",
                "/rules?column=points&column=cap|板块,代码,指标,分值,封顶",
                "/duties?column=check|文件,编号,要求,判定",
                "/samples?column=size&column=digest|名称,样本,总体摘要",
                "/manual-scores?column=worth&column=code|指标,分值,单位代码",
                "/admin/audit-trail?column=who&column=status|时间,账号,动作,返回码",
                "/evaluations?column=state&column=published|考核周期,状态,发布时间",
                "/uploads?column=size|文件,大小",
                "/harvests?column=failed|采集,未读到",
                "/registers/documents?bureau=BUREAU01&column=kind|编号,类型",
                "/law?column=certainty|文件,条款,引用",
                "/simulations?column=changes|名称,改动",
                "/schemes?column=points|名称,满分",
                "/sources?column=address|单位,编号,地址",
                "/messages?column=text|标题,内容",
                "/admin/sendings?column=attempts|接收方,已尝试",
                "/admin/users?column=role&column=entries|账号名,角色,登录中",
                "/findings?column=bureau|单位,问题与事实,原判",
                "/periods/2026Q2/articles?column=BUREAU02&column=median&sort=-BUREAU02|条款,市02局,组内中位",
                "/periods/2026Q2/ranking?column=grade|分组,名次,并列区间,单位,得分,等次,说明"
            })
    void theFileHasTheColumnsChosenInTheAddressOfThePage(String path, String titles) throws IOException {
        List<String> expected = List.of(titles.split(","));
        Document page = page(path);

        if (!page.select("input[type=checkbox][name=column]").isEmpty() && !path.startsWith("/periods")) {
            assertThat(heads(page)).anyMatch(heads -> ends(expected, heads));
        }
        assertThat(sheet(file(path, "xlsx"), 0).get(1)).isEqualTo(expected);
        String head =
                reader(path).get(file(path, "csv")).body().lines().findFirst().orElseThrow();
        assertThat(head).isEqualTo("\uFEFF" + titles);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rectifications",
                "/notices",
                "/appeals",
                "/waivers",
                "/waivers?state=GRANTED",
                "/documents",
                "/bureaus",
                "/rules",
                "/duties",
                "/samples",
                "/manual-scores",
                "/admin/audit-trail",
                "/evaluations",
                "/uploads",
                "/harvests",
                "/registers/documents?bureau=BUREAU01",
                "/law",
                "/simulations",
                "/schemes",
                "/sources",
                "/messages",
                "/admin/sendings",
                "/admin/users",
                "/findings?indicator=JC-01&bureau=BUREAU02",
                "/periods/2026Q2/articles",
                "/periods/2026Q2/ranking"
            })
    void everyColumnOfAFileIsExplainedAndEveryFormatOpens(String path) throws IOException {
        List<String> heads = sheet(file(path, "xlsx"), 0).get(1);
        List<List<String>> explained = sheet(file(path, "xlsx"), 1);

        assertThat(explained.stream().map(row -> row.get(0)))
                .contains("表名", "数据来源", "筛选", "排序", "导出时间", "导出人")
                .containsSubsequence(heads.stream().map("列“%s”"::formatted).toList());
        assertThat(explained.stream().filter(row -> row.get(0).startsWith("列“")))
                .hasSameSizeAs(heads)
                .allMatch(row -> !row.get(1).isBlank());
        if (!path.startsWith("/admin")) {
            try (XWPFDocument document =
                    new XWPFDocument(new ByteArrayInputStream(office.download(file(path, "docx"))))) {
                assertThat(document.getTables().get(0).getRow(0).getTableCells().stream()
                                .map(XWPFTableCell::getText))
                        .isEqualTo(heads);
            }
            try (PDDocument document = Loader.loadPDF(office.download(file(path, "pdf")))) {
                assertThat(new PDFTextStripper().getText(document)).contains("导出时间：");
            }
        }
    }

    @Test
    void aListShowsPagesAndItsFileHoldsAll() {
        Document first = page("/waivers?sort=-bureau");

        assertThat(first.select("table tbody tr")).hasSize(200);
        List<String> shown = new ArrayList<>();
        String next = "/waivers?state=WAITING&column=bureau&sort=bureau";
        while (!next.isEmpty()) {
            Document page = page(next);
            page.select("th.key a.whole").forEach(link -> shown.add(link.text()));
            next = page.select("a[rel=next]").attr("href");
        }
        assertThat(shown).hasSize(730).doesNotHaveDuplicates();
        assertThat(column(csv(office, "/waivers.csv?state=WAITING&column=bureau&sort=bureau"), "申请理由"))
                .isEqualTo(shown);
        assertThat(csv(bureau, "/waivers.csv")).isEmpty();
    }

    @Test
    void paperThatCannotHoldAllSaysSoBeforeAndAfter() throws IOException {
        int all = csv(office, "/findings.csv").size();
        assertThat(all).isGreaterThan(2_000);
        String number = "%,d".formatted(all);

        assertThat(page("/findings").select(".section-head").text())
                .contains("DOCX、PDF 只列前 2,000 行，共 " + number + " 行");
        assertThat(page("/findings?bureau=BUREAU02").text()).doesNotContain("只列前");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(office.download("/findings.docx")))) {
            assertThat(document.getTables().get(0).getRows()).hasSize(1 + 2_000);
            assertThat(document.getParagraphs().stream().map(paragraph -> paragraph.getText()))
                    .contains("本件只列前 2,000 行，共 " + number + " 行；全部各行请导出 XLSX 或 CSV。");
        }
        assertThat(sheet("/findings.xlsx", 0)).hasSize(2 + all);
    }

    @Test
    void nothingThatBeginsLikeAFormulaIsOneInAnyFormat() throws IOException {
        assertThat(column(csv(office, "/documents.csv?sort=published"), "标题"))
                .containsExactlyElementsOf(
                        HOSTILE.stream().map("'%s"::formatted).toList());
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(office.download("/documents.xlsx?sort=published")))) {
            List<Row> rows = workbook.getSheet(0).orElseThrow().read();
            assertThat(rows.stream().skip(2).map(row -> row.getCellText(1))).isEqualTo(HOSTILE);
            assertThat(rows.stream().skip(2).map(row -> row.getCell(1).getType()))
                    .containsOnly(CellType.STRING);
        }
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(office.download("/documents.docx?sort=published")))) {
            assertThat(document.getTables().get(0).getRows().stream()
                            .skip(1)
                            .map(row -> row.getCell(1).getText()))
                    .isEqualTo(HOSTILE);
            assertThat(document.getDocument().xmlText()).doesNotContain("instrText", "fldSimple", "w:hyperlink");
        }
        try (PDDocument document = Loader.loadPDF(office.download("/documents.pdf?sort=published"))) {
            assertThat(new PDFTextStripper().getText(document)).contains("=1+1", "@SUM(A1)");
            for (PDPage page : document.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
        }
    }

    @Test
    void theFileOfTheRankingFollowsGroupOrderAndColumns() throws IOException {
        String query = "?group=G2&sort=score&column=grade";
        Document page = page("/periods/2026Q2/ranking" + query);
        assertThat(page.select("a[href=/periods/2026Q2/ranking.csv?column=grade&group=G2&sort=score],"
                        + "a[href=/periods/2026Q2/ranking.csv?group=G2&sort=score&column=grade]"))
                .hasSize(1);

        List<String> names = page.select("table.ranking tbody th.key a.whole").eachText();
        assertThat(names).hasSize(22);
        assertThat(column(csv(office, "/periods/2026Q2/ranking.csv" + query), "单位"))
                .isEqualTo(names);
        assertThat(sheet("/periods/2026Q2/ranking.xlsx" + query, 1))
                .contains(List.of("排序", "按“得分”降序"))
                .anyMatch(row -> row.get(0).equals("筛选") && row.get(1).startsWith("分组："))
                .anyMatch(row -> row.get(0).equals("结果摘要") && row.get(1).matches("[0-9a-f]{64}"));
        assertThat(csv(bureau, "/periods/2026Q2/ranking.csv").get(0).keySet())
                .doesNotContain("未结", "失分最多板块")
                .contains("名次");
        assertThat(csv(bureau, "/periods/2026Q3/ranking.csv")).hasSizeLessThanOrEqualTo(1);
        assertThat(office.get("/periods/2030Q1/ranking.csv").status()).isEqualTo(404);
    }

    @Test
    void whatAReaderMayNotSeeHasNoFile() {
        assertThat(office.get("/admin/audit-trail.csv").status()).isEqualTo(404);
        for (String list : List.of("/samples", "/simulations", "/admin/sendings", "/admin/users", "/reviews")) {
            assertThat(bureau.get(list + ".csv").status()).as(list).isEqualTo(404);
        }
        assertThat(auditor.get("/admin/users.csv").status()).isEqualTo(404);
        assertThat(column(csv(bureau, "/bureaus.csv"), "单位")).containsExactly("市02局");
        assertThat(office.get("/nothing.csv").status()).isEqualTo(404);
    }

    @Test
    void anEmptyResultNamesItsFilterAndOffersToClearIt() {
        Document page = page("/documents?q=nowhere&kind=OTHER&column=key");

        assertThat(page.select(".empty").text()).contains("类型：其他", "标题或文号：nowhere");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/documents?column=key");
        assertThat(page("/rectifications?state=CLOSED").select(".empty").text()).contains("状态：");
        assertThat(page("/admin/audit-trail?who=nobody").select(".empty").text())
                .contains("账号：nobody");
    }
}
