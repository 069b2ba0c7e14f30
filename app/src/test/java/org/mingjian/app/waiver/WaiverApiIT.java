// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Applications of bureaus for not-applicable and waivers, decided by two people of the office. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaiverApiIT {

    private static final String WAIVERS = "/api/v1/waivers";
    private static final String PROPOSALS = "/api/v1/decision-proposals";
    private static final String WANTED =
            "{\"kind\":\"%s\",\"indicator\":\"%s\",\"from\":\"2026-01-01\",\"to\":\"2099-12-31\","
                    + "\"reason\":\"NO_SUCH_DUTY\",\"note\":\"栏目由市信息中心统一维护\"}";

    private final OpenAccount accounts;
    private final Api office;
    private final Api office2;
    private final Api bureau;
    private final Api other;

    WaiverApiIT(@LocalServerPort int port, @Autowired OpenAccount accounts) {
        this.accounts = accounts;
        this.office = Api.as("office", port);
        this.office2 = Api.as("office2", port);
        this.bureau = Api.as("bureau-SHIJIAOYU", port);
        this.other = Api.as("bureau-SHIWEIJIAN", port);
    }

    @BeforeAll
    void city() {
        Api.openAccounts(accounts, "SHIJIAOYU", "SHIWEIJIAN");
        office.post("/api/v1/facts/bureaus", Api.CSV, """
                code,name,group,kind
                SHIJIAOYU,市教育局,G2,DEPARTMENT
                SHIWEIJIAN,市卫生健康委,G2,DEPARTMENT
                """);
    }

    @Test
    void whatTwoPeopleGrantBecomesADecisionWithScopeAndPeriod() {
        long id = applied("NOT_APPLICABLE", "PT-03");
        assertThat(other.get(WAIVERS + "/" + id).status()).isEqualTo(404);
        assertThat(other.get(WAIVERS).json().get("items").size()).isZero();

        Answer wordless = office.post(WAIVERS + "/" + id + "/decision", Api.JSON, "{\"outcome\":\"GRANTED\"}");
        assertThat(wordless.pointers()).containsExactly("/note");
        Answer said =
                office.post(WAIVERS + "/" + id + "/decision", Api.JSON, "{\"outcome\":\"GRANTED\",\"note\":\"职责已划转\"}");
        assertThat(said.json().get("state").asString()).isEqualTo("PROPOSED");
        assertThat(bureau.get(WAIVERS + "/" + id).json().get("state").asString())
                .isEqualTo("APPLIED");
        long proposal = proposalOf("PT-03");
        Answer alone = office.post(PROPOSALS + "/" + proposal + "/confirmation", Api.JSON, "{}");
        assertThat(alone.problem()).isEqualTo("same-person");
        assertThat(office2.post(PROPOSALS + "/" + proposal + "/confirmation", Api.JSON, "{}")
                        .status())
                .isEqualTo(200);

        assertThat(bureau.get(WAIVERS + "/" + id).json().get("state").asString())
                .isEqualTo("GRANTED");
        JsonNode granted = bureau.get(WAIVERS + "/granted").json().get("items").get(0);
        assertThat(granted.get("indicator").asString()).isEqualTo("PT-03");
        assertThat(granted.get("to").asString()).isEqualTo("2099-12-31");
        assertThat(other.get(WAIVERS + "/granted").json().get("items").size()).isZero();
        JsonNode fact = office.get("/api/v1/facts/decisions?bureau=SHIJIAOYU")
                .json()
                .get("items")
                .get(0);
        assertThat(fact.toString())
                .contains("\"decidedBy\":\"office\"", "\"confirmedBy\":\"office2\"", "不承担该项职责：职责已划转");
    }

    @Test
    void whatIsReturnedIsDecidedAgain() {
        long id = applied("WAIVER", "JC-02");
        office.post(WAIVERS + "/" + id + "/decision", Api.JSON, "{\"outcome\":\"REFUSED\",\"note\":\"理由不足\"}");
        Answer twice =
                office.post(WAIVERS + "/" + id + "/decision", Api.JSON, "{\"outcome\":\"GRANTED\",\"note\":\"再议\"}");
        assertThat(twice.status()).isEqualTo(409);
        long proposal = proposalOf("JC-02");
        assertThat(office2.post(PROPOSALS + "/" + proposal + "/return", Api.JSON, "{\"note\":\"请核\"}")
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("RETURNED");
        assertThat(office.get(WAIVERS + "/" + id).json().get("state").asString())
                .isEqualTo("APPLIED");
    }

    @Test
    void anApplicationSaysWhatForHowLongAndWhyAndOnlyABureauApplies() {
        assertThat(bureau.post(WAIVERS, Api.JSON, "{}").pointers())
                .containsExactly("/kind", "/indicator", "/from", "/to", "/note", "/reason");
        assertThat(office.post(WAIVERS, Api.JSON, WANTED.formatted("WAIVER", "JC-01"))
                        .status())
                .isEqualTo(403);
        long id = applied("WAIVER", "JC-01");
        assertThat(bureau.post(WAIVERS + "/" + id + "/decision", Api.JSON, "{\"outcome\":\"GRANTED\",\"note\":\"x\"}")
                        .status())
                .isEqualTo(403);
        assertThat(bureau.get(PROPOSALS).status()).isEqualTo(404);
    }

    private long applied(String kind, String indicator) {
        Answer answer = bureau.post(WAIVERS, Api.JSON, WANTED.formatted(kind, indicator));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("id").asLong();
    }

    private long proposalOf(String indicator) {
        return office.get(PROPOSALS)
                .json()
                .get("items")
                .valueStream()
                .filter(one -> one.get("indicator").asString().equals(indicator))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asLong();
    }
}
