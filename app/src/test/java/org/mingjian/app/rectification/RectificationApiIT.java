// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.notice.NoticeCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Rectifications from the notice that opens them to the close-out, over HTTP. */
@ServerTest
@Import(NoticeCity.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RectificationApiIT {

    private static final String ITEMS = "/api/v1/rectifications";
    private static final String REPORT = """
            {"to":"report","measures":"补齐指南全部要素","responsible":"张某","evidence":["%s"]}""";

    private final NoticeCity city;
    private final OpenAccount accounts;
    private final int port;
    private final Api office;
    private final Api office2;
    private NoticeCity.Ids ids = new NoticeCity.Ids(0, 0);

    RectificationApiIT(@LocalServerPort int port, @Autowired NoticeCity city, @Autowired OpenAccount accounts) {
        this.port = port;
        this.city = city;
        this.accounts = accounts;
        this.office = Api.as("office", port);
        this.office2 = Api.as("office2", port);
    }

    @BeforeAll
    void load() {
        Api.openAccounts(accounts, NoticeCity.BUREAUS.toArray(String[]::new));
        city.openClerk("BUREAU01");
        ids = city.load(office);
    }

    @Test
    void aPassedCheckClosesOneFindingAndAnotherStaysOpen() {
        String bureau = "BUREAU01";
        issue(bureau);
        JsonNode guide = item(bureau, "JC-01");
        JsonNode late = item(bureau, "YS-03");
        assertThat(guide.get("state").asString()).isEqualTo("ISSUED");
        assertThat(Api.as("bureau-BUREAU02", port).get(ITEMS + "/" + id(guide)).status())
                .isEqualTo(404);

        Api clerk = Api.as("clerk", port);
        assertThat(ways(clerk, guide)).containsExactly("prepare");
        ok(go(clerk, guide, "{\"to\":\"prepare\",\"measures\":\"补齐要素\"}"));
        assertThat(go(clerk, guide, REPORT.formatted("https://x.example/1")).problem())
                .isEqualTo("signature-of-the-head");
        Api head = bureau(bureau);
        assertThat(go(head, guide, "{\"to\":\"report\",\"evidence\":[\"javascript:alert(1)\"]}")
                        .pointers())
                .containsExactly("/responsible", "/evidence/0");
        assertThat(ok(go(head, guide, REPORT.formatted(NoticeCity.guideOf(bureau))))
                        .get("state")
                        .asString())
                .isEqualTo("REPORTED");
        ok(go(head, late, "{\"to\":\"report\",\"measures\":\"今后按期答复\",\"responsible\":\"张某\"}"));

        JsonNode failed = ok(go(office, guide, "{\"to\":\"verify\"}"));
        assertThat(failed.get("state").asString()).as("nothing is mended yet").isEqualTo("REPORTED");
        assertThat(last(failed).get("content").get("passed").asString()).isEqualTo("false");
        assertThat(last(failed).get("note").asString()).contains("指南");

        NoticeCity.repair(office, bureau);
        JsonNode closed = ok(go(office, guide, "{\"to\":\"verify\"}"));
        assertThat(closed.get("state").asString()).isEqualTo("CLOSED");
        assertThat(closed.get("closedBy").asString()).isEqualTo("CHECK");
        JsonNode stands = ok(go(office, late, "{\"to\":\"verify\"}"));
        assertThat(stands.get("state").asString())
                .as("what was late stays late")
                .isEqualTo("REPORTED");
        assertThat(facts(bureau))
                .contains("CLOSED")
                .contains("REPORTED")
                .contains(guide.get("finding").asString())
                .contains(late.get("finding").asString());
    }

    @Test
    void whatVanishedOrCannotBeAskedNeverPasses() {
        String bureau = "BUREAU02";
        issue(bureau);
        JsonNode guide = item(bureau, "JC-01");
        ok(go(bureau(bureau), guide, REPORT.formatted("https://x.example/2")));
        Answer withdrawn = office.post(
                "/api/v1/facts/disclosure-guides/" + bureau + "/withdrawal?key=" + NoticeCity.guideOf(bureau),
                Api.JSON,
                "{\"reason\":\"网站改版\"}");
        assertThat(withdrawn.status()).as(withdrawn.body()).isLessThan(300);

        JsonNode checked = ok(go(office, guide, "{\"to\":\"verify\"}"));
        assertThat(checked.get("state").asString()).isEqualTo("REPORTED");
        assertThat(last(checked).get("content").get("passed").asString()).isEqualTo("false");
    }

    @Test
    void closingWithoutAPassedCheckTakesTwoPeople() {
        String bureau = "BUREAU03";
        issue(bureau);
        JsonNode late = item(bureau, "YS-03");
        ok(go(bureau(bureau), late, REPORT.formatted("https://x.example/3")));
        assertThat(go(office, late, "{\"to\":\"close\",\"note\":\"已通报全局\"}").pointers())
                .containsExactly("/reason");
        String close = "{\"to\":\"close\",\"reason\":\"NOT_CURABLE\",\"note\":\"已建立台账提醒\"}";
        ok(go(office, late, close));
        assertThat(go(office, late, close).problem()).isEqualTo("rectification-proposed");
        assertThat(ways(office, late)).doesNotContain("agree");
        assertThat(go(office, late, "{\"to\":\"agree\",\"note\":\"同意销号\"}").problem())
                .isEqualTo("second-person-needed");
        JsonNode closed = ok(go(office2, late, "{\"to\":\"agree\",\"note\":\"同意销号\"}"));
        assertThat(closed.get("state").asString()).isEqualTo("CLOSED");
        assertThat(closed.get("closedBy").asString()).isEqualTo("DECISION");
    }

    @Test
    void aReportIsSentBackAndTheDeadlineExtended() {
        String bureau = "BUREAU04";
        issue(bureau);
        JsonNode guide = item(bureau, "JC-01");
        ok(go(bureau(bureau), guide, REPORT.formatted("https://x.example/4")));
        assertThat(go(office, guide, "{\"to\":\"return\"}").pointers()).containsExactly("/note");
        JsonNode back = ok(go(office, guide, "{\"to\":\"return\",\"note\":\"链接打不开\"}"));
        assertThat(back.get("state").asString()).isEqualTo("RETURNED");
        assertThat(back.get("returns").asInt()).isEqualTo(1);
        LocalDate later = LocalDate.parse(back.get("dueOn").asString()).plusDays(30);
        assertThat(ok(go(office, guide, "{\"to\":\"extend\",\"dueOn\":\"%s\",\"note\":\"系统升级\"}".formatted(later)))
                        .get("dueOn")
                        .asString())
                .isEqualTo(later.toString());
        ok(go(bureau(bureau), guide, REPORT.formatted("https://x.example/4b")));
    }

    @Test
    void reusedEvidenceAndOldTextAreSuspectedAndFalseRectificationTakesTwoPeople() {
        String bureau = "BUREAU05";
        String page = "https://bureau05.example/old.html";
        office.post(
                "/api/v1/facts/documents",
                Api.NDJSON,
                "{\"bureau\":\"%s\",\"id\":\"W1\",\"url\":\"%s\",\"kind\":\"OTHER\",\"title\":\"公开指南说明\",\"publishedOn\":\"2026-03-01\",\"text\":\"旧文。\"}\n"
                        .formatted(bureau, page));
        issue(bureau);
        JsonNode guide = item(bureau, "JC-01");
        JsonNode late = item(bureau, "YS-03");
        JsonNode old = ok(go(bureau(bureau), guide, REPORT.formatted(page)));
        assertThat(suspicions(old)).containsExactly("OLD_TEXT");
        JsonNode reused = ok(go(bureau(bureau), late, REPORT.formatted(page)));
        assertThat(suspicions(reused)).containsExactly("OLD_TEXT", "REUSED_EVIDENCE");

        NoticeCity.repair(office, bureau);
        JsonNode passed = ok(go(office, guide, "{\"to\":\"verify\"}"));
        assertThat(last(passed).get("content").get("passed").asString()).isEqualTo("true");
        assertThat(passed.get("state").asString())
                .as("what looks false is not closed by a machine")
                .isEqualTo("REPORTED");

        ok(go(office, late, "{\"to\":\"false-report\",\"reason\":\"OLD_TEXT\",\"note\":\"三月旧稿重发\"}"));
        JsonNode proven = ok(go(office2, late, "{\"to\":\"agree\",\"note\":\"查证属实\"}"));
        assertThat(proven.get("state").asString()).isEqualTo("FALSE_REPORT");
        assertThat(facts(bureau)).contains("FALSE_REPORT");
        JsonNode line = office.get("/api/v1/bureaus/" + bureau + "/live")
                .json()
                .get("lines")
                .valueStream()
                .filter(one -> one.get("indicator").asString().equals("BZ-06"))
                .findFirst()
                .orElseThrow();
        assertThat(line.get("effective").asString())
                .as("false rectification is a finding of its own")
                .isEqualTo("1.00");
    }

    @Test
    void whatComesBackInALaterEvaluationIsCounted() {
        String bureau = "BUREAU06";
        issue(bureau);
        JsonNode guide = item(bureau, "JC-01");
        ok(go(bureau(bureau), guide, REPORT.formatted("https://x.example/6")));
        NoticeCity.repair(office, bureau);
        ok(go(office, guide, "{\"to\":\"verify\"}"));
        NoticeCity.breakAgain(office, bureau);
        LocalDate later = LocalDate.now().plusYears(1);
        long next = city.evaluate(later.getYear() + "Q" + (later.getMonthValue() + 2) / 3, later);

        Answer counted = office.post(ITEMS + "/recurrences?evaluation=" + next, Api.JSON, "");
        assertThat(counted.json().get("recurred").asInt()).as(counted.body()).isEqualTo(1);
        assertThat(office.post(ITEMS + "/recurrences?evaluation=" + next, Api.JSON, "")
                        .json()
                        .get("recurred")
                        .asInt())
                .isZero();
        assertThat(office.get(ITEMS + "/" + id(guide))
                        .json()
                        .get("recurredOn")
                        .get(0)
                        .asString())
                .isEqualTo(later.toString());
        assertThat(office.get(ITEMS + "?state=RECURRED").json().get("items").size())
                .isEqualTo(1);
    }

    @Test
    void theRegisterIsExportedInTheFiveListsAndTextStaysText() throws IOException {
        String bureau = "BUREAU07";
        issue(bureau);
        ok(go(bureau(bureau), item(bureau, "JC-01"), "{\"to\":\"prepare\",\"measures\":\"=1+1 补齐\"}"));

        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(office.download(ITEMS + ".xlsx?bureau=" + bureau)))) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("整改台账", "说明");
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(1).stream()
                            .filter(Objects::nonNull)
                            .map(Cell::getText)
                            .filter(text -> !text.isEmpty()))
                    .containsExactly("问题清单", "责任清单", "措施清单", "时限清单", "销号清单");
            assertThat(rows.stream().skip(3).map(row -> row.getCell(8)).filter(Objects::nonNull))
                    .filteredOn(cell -> cell.getText().startsWith("="))
                    .hasSize(1)
                    .allMatch(cell -> cell.getType() == CellType.STRING);
        }
        String csv = office.get(ITEMS, "Accept", "text/csv").body();
        assertThat(csv).startsWith("code,bureau,number").contains("'=1+1 补齐");
        assertThat(bureau("BUREAU08").get(ITEMS + ".csv").body().lines()).hasSize(1);
    }

    @Test
    void aReminderIsNotedWithWhatItIsAbout() {
        String bureau = "BUREAU09";
        issue(bureau);
        JsonNode guide = item(bureau, "JC-01");
        assertThat(guide.get("remindedOn")).isEmpty();

        String about = "\"findings\":[\"" + guide.get("finding").asString() + "\"],\"reason\":\"请抓紧反馈\"";
        issue(bureau, "REMINDER", about);
        issue(bureau, "REMINDER", about);

        JsonNode reminded = item(bureau, "JC-01").get("remindedOn");
        assertThat(reminded.valueStream().map(JsonNode::asString))
                .containsExactly(guide.get("issuedOn").asString());
        assertThat(item(bureau, "YS-03").get("remindedOn"))
                .as("it is about another")
                .isEmpty();
        assertThat(facts(bureau)).contains("remindedOn");
    }

    private void issue(String bureau) {
        issue(bureau, "RECTIFICATION", "\"reason\":\"\"");
    }

    private void issue(String bureau, String kind, String said) {
        Answer drafted = office.post(
                "/api/v1/notices",
                Api.JSON,
                "{\"evaluation\":%d,\"kind\":\"%s\",\"bureaus\":[\"%s\"],%s}"
                        .formatted(ids.published(), kind, bureau, said));
        long notice = drafted.json().get("items").get(0).get("id").asLong();
        ok(office.post("/api/v1/notices/" + notice + "/transitions", Api.JSON, "{\"to\":\"issue\"}"));
    }

    private JsonNode item(String bureau, String indicator) {
        return bureau(bureau)
                .get(ITEMS)
                .json()
                .get("items")
                .valueStream()
                .filter(one -> one.get("indicator").asString().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private Api bureau(String code) {
        return Api.as("bureau-" + code, port);
    }

    private String facts(String bureau) {
        return office.get("/api/v1/facts/rectification-items?bureau=" + bureau).body();
    }

    private static Answer go(Api who, JsonNode item, String transition) {
        return who.post(ITEMS + "/" + id(item) + "/transitions", Api.JSON, transition);
    }

    private static List<String> ways(Api who, JsonNode item) {
        return who.get(ITEMS + "/" + id(item) + "/transitions")
                .json()
                .get("items")
                .valueStream()
                .map(way -> way.get("to").asString())
                .toList();
    }

    private static List<String> suspicions(JsonNode item) {
        return item.get("events")
                .valueStream()
                .filter(event -> event.get("kind").asString().equals("SUSPECTED"))
                .map(event -> event.get("content").get("code").asString())
                .toList();
    }

    private static JsonNode last(JsonNode item) {
        JsonNode events = item.get("events");
        return events.get(events.size() - 1);
    }

    private static long id(JsonNode item) {
        return item.get("id").asLong();
    }

    private static JsonNode ok(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
