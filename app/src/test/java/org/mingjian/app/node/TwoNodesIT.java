// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.Api;
import org.mingjian.app.EventStream;
import org.mingjian.app.ServerProcess;
import org.mingjian.app.platform.postgres.ReplicatedPostgres;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Two servers as processes on a primary and a standby: what one does the other knows, and does when that one is gone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BUREAUS = "code,name,group,kind\nSHIJIAOYU,市教育局,G2,DEPARTMENT\n";

    @TempDir
    private static Path folder;

    private ReplicatedPostgres postgres;
    private ServerProcess one;
    private ServerProcess two;

    @BeforeAll
    void start() throws IOException {
        postgres = ReplicatedPostgres.start(folder);
        Map<String, Object> settings = new HashMap<>(postgres.settings(false));
        settings.put("mingjian.measure.rules", "false");
        Files.deleteIfExists(Path.of("target/node-one.log"));
        Files.deleteIfExists(Path.of("target/node-two.log"));
        one = ServerProcess.start("node-one", settings);
        two = ServerProcess.start("node-two", settings);
        String hash = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode("office-pass-word");
        postgres.executeAtPrimary("insert into account (name, role, password_hash) values ('office', 'OFFICE', '" + hash
                + "'), ('office2', 'OFFICE', '" + hash.replace("'", "''") + "')");
    }

    @AfterAll
    void end() {
        one.close();
        two.close();
        postgres.close();
    }

    @Test
    @Order(1)
    void whatOneNodeIsToldTheOtherSaysToWhoeverListensThere() {
        Api office = Api.as("office", one.port());
        try (EventStream there = Api.as("office", two.port()).events("/api/v1/live/events")) {
            assertThat(office.post("/api/v1/facts/bureaus", Api.CSV, BUREAUS).verdicts())
                    .containsExactly("2 created");

            assertThat(there.next("changed").json().get("bureau").asString()).isEqualTo("SHIJIAOYU");
            assertThat(Api.as("office", two.port())
                            .get("/api/v1/bureaus/SHIJIAOYU/live")
                            .status())
                    .isEqualTo(200);

            assertThat(office.post("/api/v1/evaluations", Api.JSON, """
                                    {"scheme":"2026_municipal","period":"2026Q2","asOf":"2026-06-30"}""").status())
                    .isEqualTo(202);
            assertThat(there.next("acted").json().get("action").asString()).isEqualTo("evaluation.start");
        }
    }

    @Test
    @Order(2)
    void whoEntersByOneNodeHasEnteredByTheOtherAndLeavesBoth() throws Exception {
        HttpClient browser = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        // The browser keeps one cookie for 127.0.0.1, whichever port answers: as behind one address.
        String token = token(get(browser, one, "/login").body());
        assertThat(post(
                                browser,
                                two,
                                "/login",
                                Map.of("username", "office", "password", "office-pass-word", "_csrf", token))
                        .headers()
                        .firstValue("Location"))
                .contains("/");
        HttpResponse<String> home = get(browser, one, "/");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(post(browser, two, "/logout", Map.of("_csrf", token(home.body())))
                        .headers()
                        .firstValue("Location"))
                .contains("/login?logout");
        assertThat(get(browser, one, "/").headers().firstValue("Location")).contains("/login");
    }

    @Test
    @Order(3)
    void wrongPasswordsAreCountedOverBothNodes() {
        for (int i = 0; i < 10; i++) {
            ServerProcess asked = i % 2 == 0 ? one : two;
            assertThat(Api.as("office2", "wrong-pass-word", asked.port())
                            .get("/api/v1/evaluations")
                            .status())
                    .isEqualTo(401);
        }
        for (ServerProcess asked : new ServerProcess[] {one, two}) {
            assertThat(Api.as("office2", "office-pass-word", asked.port())
                            .get("/api/v1/evaluations")
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    @Order(4)
    void anEvaluationOfANodeThatDiesIsDoneByTheOther() {
        Api there = Api.as("office", two.port());
        long id = postgres.atPrimary("""
                insert into evaluation (scheme, period, period_from, period_to, as_of, state, created_by, node)
                select '2026_municipal', '2026Q1', '2026-01-01', '2026-03-31', '2026-03-31', 'RUNNING', 'office',
                    (select id from node order by started_at limit 1) returning id""");
        String state = "/api/v1/evaluations/" + id;
        assertThat(there.get(state).json().get("state").asString()).isEqualTo("RUNNING");

        one.kill();

        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> there.get(state).json().get("state").asString().equals("IN_REVIEW"));
        one.restart();
    }

    @Test
    @Order(5)
    void aFrozenPrimaryIsLeftAndNobodyWhoReadsIsTold() throws Exception {
        Api first = Api.as("office", one.port());
        Api second = Api.as("office", two.port());
        assertThat(first.get("/api/v1/evaluations").status()).isEqualTo(200);
        assertThat(second.get("/api/v1/evaluations").status()).isEqualTo(200);

        postgres.freezePrimary();
        Thread.sleep(2_000);
        postgres.promote();
        long promoted = System.nanoTime();
        for (Api node : new Api[] {first, second}) {
            assertThat(node.get("/api/v1/evaluations").status()).isEqualTo(200);
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> node.post("/api/v1/facts/bureaus", Api.CSV, BUREAUS)
                            .body()
                            .contains("unchanged"));
        }
        System.out.printf(
                "two nodes: both write %d ms after the promotion%n",
                Duration.ofNanos(System.nanoTime() - promoted).toMillis());
        try (EventStream there = second.events("/api/v1/live/events")) {
            Awaitility.await().atMost(PATIENCE).until(() -> {
                first.post("/api/v1/facts/bureaus", Api.CSV, BUREAUS.replace("G2", "G" + System.nanoTime() % 9));
                return there.arrived().stream().anyMatch(event -> event.event().equals("changed"));
            });
        }
    }

    private static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private static HttpResponse<String> get(HttpClient browser, ServerProcess node, String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(address(node, path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(
            HttpClient browser, ServerProcess node, String path, Map<String, String> form) throws Exception {
        StringBuilder body = new StringBuilder();
        form.forEach((key, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(key)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return browser.send(
                HttpRequest.newBuilder(address(node, path))
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    private static URI address(ServerProcess node, String path) {
        return URI.create("http://127.0.0.1:" + node.port() + path);
    }
}
