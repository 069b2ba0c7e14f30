// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;

/** What requests leave in the audit trail, and how it is read. */
@ServerTest
class AuditApiIT {

    private final DatabaseClient database;
    private final OpenAccount accounts;
    private final SealRecords seal;
    private final Api chief;
    private final Api auditor;
    private final Api office;
    private final Api bureau;
    private long before;

    AuditApiIT(
            @LocalServerPort int port,
            @Autowired DatabaseClient database,
            @Autowired OpenAccount accounts,
            @Autowired SealRecords seal) {
        this.database = database;
        this.accounts = accounts;
        this.seal = seal;
        this.chief = Api.as("chief", port);
        this.auditor = Api.as("auditor", port);
        this.office = Api.as("office", port);
        this.bureau = Api.as("bureau-SHIJIAOYU", port);
    }

    @BeforeEach
    void openAccounts() {
        Api.openAccounts(accounts, "SHIJIAOYU");
        before = database.sql("select coalesce(max(id), 0) as last from audit_record")
                .map(row -> row.get("last", Long.class))
                .one()
                .block();
    }

    @Test
    void aPageAndAnExportLeaveOneRecordEach() {
        office.get("/bureaus/SHIJIAOYU?q=person", "Accept", "text/html");
        auditor.get("/api/v1/audit?from=2026-01-01&who=somebody", "Accept", Api.NDJSON);

        assertThat(left())
                .containsExactly(
                        "office OFFICE page.view /bureaus/SHIJIAOYU 404 SHIJIAOYU -",
                        "auditor AUDITOR file.export /api/v1/audit 200 - from=2026-01-01");
    }

    @Test
    void filesProgressAndAnswersOfTheApiLeaveNone() {
        office.get("/css/mingjian.css");
        office.get("/favicon.svg");
        office.get("/actuator/health/readiness");
        office.get("/v3/api-docs");
        office.get("/api/v1/bureaus");

        assertThat(left()).isEmpty();
    }

    @Test
    void aRefusedRequestIsRecordedWithItsStatus() {
        office.post("/api/v1/tokens", Api.JSON, "{}");

        assertThat(left()).containsExactly("office OFFICE request.post /api/v1/tokens 403 - -");
    }

    @Test
    void aChangeLeavesWhatIsNowBesideTheRequestAndNoSecret() {
        Answer issued = chief.post(
                "/api/v1/tokens",
                Api.JSON,
                "{\"name\":\"市门户网站\",\"types\":[\"*\"],\"bureaus\":[\"*\"],\"pages\":true,\"expiresOn\":\""
                        + LocalDate.now().plusDays(30) + "\"}",
                "X-Request-Id",
                "request-of-the-test");
        assertThat(issued.status()).as(issued.body()).isEqualTo(201);

        JsonNode items = chief.get("/api/v1/audit?what=token&limit=1").json().get("items");
        assertThat(left())
                .containsExactly(
                        "chief ADMIN token.issue token/"
                                + issued.json().get("id").asLong() + " - - -",
                        "chief ADMIN request.post /api/v1/tokens 201 - -");
        assertThat(items.get(0).get("request").asString()).isEqualTo("request-of-the-test");
        assertThat(items.get(0).get("after").get("name").asString()).isEqualTo("市门户网站");
        assertThat(items.toString()).doesNotContain(issued.json().get("secret").asString());
    }

