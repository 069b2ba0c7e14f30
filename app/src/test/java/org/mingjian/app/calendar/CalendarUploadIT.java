// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.EventStream;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.mingjian.app.publication.Publishing;
import org.mingjian.rules.calendar.HolidayTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A year's arrangement of holidays is uploaded while one deadline runs into that year; the arrangement is invented. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestPropertySource(properties = "mingjian.live.as-of=2026-12-20")
class CalendarUploadIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String NOTICE = "国办发明电〔2026〕99号";
    private static final List<String> DAYS = List.of(
            "2027年1月1日 放假 元旦",
            "2027-02-05 放假 春节",
            "2027-02-06 放假 春节",
            "2027-02-20 上班 春节",
            "2027/4/5 放假 清明节",
            "2027-05-01 放假 劳动节",
            "2027-06-09 放假 端午节",
            "2027-09-15 放假 中秋节",
            "2027-10-01 放假 国庆节");

    private final Api office;
    private final Api auditor;
    private final OpenAccount accounts;
    private String published = "";
    private String open = "";

    CalendarUploadIT(@LocalServerPort int port, @Autowired OpenAccount accounts) {
        this.accounts = accounts;
        this.office = Api.as("office", port);
        this.auditor = Api.as("auditor", port);
    }

    @BeforeAll
    void city() {
        Api.openAccounts(accounts);
        push("bureaus", "code,name,group,kind\nSHIJIAOYU,市教育局,G2,DEPARTMENT\n");
        push("disclosure-requests", """
                bureau,id,receivedOn
                SHIJIAOYU,R1,2026-07-01
                SHIJIAOYU,R2,2026-12-15
                """);
        push("request-replies", "bureau,id,request,sentOn\nSHIJIAOYU,D1,R1,2026-07-08\n");
        published = evaluate("2026Q3", "2026-09-30");
        assertThat(new Publishing(office).publish(published).status()).isEqualTo(200);
        open = evaluate("2026Q4", "2026-12-20");
    }

    @Test
    @Order(1)
    void anArrangementThatIsNoneIsRefusedWithEveryDefect() {
        String csv = """
                日期,性质,节日,通知文号
                2027-01-01,放假,元旦,国办发明电〔2026〕99号
                2027-02-30,放假,春节,国办发明电〔2026〕99号
                2027-03-03,上班,春节,某通知
                """;

        Answer answer = put(csv, "");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("第 3 行：日期应为真实存在的日期", "第 4 行：通知文号应写作").doesNotContain("第 2 行");
        assertThat(put("日期,性质\n2027-01-01,放假\n", "").body()).contains("首行应有四列");
        assertThat(put(csv(DAYS.subList(0, 3)), "").body()).contains("不完整，没有放假的节日：清明、劳动、端午、中秋、国庆");
        assertThat(deadline()).isEqualTo("2027-01-12 provisional");
    }

    @Test
    @Order(2)
    void aPreviewTellsWhatWouldMoveAndMovesNothing() {
        Answer preview = put(csv(DAYS), "?dryRun=true");

        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        assertThat(preview.json().get("moved")).hasSize(1);
        assertThat(preview.json().get("moved").get(0).get("subject").asString()).isEqualTo("R2");
        assertThat(preview.json().get("moved").get(0).get("before").asString()).isEqualTo("2027-01-12");
        assertThat(preview.json().get("moved").get(0).get("after").asString()).isEqualTo("2027-01-13");
        assertThat(deadline()).isEqualTo("2027-01-12 provisional");
    }

    @Test
    @Order(3)
    void aWorkbookIsPutInForceAndOnlyWhatIsOpenIsAskedAgain() throws IOException {
        int before = evaluations();

        Answer answer = put(workbook(), "");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(deadline()).isEqualTo("2027-01-13");
        assertThat(evaluations()).isEqualTo(before + 1);
        assertThat(office.get(published).json().get("state").asString()).isEqualTo("PUBLISHED");
        String page = auditor.get("/calendar/2027").body();
        assertThat(page).contains("上传记录", "SHIJIAOYU", "2027-01-12 → 2027-01-13", "批次 3", NOTICE);
        assertThat(page).doesNotContain("放假安排尚未公布");
        String again = "/api/v1/evaluations/3";
        try (EventStream progress = office.events(again + "/events")) {
            progress.toTheEnd();
        }
        assertThat(office.get(again).json().get("period").asString()).isEqualTo("2026Q4");
        assertThat(office.get(again).body())
                .contains(office.get("/api/v1/calendars/2027")
                        .json()
                        .get("digest")
                        .asString());
        assertThat(office.get(open).json().get("state").asString()).isEqualTo("IN_REVIEW");
    }

    /** The file a command without a server needs to come to the same table, digest and all. */
    @Test
    @Order(4)
    void theArrangementInForceIsHandedOut() {
        Answer file = auditor.get("/api/v1/calendars/2027.csv");

        HolidayTable table = HolidayTable.china().with(2027, HolidayTable.read("2027.csv", file.body()));
        assertThat(table.digest())
                .isEqualTo(office.get("/api/v1/calendars/2027")
                        .json()
                        .get("digest")
                        .asString());
        assertThat(auditor.get("/api/v1/calendars/2026.csv").body()).contains("2026-10-01,OFF,国庆节,");
        assertThat(auditor.get("/api/v1/calendars/2031.csv").status()).isEqualTo(404);
    }

    @Test
    @Order(4)
    void theSameArrangementAgainChangesNothing() {
        int before = evaluations();

        Answer answer = put(csv(DAYS), "");

        assertThat(answer.json().get("days")).isEmpty();
        assertThat(evaluations()).isEqualTo(before);
    }

    @Test
    @Order(5)
    void aPageShowsThePreviewAndOnlyTheOfficeMayUpload() {
        String boundary = "----form";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                + csv(DAYS).replace("2027/4/5", "2027-04-06") + "\r\n--" + boundary + "--\r\n";
        String type = "multipart/form-data; boundary=" + boundary;

        Answer preview = office.post("/calendar/2027", type, body);

        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        assertThat(preview.body()).contains("2027-04-05（一）", "2027-04-06（二）", "启用这份安排");
        assertThat(auditor.post("/calendar/2027", type, body).status()).isEqualTo(404);
        assertThat(auditor.get("/calendar/2027").body()).doesNotContain("检查并预览");
    }

    private static String csv(List<String> days) {
        StringBuilder csv = new StringBuilder("日期,性质,节日,通知文号\n");
        days.forEach(day ->
                csv.append(day.replace(' ', ',')).append(',').append(NOTICE).append('\n'));
        return csv.toString();
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("放假安排");
            List<String> lines = csv(DAYS).lines().toList();
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split(",");
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
        }
        return bytes.toByteArray();
    }

    private Answer put(String csv, String query) {
        return office.put("/api/v1/calendars/2027" + query, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private Answer put(byte[] workbook, String query) {
        return office.put("/api/v1/calendars/2027" + query, XLSX, workbook);
    }

    private String deadline() {
        Answer answer = office.get("/api/v1/deadlines?from=2026-12-15&workingDays=20");
        return answer.json().get("dueOn").asString()
                + (answer.json().get("provisional").asBoolean() ? " provisional" : "");
    }

    private int evaluations() {
        return (int) StreamSupport.stream(
                        office.get("/api/v1/evaluations").json().get("items").spliterator(), false)
                .count();
    }

    private void push(String type, String csv) {
        assertThat(office.post("/api/v1/facts/" + type, Api.CSV, csv).verdicts())
                .as(type)
                .isNotEmpty()
                .allMatch(verdict -> verdict.endsWith("created"));
    }

    private String evaluate(String period, String asOf) {
        Answer accepted = office.post(
                "/api/v1/evaluations",
                Api.JSON,
                "{\"scheme\":\"2026_municipal\",\"period\":\"%s\",\"asOf\":\"%s\"}".formatted(period, asOf));
        String address = accepted.headers().firstValue("Location").orElseThrow();
        try (EventStream progress = office.events(address + "/events")) {
            progress.toTheEnd();
        }
        return address;
    }
}
