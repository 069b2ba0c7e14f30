// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;

@ServerTest
class UploadIT {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final int port;
    private final OpenAccount accounts;
    private final DatabaseClient database;
    private final Uploads office;

    UploadIT(@LocalServerPort int port, @Autowired OpenAccount accounts, @Autowired DatabaseClient database) {
        this.port = port;
        this.accounts = accounts;
        this.database = database;
        this.office = new Uploads(Api.as("office", port));
    }

    @BeforeEach
    void register() {
        Api.openAccounts(accounts, "SHIJIAOYU", "SHIWEIJIAN");
        Answer answer = Api.as("service", port).post("/api/v1/facts/bureaus", Api.CSV, """
                code,name,group,kind
                SHIJIAOYU,市教育局,G2,DEPARTMENT
                SHIWEIJIAN,市卫生健康委,G2,DEPARTMENT
                """);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** The sheet of an office with titles of its own, written by a spreadsheet program from the HTML beside it. */
    @Test
    void aSheetWithAnOfficesOwnTitlesIsRecognisedByThemAndByTheTitleAbove() throws IOException {
        byte[] sheet = new ClassPathResource("upload/own-titles.xlsx").getContentAsByteArray();

        JsonNode preview = office.bring("台账.xlsx", sheet);

        assertThat(preview.get("state").asString()).isEqualTo("READY");
        assertThat(Uploads.type(preview, 0)).isEqualTo("disclosure-requests");
        assertThat(preview.get("parts").get(0).get("unknown").toString()).isEqualTo("[\"申请渠道\"]");
        assertThat(Uploads.counts(preview, 0, "preview")).containsExactly(2, 0, 0, 1, 2);
    }

    /** A title above, groups over the names, days in five spellings, full-width figures, blank lines, totals at the foot. */
    @Test
    void aRegisterAsClerksKeepItIsRecognisedPreviewedImportedAndImportedAgainWithoutChange() {
        byte[] register = Workbooks.of(
                "Sheet1",
                List.of(
                        List.of("2026年依申请公开台账"),
                        List.of("序号", "单位", "申请", "", "", "经办人"),
                        List.of("", "", "登记编号", "收到日期", "申请事项", ""),
                        List.of(1, "市教育局", "甲1", LocalDate.of(2026, 3, 5), "教育经费", "张"),
                        List.of(2, "市教育局", "甲2", "2026年3月6日", "=招生计划", "张"),
                        List.of(),
                        List.of(3, "市教育局", "甲3", "2026.3.7", "", "李"),
                        List.of(4, "SHIWEIJIAN", "甲4", 20260308, "", "李"),
                        List.of(5, "市卫生健康委", "甲5", "２０２６/３/９", "", "李"),
                        List.of(6, "市教育局", "甲6", "三月十日", "", "李"),
                        List.of("合计", "", "6", "", "", ""),
                        List.of("制表人：王", "", "", "", "审核人：赵")));

        JsonNode preview = office.bring("三季度.xlsx", register);

        assertThat(Uploads.type(preview, 0)).isEqualTo("disclosure-requests");
        assertThat(preview.get("parts").get(0).get("headerLine").asInt()).isEqualTo(3);
        assertThat(preview.get("parts").get(0).get("unknown").toString()).isEqualTo("[\"经办人\"]");
        assertThat(Uploads.counts(preview, 0, "preview")).containsExactly(5, 0, 0, 1, 2);
        assertThat(facts("甲%")).isZero();

        JsonNode done = office.store(preview);

        assertThat(done.get("state").asString()).isEqualTo("DONE");
        assertThat(Uploads.counts(done, 0, "import")).containsExactly(5, 0, 0, 1, 2);
        assertThat(facts("甲%")).isEqualTo(5);
        assertThat(content("甲4")).contains("2026-03-08").doesNotContain("经办人");
        assertThat(source("甲1")).isEqualTo("三季度.xlsx 甲1");
        assertThat(Uploads.counts(office.bring("三季度.xlsx", register), 0, "preview"))
                .containsExactly(0, 0, 5, 1, 2);
    }

    @Test
    void aChangedRowShowsWhatWasKnownBefore() {
        office.store(office.bring("依申请公开台账.csv", "单位代码,登记编号,收到日期,申请事项\nSHIJIAOYU,乙1,2026-07-01,甲\n"));

        JsonNode preview = office.bring("依申请公开台账.csv", "单位代码,登记编号,收到日期,申请事项\nSHIJIAOYU,乙1,2026-07-02,甲\n");

        assertThat(Uploads.counts(preview, 0, "preview")).containsExactly(0, 1, 0, 0, 0);
        JsonNode row = Api.as("office", port)
                .get("/api/v1/uploads/" + Uploads.id(preview) + "/rows?status=updated")
                .json()
                .get("items")
                .get(0);
        assertThat(row.get("before").toString()).isEqualTo("{\"receivedOn\":\"2026-07-01\"}");
        assertThat(row.get("content").get("receivedOn").asString()).isEqualTo("2026-07-02");
        String page =
                Api.as("office", port).get("/uploads/" + Uploads.id(preview)).body();
        assertThat(page).contains("<del>2026-07-01</del>").contains("2026-07-02");
    }

    @Test
    void aColumnTheSheetDoesNotHaveSaysNothingAndAnEmptyCellSaysThereIsNone() {
        String whole = "单位代码,登记编号,收到日期,申请事项,申请人代号\nSHIJIAOYU,壬1,2026-07-01,甲,P1\n";
        office.store(office.bring("依申请公开台账.csv", whole));

        JsonNode narrow = office.bring("依申请公开台账.csv", "单位代码,登记编号,收到日期\nSHIJIAOYU,壬1,2026-07-01\n");
        assertThat(Uploads.counts(narrow, 0, "preview")).containsExactly(0, 0, 1, 0, 0);

        office.store(office.bring("依申请公开台账.csv", "单位代码,登记编号,收到日期,申请事项\nSHIJIAOYU,壬1,2026-07-02,\n"));
        assertThat(content("壬1")).contains("P1", "2026-07-02").doesNotContain("甲");
    }

    @Test
    void rejectedRowsComeBackAsTheSameSheetAndMendedTheyAreTaken() {
        byte[] register = Workbooks.of(
                "依申请公开台账",
                List.of(
                        List.of("单位代码*", "登记编号*", "收到日期*", "申请事项", "字数"),
                        List.of("# 代码", "必填", "日期"),
                        List.of("SHIJIAOYU", "丙1", LocalDate.of(2026, 3, 5), "可", 12),
                        List.of("SHIJIAOYU", "丙2", "昨天", "=1+1", 1.5),
                        List.of("SHIJIAOYV", "丙3", LocalDate.of(2026, 3, 7), "", "")));
        JsonNode done = office.store(office.bring("台账.xlsx", register));

        byte[] returned = office.rejected(done);

        assertThat(Workbooks.lines(returned, 0)).hasSize(4).first().isEqualTo("单位代码*|登记编号*|收到日期*|申请事项|字数|错误说明");
        assertThat(Workbooks.lines(returned, 0).get(1)).startsWith("# 代码|必填|日期");
        assertThat(Workbooks.lines(returned, 0).get(2))
                .startsWith("SHIJIAOYU|丙2|昨天|=1+1|1.5|")
                .contains("昨天");
        assertThat(Workbooks.lines(returned, 0).get(3))
                .startsWith("SHIJIAOYV|丙3|")
                .contains("SHIJIAOYU");

        JsonNode again = office.bring("台账-需更正.xlsx", returned);
        assertThat(Uploads.counts(again, 0, "preview")).containsExactly(0, 0, 0, 2, 0);
        assertThat(again.get("parts").get(0).get("unknown").toString()).isEqualTo("[\"字数\"]");

        byte[] mended = Workbooks.of(
                "依申请公开台账",
                List.of(
                        List.of("单位代码*", "登记编号*", "收到日期*", "申请事项", "字数", "错误说明"),
                        List.of("SHIJIAOYU", "丙2", LocalDate.of(2026, 3, 6), "=1+1", 1.5, "收到日期有误"),
                        List.of("SHIJIAOYU", "丙3", LocalDate.of(2026, 3, 7), "", "", "没有这个单位")));
        assertThat(Uploads.counts(office.store(office.bring("台账-需更正.xlsx", mended)), 0, "import"))
                .containsExactly(2, 0, 0, 0, 0);
        assertThat(content("丙2")).contains("=1+1");
    }

    @Test
    void aCsvFileComesBackInItsOwnEncodingAndSeparatorAndItsFormulasAreHarmless() {
        String register =
                "单位代码;登记编号;收到日期;申请事项\r\nSHIJIAOYU;丁1;2026-03-05;好\r\nSHIJIAOYU;丁2;昨天;\"=HYPERLINK(\"\"http://x\"\")\"\r\n";
        JsonNode preview = office.bring("台账.csv", register.getBytes(GB18030));

        assertThat(Uploads.counts(preview, 0, "preview")).containsExactly(1, 0, 0, 1, 0);
        String returned = new String(office.rejected(preview), GB18030);
        assertThat(returned.lines().toList().get(0)).isEqualTo("单位代码;登记编号;收到日期;申请事项;错误说明");
        assertThat(returned.lines().toList().get(1)).startsWith("SHIJIAOYU;丁2;昨天;\"'=HYPERLINK(\"\"http://x\"\")\";");

        JsonNode mended = office.store(
                office.bring("台账-需更正.csv", returned.replace("昨天", "2026年3月6日").getBytes(GB18030)));
        assertThat(Uploads.counts(mended, 0, "import")).containsExactly(1, 0, 0, 0, 0);
        assertThat(content("丁2")).contains("=HYPERLINK").doesNotContain("'=");

        String marked = "\uFEFFbureau\tid\treceivedOn\nSHIJIAOYU\t丁3\t昨天\n";
        byte[] again = office.rejected(office.bring("disclosure-requests.tsv", marked));
        assertThat(new String(again, StandardCharsets.UTF_8)).startsWith("\uFEFFbureau\tid\treceivedOn\t错误说明");
    }

    @Test
    void objectsInLinesAreTakenAndReturnedWithTheirReasons() {
        JsonNode preview = office.bring("disclosure-requests.ndjson", """
                {"bureau":"SHIJIAOYU","id":"戊1","receivedOn":"2026-03-05"}
                {"bureau":"SHIJIAOYU","id":"戊2","receivedOn":"昨天"}
                """);

        assertThat(Uploads.counts(preview, 0, "preview")).containsExactly(1, 0, 0, 1, 0);
        String returned = new String(office.rejected(preview), StandardCharsets.UTF_8);
        assertThat(returned.lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("\"错误说明\":\"")
                .contains("戊2");
        assertThat(Uploads.counts(
                        office.bring("disclosure-requests-2.ndjson", returned.replace("昨天", "2026-03-06")),
                        0,
                        "preview"))
                .containsExactly(1, 0, 0, 0, 0);
    }

    @Test
    void aWorkbookOfSeveralRegistersGivesSeveralTables() {
        byte[] workbook = Workbooks.of(file -> {
            Workbooks.fill(
                    file.newWorksheet("业务培训"),
                    List.of(List.of("单位代码", "培训日期", "培训主题"), List.of("SHIJIAOYU", LocalDate.of(2026, 3, 5), "己")));
            Workbooks.fill(file.newWorksheet("代码"), List.of(List.of("是否"), List.of("是")));
            Workbooks.fill(file.newWorksheet("依申请公开台账"), List.of(List.of("单位代码", "登记编号", "收到日期")));
            Workbooks.fill(
                    file.newWorksheet("台账2"),
                    List.of(
                            List.of("单位代码", "登记编号", "收到日期", "申请事项"),
                            List.of("SHIJIAOYU", "己1", LocalDate.of(2026, 3, 5), "")));
        });

        JsonNode preview = office.bring("全部台账.xlsx", workbook);

        assertThat(preview.get("parts").size()).isEqualTo(2);
        assertThat(List.of(Uploads.type(preview, 0), Uploads.type(preview, 1)))
                .containsExactly("trainings", "disclosure-requests");
        JsonNode done = office.store(preview);
        assertThat(Uploads.counts(done, 0, "import")).containsExactly(1, 0, 0, 0, 0);
        assertThat(Uploads.counts(done, 1, "import")).containsExactly(1, 0, 0, 0, 0);
    }

    @Test
    void whatCannotBeToldIsAskedAndTheBureauToo() {
        JsonNode asked = office.bring("x.csv", "名称,日期\n甲,2026-03-05\n");
        assertThat(asked.get("state").asString()).isEqualTo("CHOICE");

        JsonNode noBureau = office.bring("y.csv", "登记编号,收到日期,申请事项\n庚1,2026-03-05,甲\n");
        assertThat(noBureau.get("state").asString()).isEqualTo("CHOICE");
        assertThat(Uploads.type(noBureau, 0)).isEqualTo("disclosure-requests");
        JsonNode told = office.choose(noBureau, "{\"bureau\":\"SHIWEIJIAN\"}");
        assertThat(Uploads.counts(told, 0, "preview")).containsExactly(1, 0, 0, 0, 0);

        JsonNode other = office.choose(asked, "{\"types\":{\"0\":\"trainings\"},\"bureau\":\"SHIJIAOYU\"}");
        assertThat(Uploads.counts(other, 0, "preview")).containsExactly(0, 0, 0, 1, 0);
        assertThat(office.rows(other, 0, "rejected").get(0)).contains("培训日期").contains("培训主题");
    }

    @Test
    void aBureauBringsItsOwnRowsAndOnlyRegistersThatAreItsToSupply() {
        Uploads bureau = new Uploads(Api.as("bureau-SHIJIAOYU", port));
        JsonNode preview = bureau.bring("z.csv", """
                单位,登记编号,收到日期,申请事项
                ,辛1,2026-03-05,甲
                市卫生健康委,辛2,2026-03-05,甲
                市教育局,辛3,2026-03-05,甲
                """);

        assertThat(Uploads.counts(preview, 0, "preview")).containsExactly(2, 0, 0, 1, 0);
        assertThat(bureau.rows(preview, 0, "rejected").get(0))
                .contains("市卫生健康委")
                .contains("SHIJIAOYU");
        assertThat(new Uploads(Api.as("bureau-SHIWEIJIAN", port))
                        .account()
                        .get("/api/v1/uploads/" + Uploads.id(preview))
                        .status())
                .isEqualTo(404);
        assertThat(Api.as("bureau-SHIWEIJIAN", port)
                        .get("/uploads/" + Uploads.id(preview))
                        .status())
                .isEqualTo(404);
        assertThat(Api.as("auditor", port)
                        .get("/uploads/" + Uploads.id(preview))
                        .status())
                .isEqualTo(200);

        JsonNode scores = bureau.bring("人工评分.csv", "单位代码,指标编号,得分,评分人,评分日期\nSHIJIAOYU,ZL-01,2,甲,2026-03-05\n");
        assertThat(scores.get("parts").get(0).get("refused").asString()).contains("评分由主管部门");
        assertThat(scores.get("parts").get(0).get("preview").isNull()).isTrue();
        assertThat(Api.as("auditor", port)
                        .post("/api/v1/uploads?name=a.csv", "application/octet-stream", "a")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatIsNoRegisterIsToldInWords() {
        assertThat(failure("空.csv", new byte[0])).contains("空");
        assertThat(failure("坏.xlsx", new byte[] {'P', 'K', 3, 4, 0, 1, 2})).contains("损坏");
        assertThat(failure("旧.xls", ole(""))).contains("另存为 .xlsx");
        assertThat(failure("锁.xlsx", ole("EncryptedPackage"))).contains("密码");
        assertThat(failure("图.csv", new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2}))
                .contains("GB18030");
        assertThat(failure("表头.csv", "单位代码,登记编号,收到日期\n".getBytes(StandardCharsets.UTF_8)))
                .contains("没有数据行");
    }

    private String failure(String name, byte[] file) {
        JsonNode upload = office.bring(name, file);
        assertThat(upload.get("state").asString()).as(upload.toString()).isEqualTo("FAILED");
        return upload.get("failure").asString();
    }

    private static byte[] ole(String stream) {
        byte[] file = new byte[2048];
        byte[] head = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(head, 0, file, 0, head.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }

    private long facts(String key) {
        return Objects.requireNonNull(
                database.sql("select count(*) as n from fact where key like :key and superseded_at is null")
                        .bind("key", key)
                        .map(row -> row.get("n", Long.class))
                        .one()
                        .block());
    }

    private String content(String key) {
        return column("content::text", key);
    }

    private String source(String key) {
        return column("source", key);
    }

    private String column(String column, String key) {
        return Objects.requireNonNull(
                database.sql("select " + column + " as c from fact where key = :key and superseded_at is null")
                        .bind("key", key)
                        .map(row -> row.get("c", String.class))
                        .one()
                        .block());
    }
}