    @Test
    void aChangedTokenAndAChangedRegisterSayWhatStoodBefore() {
        String token = "/api/v1/tokens/"
                + chief.post(
                                "/api/v1/tokens",
                                Api.JSON,
                                "{\"name\":\"交换平台\",\"types\":[\"*\"],\"bureaus\":[\"*\"],\"pages\":true,\"expiresOn\":\""
                                        + LocalDate.now().plusDays(30) + "\"}")
                        .json()
                        .get("id")
                        .asLong();
        chief.post(token + "/rotation", Api.JSON, "{\"overlapHours\":24}");
        chief.delete(token);
        office.put("/api/v1/bureaus/SHITIYU", "{\"name\":\"市体育局\",\"group\":\"G3\",\"kind\":\"DEPARTMENT\"}");
        office.put("/api/v1/bureaus/SHITIYU", "{\"name\":\"市体育旅游局\",\"group\":\"G3\",\"kind\":\"DEPARTMENT\"}");

        JsonNode rotated = newest("token.rotate");
        assertThat(rotated.get("before").get("overlapUntil").isNull()).isTrue();
        assertThat(rotated.get("after").get("overlapUntil").isNull()).isFalse();
        JsonNode revoked = newest("token.revoke");
        assertThat(revoked.get("before").get("revokedBy").isNull()).isTrue();
        assertThat(revoked.get("after").get("revokedBy").asString()).isEqualTo("chief");
        JsonNode register = newest("register.change");
        assertThat(register.get("before").get("name").asString()).isEqualTo("市体育局");
        assertThat(register.get("after").get("name").asString()).isEqualTo("市体育旅游局");
    }

    private JsonNode newest(String action) {
        return auditor.get("/api/v1/audit?what=" + action + "&limit=1")
                .json()
                .get("items")
                .get(0);
    }

    @Test
    void theTrailIsReadPageByPageAndByFilter() {
        for (int i = 0; i < 5; i++) {
            office.get("/page-" + i, "Accept", "text/html");
        }

        JsonNode first =
                auditor.get("/api/v1/audit?who=office&object=/page-&limit=3").json();
        JsonNode second = auditor.get("/api/v1/audit?who=office&object=/page-&limit=3&cursor="
                        + first.get("next").asString())
                .json();

        assertThat(first.get("items").valueStream().map(one -> one.get("object").asString()))
                .containsExactly("/page-4", "/page-3", "/page-2");
        assertThat(second.get("items")
                        .valueStream()
                        .map(one -> one.get("object").asString()))
                .containsExactly("/page-1", "/page-0");
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(auditor.get("/api/v1/audit?to=2020-01-01").json().get("items"))
                .isEmpty();
        assertThat(auditor.get("/api/v1/audit?object=_page").json().get("items"))
                .isEmpty();
    }

    @Test
    void onlyAdministratorAndAuditorReadIt() {
        for (Api other : List.of(office, bureau)) {
            assertThat(other.get("/api/v1/audit").status()).isEqualTo(403);
            assertThat(other.get("/api/v1/audit/verification").status()).isEqualTo(403);
        }
        assertThat(chief.get("/api/v1/audit").status()).isEqualTo(200);
        assertThat(auditor.get("/api/v1/audit/verification").json().get("holds").asBoolean())
                .isTrue();
    }

    @Test
    void theExportCanBeRecomputedByAnybody() throws Exception {
        office.get("/page", "Accept", "text/html");
        seal.sealAll().block();

        List<JsonNode> lines = auditor.get("/api/v1/audit", "Accept", Api.NDJSON).lines().stream()
                .filter(line -> !line.get("position").isNull())
                .toList();

        String previous = "0".repeat(64);
        for (JsonNode line : lines) {
            String text = previous + "\n" + line.get("sealedAt").asString() + "\n" + line.get("record") + "\n";
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            assertThat(HexFormat.of().formatHex(digest))
                    .isEqualTo(line.get("hash").asString());
            previous = line.get("hash").asString();
        }
        assertThat(lines).isNotEmpty();
    }

    private List<String> left() {
        return database.sql("""
                        select concat_ws(' ', who, coalesce(role, '-'), action, object, coalesce(status::text, '-'),
                            coalesce(bureau, '-'), coalesce(note, '-')) as line
                        from audit_record where id > :before order by id""")
                .bind("before", before)
                .map(row -> row.get("line", String.class))
                .all()
                .collectList()
                .block();
    }
}
