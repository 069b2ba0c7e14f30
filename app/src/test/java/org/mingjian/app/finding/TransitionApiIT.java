// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.evaluation.ServedCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;

/** Findings of the seed city decided about by two people, over HTTP; the score follows the decisions. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransitionApiIT {

    private static final String OWN = "SHIZHUJIAN";
    private static final String TOO_FEW_FORMS = "36d78035dcce288d4ffd";
    private static final String REVIEW_UNRECORDED = "f2bd0defe19839e3182e";
    private static final String NOT_OPENED = "488f6ec9c8d0afee65b2";
    private static final String ADVICE_NOT_SENT = "37cce616f2e2e53605a2";
    private static final String VETO = "b1bb9611df1fe657b189";

    private final OpenAccount accounts;
    private final DatabaseClient database;
    private final Api office;
    private final Api office2;
    private final Api auditor;
    private final Api bureau;
    private final Api other;
    private final ServedCity city;
    private String evaluation = "";

    @TempDir
    static Path folder;

    TransitionApiIT(@LocalServerPort int port, @Autowired OpenAccount accounts, @Autowired DatabaseClient database) {
        this.accounts = accounts;
        this.database = database;
        this.office = Api.as("office", port);
        this.office2 = Api.as("office2", port);
        this.auditor = Api.as("auditor", port);
        this.bureau = Api.as("bureau-" + OWN, port);
        this.other = Api.as("bureau-SHIJIAOYU", port);
        this.city = new ServedCity(office);
    }

    @BeforeAll
    void load() throws IOException {
        Api.openAccounts(accounts, OWN, "SHIJIAOYU");
        city.load(folder);
        evaluation = city.evaluate("2026Q3");
    }

    @Test
    void twoPeopleConfirmAFindingAndTheScoreFollows() {
        assertThat(line("CY-02").get("outcome").asString()).isEqualTo("PENDING");
        JsonNode before = state(office, TOO_FEW_FORMS);
        assertThat(before.get("state").asString()).isEqualTo("open");
        assertThat(words(before)).containsExactly("confirm", "dismiss", "adjust", "waive");

        JsonNode proposed = move(office, TOO_FEW_FORMS, "confirm", "ESTABLISHED", "只有网上征集一种形式");
        assertThat(proposed.get("state").asString()).isEqualTo("open");
        assertThat(proposed.get("proposal").get("proposedBy").asString()).isEqualTo("office");
        assertThat(words(proposed)).containsExactly("recall");
        assertThat(words(state(office2, TOO_FEW_FORMS))).containsExactly("approve", "return");
        assertThat(line("CY-02").get("outcome").asString()).isEqualTo("PENDING");

        Answer alone = post(office, TOO_FEW_FORMS, "{\"to\":\"approve\"}");
        assertThat(alone.status()).isEqualTo(409);
        assertThat(alone.problem()).isEqualTo("same-person");

        JsonNode confirmed = move(office2, TOO_FEW_FORMS, "approve", null, null);
        assertThat(confirmed.get("state").asString()).isEqualTo("confirmed");
        assertThat(confirmed.get("needsNewVersion").asBoolean()).isFalse();
        assertThat(confirmed.get("original").get("outcome").asString()).isEqualTo("PENDING");
        assertThat(confirmed.get("present").get("outcome").asString()).isEqualTo("VIOLATED");
        JsonNode line = line("CY-02");
        assertThat(line.get("outcome").asString()).isEqualTo("VIOLATED");
        assertThat(line.get("original").asString()).isEqualTo("PENDING");
        JsonNode decision = finding(TOO_FEW_FORMS).get("decisions").get(0);
        assertThat(decision.get("decidedBy").asString()).isEqualTo("office");
        assertThat(decision.get("confirmedBy").asString()).isEqualTo("office2");
        assertThat(decision.get("reason").asString()).isEqualTo("事实清楚、证据充分：只有网上征集一种形式");
    }

    @Test
    void anAdjustedFindingKeepsBothJudgements() {
        move(office, NOT_OPENED, "confirm", "ESTABLISHED", "");
        move(office2, NOT_OPENED, "approve", null, null);
        String rule = finding(NOT_OPENED).get("deducted").asString();

        assertThat(post(office, NOT_OPENED, "{\"to\":\"adjust\",\"reason\":\"MINOR\",\"note\":\"轻\"}")
                        .pointers())
                .containsExactly("/deduction");
        Answer adjusted = post(
                office, NOT_OPENED, "{\"to\":\"adjust\",\"reason\":\"MINOR\",\"note\":\"事后已补\",\"deduction\":0.05}");
        assertThat(adjusted.status()).as(adjusted.body()).isEqualTo(200);
        assertThat(move(office2, NOT_OPENED, "approve", null, null).get("state").asString())
                .isEqualTo("adjusted");

        JsonNode found = finding(NOT_OPENED);
        assertThat(found.get("deducted").asString()).isEqualTo("0.05");
        assertThat(found.get("original").get("outcome").asString()).isEqualTo("PENDING");
        assertThat(found.get("arithmetic").asString()).contains("扣分由 " + rule + " 调整为 0.05");
        assertThat(found.get("decisions").size()).isEqualTo(2);
    }

    @Test
    void whatIsReturnedMayBeProposedAgain() {
        move(office, REVIEW_UNRECORDED, "dismiss", "FACT_WRONG", "案卷里有审核意见");
        Answer wordless = post(office2, REVIEW_UNRECORDED, "{\"to\":\"return\"}");
        assertThat(wordless.pointers()).containsExactly("/note");
        JsonNode returned = move(office2, REVIEW_UNRECORDED, "return", null, "请附案卷页码");
        assertThat(returned.get("state").asString()).isEqualTo("open");
        assertThat(returned.get("proposal").isNull()).isTrue();
        assertThat(words(returned)).contains("dismiss");
        assertThat(history(office, REVIEW_UNRECORDED)).contains("复核退回 复核：撤销");
        assertThat(history(bureau, REVIEW_UNRECORDED))
                .as("steps that decided nothing are the office's own")
                .noneMatch(what -> what.contains("退回") || what.contains("初核"));

        move(office2, REVIEW_UNRECORDED, "dismiss", "FACT_WRONG", "案卷第 3 页有审核意见");
        assertThat(move(office, REVIEW_UNRECORDED, "approve", null, null)
                        .get("state")
                        .asString())
                .isEqualTo("dismissed");
        assertThat(line("YS-08").get("outcome").asString()).isEqualTo("SATISFIED");
    }

    @Test
    void aWaiverMustEnd() {
        move(office, ADVICE_NOT_SENT, "confirm", "事实清楚、证据充分", null);
        move(office2, ADVICE_NOT_SENT, "approve", null, null);
        String body = "{\"to\":\"waive\",\"reason\":\"SYSTEM_MIGRATION\",\"note\":\"系统迁移\"%s}";
        assertThat(post(office, ADVICE_NOT_SENT, body.formatted("")).pointers()).containsExactly("/expiresOn");
        assertThat(post(office, ADVICE_NOT_SENT, body.formatted(",\"expiresOn\":\"2020-01-01\""))
                        .pointers())
                .containsExactly("/expiresOn");
        assertThat(post(office, ADVICE_NOT_SENT, body.formatted(",\"expiresOn\":\"2099-12-31\""))
                        .status())
                .isEqualTo(200);
        assertThat(move(office2, ADVICE_NOT_SENT, "approve", null, null)
                        .get("state")
                        .asString())
                .isEqualTo("waived");
        assertThat(finding(ADVICE_NOT_SENT).get("outcome").asString()).isEqualTo("SATISFIED");
    }

    @Test
    void aVetoIsDismissedByTwoPeopleOfOneMind() {
        JsonNode before = state(office, VETO);
        assertThat(words(before)).containsExactly("confirm", "dismiss");
        move(office, VETO, "dismiss", "RULE_MISAPPLIED", "只转载");
        JsonNode after = move(office2, VETO, "approve", null, null);
        assertThat(after.get("state").asString()).isEqualTo("dismissed");
        assertThat(finding(VETO).get("decisions").get(0).get("kind").asString()).isEqualTo("VETO_CONFIRMATION");
    }

    @Test
    void nobodyElseDecidesAndWhatIsAllowedIsNamed() {
        String own = "f16df841e0b00c6a6cec";
        assertThat(words(state(auditor, own))).isEmpty();
        assertThat(other.get(path(own)).status()).isEqualTo(404);
        assertThat(post(other, own, "{\"to\":\"confirm\"}").status()).isEqualTo(404);
        assertThat(bureau.get(path(own)).status()).isEqualTo(200);
        Answer refused = post(bureau, own, "{\"to\":\"dismiss\",\"reason\":\"OTHER\",\"note\":\"不服\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("transition-not-allowed");
        Answer unknown = post(office, own, "{\"to\":\"erase\"}");
        assertThat(unknown.status()).isEqualTo(409);
        assertThat(unknown.json().get("detail").asString()).contains("confirm, dismiss, adjust, waive");
        Answer reason = post(office, own, "{\"to\":\"dismiss\",\"reason\":\"BECAUSE\"}");
        assertThat(reason.status()).isEqualTo(422);
        assertThat(reason.pointers()).containsExactly("/reason");
    }

    @Test
    void theDatabaseItselfRefusesOnePersonTwice() {
        String own = "f16df841e0b00c6a6cec";
        move(office, own, "confirm", "ESTABLISHED", "复测不通");
        String settle = "update decision_proposal set state = 'CONFIRMED', settled_by = '%s', settled_at = now()"
                + " where finding = '" + own + "'";
        assertThatThrownBy(() -> database.sql(settle.formatted("Office")).then().block())
                .hasMessageContaining("two_people");
        move(office, own, "recall", null, null);
        assertThatThrownBy(
                        () -> database.sql(settle.formatted("office2")).then().block())
                .hasMessageContaining("settled");
    }

    private JsonNode move(Api who, String finding, String to, String reason, String note) {
        StringBuilder body = new StringBuilder("{\"to\":\"" + to + "\"");
        if (reason != null) {
            body.append(",\"reason\":\"").append(reason).append('"');
        }
        if (note != null) {
            body.append(",\"note\":\"").append(note).append('"');
        }
        Answer answer = post(who, finding, body.append('}').toString());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static Answer post(Api who, String finding, String body) {
        return who.post(path(finding), Api.JSON, body);
    }

    private static JsonNode state(Api who, String finding) {
        Answer answer = who.get(path(finding));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> words(JsonNode state) {
        return state.get("transitions")
                .valueStream()
                .map(one -> one.get("to").asString())
                .toList();
    }

    private static List<String> history(Api who, String finding) {
        return state(who, finding)
                .get("history")
                .valueStream()
                .map(one -> one.get("what").asString())
                .toList();
    }

    private JsonNode line(String indicator) {
        return office.get(evaluation + "/score-sheets/" + OWN)
                .json()
                .get("lines")
                .valueStream()
                .filter(line -> line.get("indicator").asString().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode finding(String id) {
        return office.get(evaluation + "/findings?limit=200&bureau="
                        + state(office, id).get("bureau").asString())
                .json()
                .get("items")
                .valueStream()
                .filter(found -> found.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String path(String finding) {
        return "/api/v1/findings/" + finding + "/transitions";
    }
}
