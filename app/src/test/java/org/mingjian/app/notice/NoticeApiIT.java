// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.mingjian.rules.facts.Sha256;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

/** Notices from draft to receipt, over HTTP. */
@ServerTest
@Import(NoticeCity.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticeApiIT {

    private static final String NOTICES = "/api/v1/notices";
    private static final String ISSUE = "{\"to\":\"issue\"}";

    private final NoticeCity city;
    private final OpenAccount accounts;
    private final DatabaseClient database;
    private final Api office;
    private final Api auditor;
    private final Api head;
    private final Api clerk;
    private final Api other;
    private final Api eighth;
    private NoticeCity.Ids ids = new NoticeCity.Ids(0, 0);

    NoticeApiIT(
            @LocalServerPort int port,
            @Autowired NoticeCity city,
            @Autowired OpenAccount accounts,
            @Autowired DatabaseClient database) {
        this.city = city;
        this.accounts = accounts;
        this.database = database;
        this.office = Api.as("office", port);
        this.auditor = Api.as("auditor", port);
        this.head = Api.as("bureau-BUREAU01", port);
        this.clerk = Api.as("clerk", port);
        this.other = Api.as("bureau-BUREAU02", port);
        this.eighth = Api.as("bureau-BUREAU08", port);
    }

    @BeforeAll
    void load() {
        Api.openAccounts(accounts, "BUREAU01", "BUREAU02", "BUREAU08");
        city.openClerk("BUREAU01");
        ids = city.load(office);
    }

    @Test
    void aNoticeIsDraftedEditedIssuedAndAcknowledgedByTheHead() {
        long id = draft("RECTIFICATION", ids.published(), "BUREAU01").get(0);
        assertThat(head.get(NOTICES + "/" + id).status()).isEqualTo(404);
        assertThat(ways(office, id)).containsExactly("issue", "withdraw-draft");
        assertThat(ways(auditor, id)).isEmpty();
        Answer edited = office.put(NOTICES + "/" + id, """
                {"dueOn":"2030-01-15","contactName":"王某","contactPhone":"0000-8000000","copies":"市纪委监委、市司法局","remark":"请重视"}""");
        assertThat(edited.status()).as(edited.body()).isEqualTo(200);
        assertThat(edited.json().get("copies").size()).isEqualTo(2);

        assertThat(go(auditor, id, ISSUE).status()).isEqualTo(403);
        JsonNode issued = ok(go(office, id, ISSUE));
        String number = issued.get("number").asString();
        assertThat(number).matches("示政公开督〔20\\d\\d〕[1-9]\\d*号");
        assertThat(issued.get("dueOn").asString()).isEqualTo("2030-01-15");
        assertThat(go(office, id, ISSUE).problem()).isEqualTo("notice-not-draft");
        assertThat(office.put(NOTICES + "/" + id, "{}").problem()).isEqualTo("notice-not-draft");

        String byNumber = NOTICES + "/" + URLEncoder.encode(number, StandardCharsets.UTF_8);
        assertThat(head.get(byNumber).json().get("id").asLong()).isEqualTo(id);
        assertThat(other.get(byNumber).status()).isEqualTo(404);
        assertThat(ways(head, id)).containsExactly("acknowledge", "report");
        assertThat(ways(clerk, id)).isEmpty();
        assertThat(go(clerk, id, "{\"to\":\"acknowledge\"}").problem()).isEqualTo("signature-of-the-head");
        JsonNode acknowledged = ok(go(head, id, "{\"to\":\"acknowledge\"}"));
        assertThat(acknowledged.get("state").asString()).isEqualTo("ACKNOWLEDGED");
        assertThat(acknowledged.get("bureaus").get(0).get("acknowledgedBy").asString())
                .isEqualTo("bureau-BUREAU01");
        assertThat(go(head, id, "{\"to\":\"acknowledge\"}").problem()).isEqualTo("notice-not-waiting");
        aFindingTellsOfItsNotice(id, number);
    }

    /** Its timeline leads to the notice, and the annex cites the law and the sum in the words of its page. */
    private void aFindingTellsOfItsNotice(long id, String number) {
        String finding = database.sql("select findings[1] as finding from notice_bureau where notice = " + id)
                .map(row -> row.get("finding", String.class))
                .one()
                .block();
        assertThat(other.get("/findings/" + finding, "Accept", "text/html").status())
                .isEqualTo(404);
        for (Api reader : List.of(office, head)) {
            Document page = page(reader, "/findings/" + finding);
            assertThat(page.select("#decide ~ section ol.list a[href=/notices/" + id + "]")
                            .eachText())
                    .containsExactly("整改通知书 " + number + " 发出", "整改通知书 " + number + " 签收");
            assertThat(page.select("#decide ~ section ol.list").text()).contains("· 规则引擎", "· bureau-BUREAU01");
            Element listed = page(reader, "/notices/" + id).select("table td").stream()
                    .filter(cell -> cell.text().contains("算式："))
                    .findFirst()
                    .orElseThrow();
            List<String> why = page.select("dl.terms dd").eachText();
            String cited = page.select("dl.terms dd").get(0).select("p").stream()
                    .map(law -> law.select("a").text())
                    .filter(law -> !law.startsWith("考核细则"))
                    .collect(Collectors.joining("；"));
            assertThat(listed.nextElementSibling().text()).isEqualTo(cited);
            assertThat(listed.text().replace(" ", ""))
                    .contains("算式：" + why.get(1).split(" 本项")[0].replace(" ", ""));
        }
    }

    private static Document page(Api reader, String path) {
        Answer answer = reader.get(path, "Accept", "text/html");
        assertThat(answer.status()).as(path + answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void theIssuedCopyIsServedByteForByteAndCannotBeChanged() {
        long id = draft("RECTIFICATION", ids.published(), "BUREAU02").get(0);
        JsonNode copy = ok(go(office, id, ISSUE)).get("copy");

        assertThat(Sha256.of(other.download(NOTICES + "/" + id + ".docx")))
                .isEqualTo(copy.get("docxSha256").asString());
        assertThat(Sha256.of(auditor.download(NOTICES + "/" + id + ".pdf")))
                .isEqualTo(copy.get("pdfSha256").asString());
        assertThat(head.get(NOTICES + "/" + id + ".pdf").status()).isEqualTo(404);
        for (String change : List.of(
                "update notice_copy set template = 'x' where notice = " + id,
                "delete from notice_copy where notice = " + id,
                "update notice_number set n = n + 1 where notice = " + id,
                "delete from notice_number where notice = " + id,
                "update notice set remark = 'x' where id = " + id,
                "update notice set state = 'DRAFT', number = null where id = " + id,
                "delete from notice_bureau where notice = " + id,
                "update notice_bureau set detail = 'x' where notice = " + id)) {
            StepVerifier.create(database.sql(change).then())
                    .verifyErrorMatches(
                            refused -> refused.getMessage().matches("(?s).*(never changed|is issued|cannot be).*"));
        }
    }

    @Test
    void onlyARemindersGroundMayBeUnpublished() {
        Answer early =
                post("{\"evaluation\":%d,\"kind\":\"RECTIFICATION\",\"bureaus\":[\"BUREAU03\"]}", ids.inReview());
        assertThat(early.problem()).isEqualTo("notice-needs-publication");
        Answer reminder = post(
                "{\"evaluation\":%d,\"kind\":\"REMINDER\",\"bureaus\":[\"BUREAU03\"],\"reason\":\"请尽快补充材料\"}",
                ids.inReview());
        assertThat(reminder.status()).as(reminder.body()).isEqualTo(201);
        ok(go(office, reminder.json().get("items").get(0).get("id").asLong(), ISSUE));
    }

    @Test
    void allBureausProposedAreDraftedInOneGoAndACircularNamesThemTogether() {
        List<Long> all = draft("RECTIFICATION", ids.published());
        assertThat(all).hasSize(NoticeCity.BUREAUS.size());
        Answer circular = post(
                "{\"evaluation\":%d,\"kind\":\"CIRCULAR\",\"bureaus\":[\"BUREAU04\",\"BUREAU05\"],\"reason\":\"答复超期\"}",
                ids.published());
        assertThat(circular.json().get("items").size()).isEqualTo(1);
        JsonNode issued =
                ok(go(office, circular.json().get("items").get(0).get("id").asLong(), ISSUE));
        assertThat(issued.get("number").asString()).startsWith("示政公开通〔");
        assertThat(issued.get("bureaus").size()).isEqualTo(2);
    }

    @Test
    void allItemsOfANoticeAreReportedAtOnceAndTheNoticeEscalated() {
        long id = draft("RECTIFICATION", ids.published(), "BUREAU08").get(0);
        ok(go(office, id, ISSUE));
        assertThat(ways(office, id)).containsExactly("escalate", "close");
        assertThat(go(office, id, "{\"to\":\"verify\"}").problem()).isEqualTo("notice-nothing-to-do");
        ok(go(eighth, id, "{\"to\":\"report\",\"measures\":\"逐项整改\",\"responsible\":\"张某\"}"));
        assertThat(eighth.get("/api/v1/rectifications?notice=" + id)
                        .json()
                        .get("items")
                        .valueStream())
                .isNotEmpty()
                .allMatch(item -> item.get("state").asString().equals("REPORTED"));

        JsonNode next = ok(go(office, id, "{\"to\":\"escalate\"}"));
        assertThat(next.get("kind").asString()).isEqualTo("SUPERVISION");
        assertThat(next.get("state").asString()).isEqualTo("DRAFT");
    }

    @Test
    void aDraftGivenUpNeverHadANumber() {
        long id = draft("RECTIFICATION", ids.published(), "BUREAU06").get(0);
        JsonNode given = ok(go(office, id, "{\"to\":\"withdraw-draft\"}"));
        assertThat(given.get("state").asString()).isEqualTo("DISCARDED");
        assertThat(given.get("number").isNull()).isTrue();
        assertThat(go(office, id, ISSUE).problem()).isEqualTo("notice-not-draft");
    }

    @Test
    void theTermOfAppealIsPrintedFromPublicationOnAndStandsInTheDraft() {
        long id = draft("RECTIFICATION", ids.published(), "BUREAU09").get(0);

        assertThat(office.get("/notices/" + id).body()).containsPattern("可于20\\d\\d年\\d+月\\d+日（第\\d个工作日）前逐项提出申诉");
    }

    @Test
    void whatMustBeMendedOrAnsweredForIsNamedAndWhatIsOnlySaidNeedsAReason() {
        String asked = "{\"evaluation\":%d,\"kind\":\"%s\",\"bureaus\":[\"BUREAU09\",\"BUREAU10\"],\"reason\":\"请重视\"}";
        for (String kind : List.of("SUPERVISION", "ACCOUNTABILITY")) {
            Answer refused = office.post(NOTICES, Api.JSON, asked.formatted(ids.published(), kind));
            assertThat(refused.pointers()).as(kind).containsExactly("/bureaus/0", "/bureaus/1");
            assertThat(refused.body()).contains("市09局", "没有选定的问题");
        }
        for (String kind : List.of("REMINDER", "INTERVIEW", "CIRCULAR")) {
            assertThat(office.post(NOTICES, Api.JSON, asked.formatted(ids.published(), kind))
                            .status())
                    .as(kind)
                    .isEqualTo(201);
        }
    }

    @Test
    void everyDefectIsNamed() {
        assertThat(post("{\"evaluation\":%d,\"kind\":\"COMMENDATION\"}", ids.published())
                        .pointers())
                .containsExactly("/kind");
        assertThat(office.post(NOTICES, Api.JSON, "{\"evaluation\":9999,\"kind\":\"REMINDER\"}")
                        .pointers())
                .containsExactly("/evaluation");
        assertThat(post(
                                "{\"evaluation\":%d,\"kind\":\"RECTIFICATION\",\"bureaus\":[\"NOBODY00\"],\"findings\":[\"none\"]}",
                                ids.published())
                        .pointers())
                .containsExactly("/bureaus/0", "/findings/0");
        assertThat(post("{\"evaluation\":%d,\"kind\":\"SUPERVISION\",\"bureaus\":[\"BUREAU07\"]}", ids.published())
                        .pointers())
                .containsExactly("/bureaus/0");
        assertThat(head.post(NOTICES, Api.JSON, "{}").status()).isEqualTo(403);
        long id = draft("RECTIFICATION", ids.published(), "BUREAU07").get(0);
        assertThat(office.put(NOTICES + "/" + id, "{\"dueOn\":\"2020-01-01\"}").pointers())
                .containsExactly("/dueOn");
        assertThat(go(office, id, "{\"to\":\"sell\"}").pointers()).containsExactly("/to");
    }

    private List<Long> draft(String kind, long evaluation, String... bureaus) {
        Answer drafted = office.post(
                NOTICES,
                Api.JSON,
                "{\"evaluation\":%d,\"kind\":\"%s\",\"bureaus\":[%s]}"
                        .formatted(
                                evaluation,
                                kind,
                                bureaus.length == 0 ? "" : "\"" + String.join("\",\"", bureaus) + "\""));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        return drafted.json()
                .get("items")
                .valueStream()
                .map(one -> one.get("id").asLong())
                .toList();
    }

    private Answer post(String body, long evaluation) {
        return office.post(NOTICES, Api.JSON, body.formatted(evaluation));
    }

    private static Answer go(Api who, long id, String transition) {
        return who.post(NOTICES + "/" + id + "/transitions", Api.JSON, transition);
    }

    private static JsonNode ok(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> ways(Api who, long id) {
        return who.get(NOTICES + "/" + id + "/transitions")
                .json()
                .get("items")
                .valueStream()
                .map(way -> way.get("to").asString())
                .toList();
    }
}
