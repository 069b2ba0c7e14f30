// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What pages tell of a register, completed in the workbook that is offered and brought back. */
@ServerTest
class RegistersIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final int port;
    private final OpenAccount accounts;
    private final Api office;

    RegistersIT(@LocalServerPort int port, @Autowired OpenAccount accounts) {
        this.port = port;
        this.accounts = accounts;
        this.office = Api.as("office", port);
    }

    @BeforeEach
    void pages() {
        Api.openAccounts(accounts, "SHIJIAOYU", "SHUIWUJU");
        office.post("/api/v1/facts/bureaus", Api.CSV, """
                code,name,group,kind
                SHIJIAOYU,市教育局,G2,DEPARTMENT
                SHUIWUJU,市水务局,G2,DEPARTMENT
                """);
        assertThat(office.post(
                                "/api/v1/pages",
                                Api.NDJSON,
                                page("m1", "市教育局召开2026年第9次局长办公会", "2026-07-02")
                                        + page("p1", "市教育局2026年度工作计划", "2026-02-03")
                                        + page("n1", "关于规范招生的通知", "2026-07-03"))
                        .verdicts())
                .allMatch(verdict -> verdict.matches("[123] (created|unchanged)"));
    }

    @Test
    void whatPagesTellIsOfferedCompletedAndNotOfferedAgain() throws IOException {
        assertThat(office.get("/registers/meetings?bureau=SHIJIAOYU").body())
                .contains("市教育局召开2026年第9次局长办公会", "公布日期 2026-07-02", "会议编号、会议日期")
                .doesNotContain("关于规范招生的通知");

        byte[] offered = office.download("/registers/meetings/workbook?bureau=SHIJIAOYU");
        byte[] completed = completed(offered);
        assertThat(office.post("/api/v1/facts/meetings", XLSX, completed).verdicts())
                .containsExactly("3 created");

        assertThat(office.get("/registers/meetings?bureau=SHIJIAOYU").body())
                .contains("M-9")
                .doesNotContain("网页已知、待补全");
        assertThat(office.post(
                                "/api/v1/facts/meetings",
                                XLSX,
                                office.download("/registers/meetings/workbook?bureau=SHIJIAOYU"))
                        .verdicts())
                .containsExactly("3 unchanged");
    }

    @Test
    void indicatorsServedByPagesAloneAreCountedAsUnasked() {
        String before = office.get("/registers?bureau=SHIJIAOYU").body();
        office.post("/api/v1/facts/plans", Api.CSV, """
                bureau,kind,year,publishedOn,source
                SHIJIAOYU,ANNUAL_PLAN,2026,2026-02-03,计划台账 1
                """);
        String after = office.get("/registers?bureau=SHIJIAOYU").body();

        assertThat(figure(after, "单位或系统报送")).isGreaterThan(figure(before, "单位或系统报送"));
        assertThat(figure(after, "尚无数据")).isLessThan(figure(before, "尚无数据"));
        assertThat(figure(before, "未向单位要材料")).isPositive();
        assertThat(office.get("/registers").body()).contains("市教育局", "市水务局");
    }

    @Test
    void aBureauSeesItsOwnRegistersOnly() {
        Api water = Api.as("bureau-SHUIWUJU", port);

        assertThat(water.get("/registers").body()).contains("市水务局").doesNotContain("市教育局");
        assertThat(water.get("/registers/meetings").body()).doesNotContain("第9次局长办公会");
        assertThat(water.get("/registers?bureau=SHIJIAOYU").status()).isEqualTo(404);
        assertThat(water.get("/registers/meetings?bureau=SHIJIAOYU").status()).isEqualTo(404);
        assertThat(water.get("/registers/meetings/workbook?bureau=SHIJIAOYU").status())
                .isEqualTo(404);
    }

    /** The clerk fills in what the page does not tell, by the titles of the columns. */
    private static byte[] completed(byte[] offered) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(offered));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = read.getFirstSheet();
            List<Row> rows = sheet.read();
            try (Workbook workbook = new Workbook(bytes, "clerk", "1.0")) {
                Worksheet written = workbook.newWorksheet(sheet.getName());
                for (int i = 0; i < rows.size(); i++) {
                    for (int column = 0; column < rows.get(0).getCellCount(); column++) {
                        String title = rows.get(0).getCellText(column);
                        String cell = i == 2 && title.startsWith("会议编号")
                                ? "M-9"
                                : i == 2 && title.startsWith("会议日期")
                                        ? "2026.7.1"
                                        : column < rows.get(i).getCellCount()
                                                ? rows.get(i).getCellText(column)
                                                : "";
                        written.value(i, column, cell);
                    }
                }
            }
            return bytes.toByteArray();
        }
    }

    private static int figure(String html, String title) {
        String after = html.substring(html.indexOf(">" + title + "<"));
        return Integer.parseInt(
                after.substring(after.indexOf("<b>") + 3, after.indexOf("</b>")).strip());
    }

    private static String page(String id, String title, String publishedOn) {
        return """
                {"bureau":"SHIJIAOYU","url":"https://example.gov.cn/%s.html","firstSeenAt":"2026-07-03T00:30:00+08:00",\
                "html":"<html><head><title>%s</title></head><body><table><tr><td>发布日期</td><td>%s</td></tr></table>\
                <h1>%s</h1><p>内容如下，请遵照执行。</p></body></html>"}
                """.formatted(id, title, publishedOn, title);
    }
}
