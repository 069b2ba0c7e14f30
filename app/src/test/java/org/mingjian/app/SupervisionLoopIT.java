// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.archive.VerifyArchive;
import org.mingjian.app.notice.NoticeCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.mingjian.app.publication.Publishing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** The whole loop of supervision for one bureau, by all roles over HTTP: from the evaluation to the problem that comes back. */
@ServerTest
@Import(NoticeCity.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SupervisionLoopIT {

    private static final String BUREAU = "BUREAU01";
    private static final String EVALUATIONS = "/api/v1/evaluations/";
    private static final String RECTIFICATIONS = "/api/v1/rectifications";

    @TempDir
    private static Path folder;

    private final NoticeCity city;
    private final OpenAccount accounts;
    private final Api office;
    private final Api office2;
    private final Api auditor;
    private final Api head;
    private long first;
    private long second;
    private String guide = "";
    private String reply = "";
    private long notice;

    SupervisionLoopIT(@LocalServerPort int port, @Autowired NoticeCity city, @Autowired OpenAccount accounts) {
        this.city = city;
        this.accounts = accounts;
        this.office = Api.as("office", port);
        this.office2 = Api.as("office2", port);
        this.auditor = Api.as("auditor", port);
        this.head = Api.as("bureau-" + BUREAU, port);
    }

    @BeforeAll
    void firstVersion() {
        Api.openAccounts(accounts, NoticeCity.BUREAUS.toArray(String[]::new));
        first = city.load(office).published();
        second = city.evaluate("2026Q2", LocalDate.parse("2026-06-30"));
        guide = finding(second, "JC-01").get("id").asString();
        reply = finding(second, "YS-03").get("id").asString();
    }

    @Test
    @Order(1)
    void twoPeopleReviewAndTheBureauIsHeard() {
        go(office, reply, "{\"to\":\"confirm\",\"reason\":\"ESTABLISHED\",\"note\":\"台账与回执一致\"}");
        assertThat(go(office2, reply, "{\"to\":\"approve\"}").get("state").asString())
                .isEqualTo("confirmed");
        go(head, guide, "{\"to\":\"reply\",\"note\":\"传真机已停用，互联网联系方式正在开通\"}");
        go(
                head,
                guide,
                "{\"to\":\"appeal\",\"reason\":\"FACT_WRONG\",\"note\":\"传真已停用\",\"link\":\"https://bureau01.example/zn.html\"}");
        awaitMessage(office, "申诉待裁定：市01局 JC-01");
        go(
                office,
                guide,
                "{\"to\":\"decide\",\"outcome\":\"ADJUSTED\",\"reason\":\"MINOR\",\"note\":\"停用属实，一项不计\",\"deduction\":0.30}");
        assertThat(go(office2, guide, "{\"to\":\"approve\"}").get("state").asString())
                .isEqualTo("adjusted");
        awaitMessage(head, "申诉已裁定：JC-01");

        JsonNode adjusted = finding(second, "JC-01");
        assertThat(adjusted.get("original").get("deducted").asString()).isEqualTo("0.60");
        assertThat(adjusted.get("deducted").asString()).isEqualTo("0.30");
    }

    @Test
    @Order(2)
    void theSecondVersionSupersedesTheFirstAndBothProveThemselves() throws IOException {
        String address = EVALUATIONS + second;
        assertThat(office.post(address + "/publication", Api.JSON, "").pointers())
                .contains("/checks/FAIRNESS", "/checks/REASON");
        Answer published = new Publishing(office).publish(address);

        assertThat(published.status()).as(published.body()).isEqualTo(200);
        assertThat(state(first)).isEqualTo("SUPERSEDED");
        assertThat(state(second)).isEqualTo("PUBLISHED");
        for (long version : List.of(first, second)) {
            assertThat(proof(version).differences()).as("version %s", version).isEmpty();
        }
        assertThat(finding(first, "JC-01").get("deducted").asString()).isEqualTo("0.60");
        assertThat(finding(second, "JC-01").get("deducted").asString()).isEqualTo("0.30");
    }

    @Test
    @Order(3)
    void aNoticeIsIssuedAndAcknowledged() throws IOException {
        notice = ok(office.post(
                        "/api/v1/notices",
                        Api.JSON,
                        "{\"evaluation\":%d,\"kind\":\"RECTIFICATION\",\"bureaus\":[\"%s\"]}"
                                .formatted(second, BUREAU)))
                .get("items")
                .get(0)
                .get("id")
                .asLong();
        JsonNode issued = move("/api/v1/notices/" + notice, office, "{\"to\":\"issue\"}");
        assertThat(issued.get("number").asString()).matches(".+〔\\d{4}〕\\d+号");
        awaitMessage(head, issued.get("number").asString());

        JsonNode received = move("/api/v1/notices/" + notice, head, "{\"to\":\"acknowledge\"}");
        assertThat(received.get("state").asString()).isEqualTo("ACKNOWLEDGED");
        Path packed = save(second);
        assertThat(VerifyArchive.verify(packed).differences()).isEmpty();
        try (var zip = new ZipFile(packed.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .contains(
                            "notices/" + issued.get("number").asString() + ".docx",
                            "notices/" + issued.get("number").asString() + ".pdf");
        }
    }

    @Test
    @Order(4)
    void oneProblemPassesTheSecondCheckAndTheOtherIsClosedByTwo() {
        String report = "{\"to\":\"report\",\"measures\":\"补齐要素\",\"responsible\":\"张某\",\"evidence\":[\"%s\"]}"
                .formatted(NoticeCity.guideOf(BUREAU));
        move(item("JC-01"), head, report);
        move(item("YS-03"), head, "{\"to\":\"report\",\"measures\":\"建立提醒\",\"responsible\":\"张某\"}");
        NoticeCity.repair(office, BUREAU);

        assertThat(move(item("JC-01"), office, "{\"to\":\"verify\"}")
                        .get("state")
                        .asString())
                .isEqualTo("CLOSED");
        assertThat(move(item("YS-03"), office, "{\"to\":\"verify\"}")
                        .get("state")
                        .asString())
                .as("what was late stays late")
                .isEqualTo("REPORTED");
        assertThat(move("/api/v1/notices/" + notice, office, "{\"to\":\"escalate\"}")
                        .get("kind")
                        .asString())
                .isEqualTo("SUPERVISION");
        move(item("YS-03"), office, "{\"to\":\"close\",\"reason\":\"NOT_CURABLE\",\"note\":\"已建立台账提醒\"}");
        assertThat(move(item("YS-03"), office2, "{\"to\":\"agree\",\"note\":\"同意销号\"}")
                        .get("closedBy")
                        .asString())
                .isEqualTo("DECISION");
    }

    @Test
    @Order(5)
    void whatComesBackInTheNextPeriodIsCountedWhenThatIsPublished() throws IOException {
        NoticeCity.breakAgain(office, BUREAU);
        LocalDate later = LocalDate.now().plusYears(1);
        long next = city.evaluate(later.getYear() + "Q" + (later.getMonthValue() + 2) / 3, later);
        NoticeCity.publish(office, next);

        assertThat(auditor.get(item("JC-01")).json().get("recurredOn").get(0).asString())
                .isEqualTo(later.toString());
        assertThat(proof(next).differences()).isEmpty();
        assertThat(proof(second).differences()).as("the past stays as it was").isEmpty();
    }

    @Test
    @Order(6)
    void theTrailTellsTheWholeStory() {
        JsonNode verified = auditor.get("/api/v1/audit/verification").json();
        assertThat(verified.get("holds").asBoolean()).isTrue();
        String trail = auditor.get("/api/v1/audit?limit=200&object=evaluation/" + second)
                .body();
        assertThat(trail).contains("evaluation.publish");
    }

    /** Messages are handed out in rounds of their own. */
    private static void awaitMessage(Api who, String words) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(who.get("/messages").body()).contains(words));
    }

    private JsonNode finding(long evaluation, String indicator) {
        return StreamSupport.stream(
                        ok(office.get(EVALUATIONS + evaluation + "/findings?bureau=" + BUREAU + "&indicator="
                                        + indicator))
                                .get("items")
                                .spliterator(),
                        false)
                .findFirst()
                .orElseThrow();
    }

    private String state(long evaluation) {
        return auditor.get(EVALUATIONS + evaluation).json().get("state").asString();
    }

    private Path save(long evaluation) throws IOException {
        return Files.write(
                folder.resolve(evaluation + ".zip"), auditor.download(EVALUATIONS + evaluation + "/package.zip"));
    }

    private VerifyArchive.Verdict proof(long evaluation) throws IOException {
        return VerifyArchive.verify(save(evaluation));
    }

    /** Address of the bureau's rectification under an indicator. */
    private String item(String indicator) {
        return RECTIFICATIONS + "/"
                + head.get(RECTIFICATIONS)
                        .json()
                        .get("items")
                        .valueStream()
                        .filter(one -> one.get("indicator").asString().equals(indicator))
                        .findFirst()
                        .orElseThrow()
                        .get("id")
                        .asLong();
    }

    private static JsonNode go(Api who, String finding, String body) {
        return move("/api/v1/findings/" + finding, who, body);
    }

    private static JsonNode move(String object, Api who, String body) {
        return ok(who.post(object + "/transitions", Api.JSON, body));
    }

    private static JsonNode ok(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer.json();
    }
}
