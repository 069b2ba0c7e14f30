// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;

/** Service tokens from their issue to their end, and what is pushed with them. */
@ServerTest
class TokenApiIT {

    private static final String REQUESTS = "/api/v1/facts/disclosure-requests";
    private static int issued;

    private final int port;
    private final OpenAccount accounts;
    private final DatabaseClient database;
    private final Api admin;

    TokenApiIT(@LocalServerPort int port, @Autowired OpenAccount accounts, @Autowired DatabaseClient database) {
        this.port = port;
        this.accounts = accounts;
        this.database = database;
        this.admin = Api.as("chief", port);
    }

    @BeforeEach
    void register() {
        Api.openAccounts(accounts, "SHIJIAOYU");
        assertThat(Api.as("service", port)
                        .post("/api/v1/facts/bureaus", Api.CSV, """
                                code,name,group,kind
                                SHIJIAOYU,市教育局,G2,DEPARTMENT
                                SHIWEIJIAN,市卫生健康委,G2,DEPARTMENT
                                """)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aTokenIsToldOnceAndOpensEveryRouteWithoutPassword() {
        Answer token = issue("\"types\":[\"*\"],\"bureaus\":[\"*\"],\"pages\":true");
        assertThat(token.status()).as(token.body()).isEqualTo(201);
        String secret = token.json().get("secret").asString();
        assertThat(secret).matches("mjt_[A-Za-z0-9_-]{43}");

        Api program = Api.bearing(secret, port);
        assertThat(program.post(REQUESTS, Api.NDJSON, request("T1")).verdicts()).containsExactly("1 created");
        assertThat(program.get("/api/v1/evaluations").status()).isEqualTo(200);
        assertThat(program.get("/api/v1/tokens").status()).isEqualTo(403);

        String list = admin.get("/api/v1/tokens").body();
        assertThat(list).doesNotContain(secret).contains("\"lastUsedAt\":\"20");
        StepVerifier.create(database.sql("select count(*) from token_secret where hash = :secret")
                        .bind("secret", secret)
                        .map(row -> row.get(0, Long.class))
                        .one())
                .expectNext(0L)
                .verifyComplete();
    }

    @Test
    void draftsAreReadOnlyByTheTokenThatSaysSo() {
        String all = "\"types\":[\"*\"],\"bureaus\":[\"*\"]";
        Api blind = program(issue(all));
        Api reader = program(issue(all + ",\"drafts\":true"));

        for (String drafts : List.of("/api/v1/samples", "/api/v1/decision-proposals")) {
            assertThat(blind.get(drafts).status()).as(drafts).isEqualTo(404);
            assertThat(reader.get(drafts).status()).as(drafts).isEqualTo(200);
        }
        assertThat(admin.get("/api/v1/tokens").body()).contains("\"drafts\":true", "\"drafts\":false");
    }

    @Test
    void whatDoesNotHoldIsRefusedWithTheReasonInWords() {
        Answer unknown = Api.bearing("mjt_nobody", port).get("/api/v1/evaluations");
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.problem()).isEqualTo("token-unknown");
        assertThat(unknown.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");

        Answer token = issue("\"types\":[\"*\"],\"bureaus\":[\"*\"]");
        Api program = program(token);
        assertThat(admin.delete("/api/v1/tokens/" + id(token)).status()).isEqualTo(200);
        Answer revoked = program.get("/api/v1/evaluations");
        assertThat(revoked.problem()).isEqualTo("token-revoked");
        assertThat(revoked.json().get("detail").asString())
                .contains(token.json().get("name").asString());
        assertThat(admin.post("/api/v1/tokens/" + id(token) + "/rotation", Api.JSON, "{}")
                        .problem())
                .isEqualTo("token-ended");

        Answer other = issue("\"types\":[\"*\"],\"bureaus\":[\"*\"]");
        StepVerifier.create(database.sql("update token set expires_at = now() where id = :id")
                        .bind("id", id(other))
                        .fetch()
                        .rowsUpdated())
                .expectNext(1L)
                .verifyComplete();
        assertThat(program(other).get("/api/v1/evaluations").problem()).isEqualTo("token-expired");
    }

    @Test
    void aRotatedSecretHoldsBesideTheNewOneForAsLongAsWasSaid() {
        Answer token = issue("\"types\":[\"*\"],\"bureaus\":[\"*\"]");
        Answer second = admin.post("/api/v1/tokens/" + id(token) + "/rotation", Api.JSON, "{\"overlapHours\":1}");
        assertThat(second.json().get("overlapUntil").asString()).startsWith("20");
        assertThat(program(token).get("/api/v1/evaluations").status()).isEqualTo(200);
        assertThat(program(second).get("/api/v1/evaluations").status()).isEqualTo(200);

        Answer third = admin.post("/api/v1/tokens/" + id(token) + "/rotation", Api.JSON, "{\"overlapHours\":0}");
        assertThat(program(token).get("/api/v1/evaluations").problem()).isEqualTo("token-rotated");
        assertThat(program(second).get("/api/v1/evaluations").problem()).isEqualTo("token-rotated");
        assertThat(program(third).get("/api/v1/evaluations").status()).isEqualTo(200);
    }

    @Test
    void everyDefectOfATokenIsNamed() {
        Answer refused = admin.post(
                "/api/v1/tokens",
                Api.JSON,
                "{\"name\":\"x\",\"types\":[\"requests\"],\"bureaus\":[\"SHIJIAOYV\"],\"expiresOn\":\"soon\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.pointers()).containsExactly("/name", "/types", "/bureaus", "/expiresOn");

        Answer token = issue("\"types\":[\"*\"],\"bureaus\":[\"*\"]");
        String name = token.json().get("name").asString();
        assertThat(issue(name, "\"types\":[\"*\"],\"bureaus\":[\"*\"]").pointers())
                .containsExactly("/name");
        assertThat(Api.as("office", port).post("/api/v1/tokens", Api.JSON, "{}").status())
                .isEqualTo(403);
    }

    @Test
    void aPackedBodyIsTakenAndWhatIsNoneIsToldInWords() throws IOException {
        Api program = program(issue("\"types\":[\"*\"],\"bureaus\":[\"*\"]"));
        byte[] packed = gzip(request("G1") + request("G2"));
        assertThat(program.post(REQUESTS, Api.NDJSON, packed, "Content-Encoding", "gzip")
                        .verdicts())
                .containsExactly("1 created", "2 created");
        assertThat(program.post(REQUESTS, Api.NDJSON, packed, "Content-Encoding", "gzip", "Idempotency-Key", "g-1")
                        .verdicts())
                .containsExactly("1 unchanged", "2 unchanged");

        Answer plain = program.post(REQUESTS, Api.NDJSON, request("G3"), "Content-Encoding", "gzip");
        assertThat(plain.status()).isEqualTo(400);
        assertThat(plain.problem()).isEqualTo("gzip-broken");
        Answer cut = program.post(
                REQUESTS,
                Api.NDJSON,
                Arrays.copyOf(packed, packed.length - 9),
                "Content-Encoding",
                "gzip",
                "Idempotency-Key",
                "g-2");
        assertThat(cut.problem()).isEqualTo("gzip-broken");
        Answer bomb = program.post(
                REQUESTS, Api.NDJSON, gzip(" ".repeat(64 << 20)), "Content-Encoding", "gzip", "Idempotency-Key", "g-3");
        assertThat(bomb.status()).isEqualTo(413);
        assertThat(bomb.problem()).isEqualTo("gzip-too-large");
        Answer brotli = program.post(REQUESTS, Api.NDJSON, request("G3"), "Content-Encoding", "br");
        assertThat(brotli.status()).isEqualTo(415);
        assertThat(brotli.headers().firstValue("Accept-Encoding")).contains("gzip");
    }

    @Test
    void whatIsOutOfScopeIsRejectedLineByLineOrWhole() {
        Api program = program(issue("\"types\":[\"disclosure-requests\"],\"bureaus\":[\"SHIJIAOYU\"]"));

        Answer mixed = program.post(
                REQUESTS, Api.NDJSON, request("S1") + request("S2").replace("SHIJIAOYU", "SHIWEIJIAN") + request("S3"));
        assertThat(mixed.verdicts()).containsExactly("1 created", "2 rejected OUT_OF_SCOPE", "3 created");
        assertThat(mixed.lines().get(1).get("problem").asString()).contains("SHIWEIJIAN");

        Answer type = program.post("/api/v1/facts/request-replies", Api.NDJSON, "{}");
        assertThat(type.status()).isEqualTo(403);
        assertThat(type.problem()).isEqualTo("token-out-of-scope");
        assertThat(program.post("/api/v1/pages", Api.NDJSON, "{}").problem()).isEqualTo("token-out-of-scope");
        assertThat(program.get("/api/v1/evaluations").status()).isEqualTo(403);
        assertThat(program.get("/api/v1/bureaus").status()).isEqualTo(403);
        assertThat(program.get("/api/v1/fact-types").status()).isEqualTo(200);
    }

    @Test
    void whoPushedAFactIsKept() {
        Answer token = issue("\"types\":[\"*\"],\"bureaus\":[\"*\"]");
        program(token).post(REQUESTS, Api.NDJSON, request("W1"));

        StepVerifier.create(database.sql(
                                "select d.kind || ' ' || d.account from fact f join delivery d on d.id = f.delivery"
                                        + " where f.key = 'W1'")
                        .map(row -> row.get(0, String.class))
                        .one())
                .expectNext("TOKEN token/" + token.json().get("name").asString())
                .verifyComplete();
    }

    /** As a server leaves it that was killed after storing and before answering. */
    @Test
    void aDeliveryCutOffByAKilledServerIsSentAgainUnderTheSameKey(@Autowired ApplicationRunner start) throws Exception {
        Answer token = issue("\"types\":[\"*\"],\"bureaus\":[\"*\"]");
        Api program = program(token);
        program.post(REQUESTS, Api.NDJSON, request("K1"));
        StepVerifier.create(database.sql(
                                "insert into idempotent_answer (account, key, request) values (:account, 'k', 'r')")
                        .bind("account", "token/" + token.json().get("name").asString())
                        .then())
                .verifyComplete();
        String both = request("K1") + request("K2");
        assertThat(program.post(REQUESTS, Api.NDJSON, both, "Idempotency-Key", "k")
                        .status())
                .isIn(409, 422);

        start.run(new DefaultApplicationArguments());

        assertThat(program.post(REQUESTS, Api.NDJSON, both, "Idempotency-Key", "k")
                        .verdicts())
                .containsExactly("1 unchanged", "2 created");
        assertThat(program.post(REQUESTS, Api.NDJSON, both, "Idempotency-Key", "k")
                        .verdicts())
                .containsExactly("1 unchanged", "2 created");
    }

    private Answer issue(String scope) {
        return issue("推送系统 " + ++issued, scope);
    }

    private Answer issue(String name, String scope) {
        return admin.post(
                "/api/v1/tokens",
                Api.JSON,
                "{\"name\":\"" + name + "\"," + scope + ",\"expiresOn\":\""
                        + LocalDate.now().plusDays(30) + "\"}");
    }

    private Api program(Answer token) {
        return Api.bearing(token.json().get("secret").asString(), port);
    }

    private static long id(Answer token) {
        return token.json().get("id").asLong();
    }

    private static String request(String id) {
        return "{\"bureau\":\"SHIJIAOYU\",\"id\":\"" + id + "\",\"receivedOn\":\"2026-07-01\"}\n";
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
