// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class BureauApiIT {

    private static final String BUREAUS = "/api/v1/bureaus";

    private final OpenAccount accounts;
    private final Api office;
    private final Api education;

    BureauApiIT(@LocalServerPort int port, @Autowired OpenAccount accounts) {
        this.accounts = accounts;
        this.office = Api.as("office", port);
        this.education = Api.as("bureau-SHIJIAOYU", port);
    }

    @BeforeEach
    void register() {
        Api.openAccounts(accounts, "SHIJIAOYU");
        Answer answer = office.put(BUREAUS, """
                [{"code":"SHIJIAOYU","name":"市教育局","group":"G2","kind":"DEPARTMENT"},
                 {"code":"SHIWEIJIAN","name":"市卫生健康委","group":"G2","kind":"DEPARTMENT","hasSite":true,
                  "formerNames":["市卫生局","市计生委"]}]""");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().size()).isEqualTo(2);
    }

    @Test
    void theRegisterIsListedAndEachBureauFound() {
        assertThat(office.get(BUREAUS)
                        .json()
                        .get("items")
                        .valueStream()
                        .map(bureau -> bureau.get("code").asString()))
                .contains("SHIJIAOYU", "SHIWEIJIAN");
        assertThat(office.get(BUREAUS + "/SHIWEIJIAN").json().get("formerNames").asString())
                .isEqualTo("市卫生局;市计生委");
        assertThat(office.get(BUREAUS + "/NOBODY").problem()).isEqualTo("not-found");
    }

    @Test
    void aBureauFindsItselfOnlyAndChangesNothing() {
        assertThat(education
                        .get(BUREAUS)
                        .json()
                        .get("items")
                        .valueStream()
                        .map(bureau -> bureau.get("code").asString()))
                .containsExactly("SHIJIAOYU");
        assertThat(education.get(BUREAUS + "/SHIWEIJIAN").problem()).isEqualTo("not-found");
        assertThat(education.put(BUREAUS + "/SHIJIAOYU", "{}").problem()).isEqualTo("forbidden");
        assertThat(education.put(BUREAUS, "[]").problem()).isEqualTo("forbidden");
    }

    @Test
    void oneIsPutAndGivenBack() {
        Answer put = office.put(BUREAUS + "/SHITIYU", "{\"name\":\"市体育局\",\"group\":\"G3\",\"kind\":\"DEPARTMENT\"}");

        assertThat(put.status()).as(put.body()).isEqualTo(200);
        assertThat(put.json().get("name").asString()).isEqualTo("市体育局");
        assertThat(put.body()).isEqualTo(office.get(BUREAUS + "/SHITIYU").body());
    }

    @Test
    void everythingWrongWithOneIsPointedAt() {
        Answer wrong = office.put(BUREAUS + "/SHILVYOU", "{\"kind\":\"MINISTRY\",\"nmae\":\"市旅游局\",\"group\":\"G3\"}");
        Answer other = office.put(
                BUREAUS + "/SHILVYOU",
                "{\"code\":\"SHITIYU\",\"name\":\"市旅游局\",\"group\":\"G3\",\"kind\":\"DEPARTMENT\"}");
        Answer lower = office.put(BUREAUS + "/shi", "{\"name\":\"市旅游局\",\"group\":\"G3\",\"kind\":\"DEPARTMENT\"}");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.pointers()).containsExactlyInAnyOrder("/name", "/kind", "/nmae");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.pointers()).containsExactly("/code");
        assertThat(lower.status()).isEqualTo(422);
        assertThat(lower.pointers()).containsExactly("/code");
        assertThat(office.get(BUREAUS + "/SHILVYOU").problem()).isEqualTo("not-found");
    }
}
