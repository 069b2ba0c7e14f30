// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What a fact was, who brought it, how it is taken out and brought back. */
@ServerTest
class FactHistoryApiIT {

    private static final String REQUESTS = "/api/v1/facts/disclosure-requests";
    private static final String WHY = "{\"reason\":\"登记有误，重复录入\"}";

    private final OpenAccount accounts;
    private final Api office;
    private final Api bureau;

    FactHistoryApiIT(@LocalServerPort int port, @Autowired OpenAccount accounts) {
        this.accounts = accounts;
        this.office = Api.as("office", port);
        this.bureau = Api.as("bureau-SHIJIAOYU", port);
    }

    @BeforeEach
    void register() {
        Api.openAccounts(accounts, "SHIJIAOYU", "SHIWEIJIAN");
        office.post("/api/v1/facts/bureaus", Api.CSV, """
                code,name,group,kind
                SHIJIAOYU,市教育局,G2,DEPARTMENT
                SHIWEIJIAN,市卫生健康委,G2,DEPARTMENT
                """);
    }

    @Test
    void everyVersionIsKeptWithItsTimeItsSourceAndItsDelivery() {
        put("V/1", "2026-07-01", "系统甲 1");
        put("V/1", "2026-07-01", "系统乙 9");
        put("V/1", "2026-07-02", "系统乙 9");

        Answer life = office.get(REQUESTS + "/SHIJIAOYU/V/1/versions");
        assertThat(life.status()).as(life.body()).isEqualTo(200);
        JsonNode items = life.json().get("items");
        assertThat(items.size()).isEqualTo(2);
        JsonNode newest = items.get(0);
        JsonNode first = items.get(1);
        assertThat(newest.get("version").asInt()).isEqualTo(2);
        assertThat(newest.get("current").asBoolean()).isTrue();
        assertThat(newest.get("fact").get("receivedOn").asString()).isEqualTo("2026-07-02");
        assertThat(first.get("supersededAt").isNull()).isFalse();
        assertThat(first.get("source").asString()).as("the newer source counts").isEqualTo("系统乙 9");
        assertThat(first.get("delivery").get("kind").asString()).isEqualTo("API");
        assertThat(first.get("delivery").get("account").asString()).isEqualTo("office");
        assertThat(first.get("lastDelivery").get("account").asString()).isEqualTo("office");
        assertThat(office.get(REQUESTS + "/SHIJIAOYU/versions?key=V/1").body()).isEqualTo(life.body());
    }

    @Test
    void factsAreListedByCursor() {
        put("L1", "2026-07-01", "甲");
        put("L2", "2026-07-01", "甲");
        put("L3", "2026-07-01", "甲");

        JsonNode page = office.get(REQUESTS + "?bureau=SHIJIAOYU&limit=2").json();
        assertThat(page.get("items").size()).isEqualTo(2);
        String next = page.get("next").asString();
        JsonNode rest = office.get(REQUESTS + "?bureau=SHIJIAOYU&limit=200&cursor=" + next)
                .json();
        assertThat(rest.get("next").isNull()).isTrue();
        assertThat(rest.get("items").get(0).get("key").asString())
                .isGreaterThan(page.get("items").get(1).get("key").asString());
        assertThat(office.get(REQUESTS + "?bureau=SHIJIAOYU&key=L2")
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void aWithdrawnFactCountsNoMoreAndStaysReadableUntilItIsRestored() {
        put("W1", "2026-07-01", "甲");
        assertThat(office.post(REQUESTS + "/SHIJIAOYU/W1/withdrawal", Api.JSON, "{\"reason\":\"错\"}")
                        .pointers())
                .containsExactly("/reason");
        Answer withdrawn = office.post(REQUESTS + "/SHIJIAOYU/W1/withdrawal", Api.JSON, WHY);
        assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(200);
        assertThat(withdrawn.json().get("withdrawal").get("reason").asString()).isEqualTo("登记有误，重复录入");
        assertThat(listed("W1", "")).isZero();
        assertThat(listed("W1", "&withdrawn=true")).isEqualTo(1);
        assertThat(office.post(REQUESTS + "/SHIJIAOYU/W1/withdrawal", Api.JSON, WHY)
                        .problem())
                .isEqualTo("fact-not-current");

        Answer again = put("W1", "2026-07-01", "甲");
        assertThat(again.verdicts()).containsExactly("1 unchanged");
        assertThat(again.lines().get(0).get("problem").asString()).contains("撤回");
        assertThat(listed("W1", ""))
                .as("the same content does not undo a decision")
                .isZero();

        assertThat(office.post(REQUESTS + "/SHIJIAOYU/W1/restoration", Api.JSON, WHY)
                        .status())
                .isEqualTo(200);
        assertThat(listed("W1", "")).isEqualTo(1);
        assertThat(office.post(REQUESTS + "/SHIJIAOYU/W1/restoration", Api.JSON, WHY)
                        .problem())
                .isEqualTo("fact-not-withdrawn");
        assertThat(office.get(REQUESTS + "/SHIJIAOYU/W1/versions")
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void otherContentBringsAWithdrawnFactBack() {
        put("N1", "2026-07-01", "甲");
        office.post(REQUESTS + "/SHIJIAOYU/N1/withdrawal", Api.JSON, WHY);

        assertThat(put("N1", "2026-07-03", "甲").verdicts()).containsExactly("1 created");

        JsonNode life = office.get(REQUESTS + "/SHIJIAOYU/N1/versions").json().get("items");
        assertThat(life.get(0).get("version").asInt()).isEqualTo(2);
        assertThat(life.get(1).get("withdrawal").get("account").asString()).isEqualTo("office");
        assertThat(listed("N1", "&withdrawn=true")).isZero();
    }

    @Test
    void aBureauSeesTheLifeOfItsOwnFactsOnlyAndWithdrawsNone() {
        put("B1", "2026-07-01", "甲");
        assertThat(bureau.get(REQUESTS + "/SHIJIAOYU/B1/versions").status()).isEqualTo(200);
        assertThat(bureau.get(REQUESTS + "/SHIWEIJIAN/B1/versions").status()).isEqualTo(404);
        assertThat(bureau.get(REQUESTS + "?bureau=SHIWEIJIAN").status()).isEqualTo(404);
        assertThat(bureau.post(REQUESTS + "/SHIJIAOYU/B1/withdrawal", Api.JSON, WHY)
                        .status())
                .isEqualTo(403);
        assertThat(office.post("/api/v1/facts/bureaus/SHIJIAOYU/SHIJIAOYU/withdrawal", Api.JSON, WHY)
                        .problem())
                .isEqualTo("bureau-not-withdrawn");
        assertThat(office.get(REQUESTS + "/SHIJIAOYU/nothing/versions").status())
                .isEqualTo(404);
    }

    private int listed(String key, String more) {
        return office.get(REQUESTS + "?bureau=SHIJIAOYU&key=" + key + more)
                .json()
                .get("items")
                .size();
    }

    private Answer put(String id, String receivedOn, String source) {
        return office.post(
                REQUESTS,
                Api.NDJSON,
                "{\"bureau\":\"SHIJIAOYU\",\"id\":\"" + id + "\",\"receivedOn\":\"" + receivedOn + "\",\"source\":\""
                        + source + "\"}");
    }
}
