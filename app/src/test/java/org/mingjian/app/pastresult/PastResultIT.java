// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.pastresult;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tables as districts and prefectures published them, imported by the page; where each comes from stands beside it. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PastResultIT {

    private static final String BOUNDARY = "----form";

    private final Api office;
    private final Api auditor;
    private final OpenAccount accounts;

    PastResultIT(@LocalServerPort int port, @Autowired OpenAccount accounts) {
        this.accounts = accounts;
        this.office = Api.as("office", port);
        this.auditor = Api.as("auditor", port);
    }

    @BeforeAll
    void city() {
        Api.openAccounts(accounts);
        assertThat(office.post("/api/v1/facts/bureaus", Api.CSV, """
                code,name,shortName,group,kind,formerNames
                CHANGXING,上海市崇明区长兴镇人民政府,长兴镇,G1,DISTRICT_GOVERNMENT,
                LEIBO000,雷波县人民政府办公室,,G1,DISTRICT_GOVERNMENT,雷波县
                NINGNAN0,宁南县,,G1,DISTRICT_GOVERNMENT,
                """).verdicts())
                .allMatch(verdict -> verdict.endsWith("created"));
    }

    @Test
    @Order(1)
    void anEmptyPageSaysWhyAndWhatNext() {
        assertThat(office.get("/past-results").body()).contains("尚未导入往期结果", "导入");
        assertThat(auditor.get("/past-results").body()).doesNotContain("<input id=\"file\"");
    }

    @Test
    @Order(2)
    void aPreviewStoresNothing() throws IOException {
        Answer preview = take("liangshan-2011-county-openness-scores.csv", "2011", "凉山州通报", false);

        assertThat(preview.body()).contains("预览：将新增 2 行", "3 行不能导入", "尚未导入往期结果");
    }

    @Test
    @Order(3)
    void namesAndFormerNamesFindTheirBureauAndTheOthersAreTold() throws IOException {
        Answer done = take("liangshan-2011-county-openness-scores.csv", "2011", "凉山州通报", true);

        assertThat(done.body())
                .contains("已导入：新增 2 行", "第 4 行：名册中没有名称、简称或曾用名为“普格县”的单位")
                .contains(">雷波县人民政府办公室</a>", "97.00", "94.00", "凉山州通报");
        assertThat(take("liangshan-2011-county-openness-scores.csv", "2011", "凉山州通报", true)
                        .body())
                .contains("新增 0 行、更新 0 行，2 行没有变化");
    }

    @Test
    @Order(4)
    void aTableOfGradesAloneIsTakenToo() throws IOException {
        Answer done = take("chongming-2022-openness-assessment.csv", "2022", "2022年度考核评估结果", true);

        assertThat(done.body()).contains("已导入：新增 1 行", "32 行没有导入", "乡镇", "优秀");
    }

    @Test
    @Order(5)
    void theTrendBeginsAtOnce() {
        assertThat(office.get("/bureaus/LEIBO000").body()).contains("2011 年", "97.00", "往期公布结果，方案不同");
    }

    @Test
    @Order(6)
    void whatIsNoTableIsSaidAndAPeriodMustBeOne() throws IOException {
        assertThat(post("单位".getBytes(StandardCharsets.UTF_8), "2011", "通报", true)
                        .body())
                .contains("没有找到表头");
        assertThat(take("liangshan-2011-county-openness-scores.csv", "去年", "通报", true)
                        .body())
                .contains("考核期应写作 2024、2024Q3 或 2024-09");
        assertThat(auditor.post(
                                "/past-results",
                                "multipart/form-data; boundary=" + BOUNDARY,
                                "--" + BOUNDARY + "--\r\n")
                        .status())
                .isEqualTo(404);
    }

    private Answer take(String file, String period, String document, boolean store) throws IOException {
        try (InputStream table =
                Objects.requireNonNull(PastResultIT.class.getResourceAsStream("/pastresult/" + file))) {
            return post(table.readAllBytes(), period, document, store);
        }
    }

    private Answer post(byte[] file, String period, String document, boolean store) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"period\"", period.getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"document\"", document.getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"file\"; filename=\"table.csv\"", file);
        if (store) {
            part(body, "name=\"import\"", "true".getBytes(StandardCharsets.UTF_8));
        }
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return office.post("/past-results", "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) throws IOException {
        body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
