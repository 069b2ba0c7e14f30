// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingjian.app.Api;
import org.mingjian.app.platform.postgres.PostgresServer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** More comes than can be done: whoever is not taken on is told at once when to come again, and nobody waits for ever. */
@ServerTest
@TestPropertySource(
        properties = {
            "mingjian.load.requests=12",
            "mingjian.load.of-one=9",
            "mingjian.load.streams=6",
            "mingjian.load.waiting=20",
            "mingjian.load.answer=6s",
            "spring.r2dbc.pool.max-size=2",
            "spring.r2dbc.pool.max-acquire-time=8s"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverloadIT {

    private static final String SLOW = "/api/v1/evaluations";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port;
    private final OpenAccount accounts;

    OverloadIT(@LocalServerPort int port, @Autowired OpenAccount accounts) {
        this.port = port;
        this.accounts = accounts;
    }

    @BeforeAll
    void open() {
        Api.openAccounts(accounts);
        // Their passwords are known to be right before the database gets slow.
        for (String account : List.of("office", "office2", "auditor")) {
            assertThat(Api.as(account, port).get(SLOW).status()).isEqualTo(200);
        }
    }

    @Test
    void aFullPoolIsToldWithinABoundedTimeAndWorksAgainAfterwards() {
        List<HttpResponse<String>> answers;
        try (Lock lock = new Lock()) {
            long begun = System.nanoTime();
            answers = all(7, "office");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
        }
        // Two hold a connection and five wait for one; all of them are late.
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("/problems/busy").contains("系统繁忙");
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(all(5, "office"))
                        .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200)));
    }

    @Test
    void beyondTheLimitsOneCallerIsToldSoAndThenEverybodyAndThePeopleSeeAPage() {
        try (Lock lock = new Lock()) {
            // Whichever arrive last: three are one too many for this caller.
            List<CompletableFuture<HttpResponse<String>>> first = ask(12, "office", "*/*");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() ->
                            first.stream().filter(CompletableFuture::isDone).count() >= 3);
            List<CompletableFuture<HttpResponse<String>>> others = ask(3, "office2", "*/*");
            HttpResponse<String> page = send("auditor", "/login", "text/html").join();
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).isPresent();
            assertThat(page.body()).contains("<html").contains("系统繁忙");
            assertThat(counts(first.stream().map(CompletableFuture::join).toList()))
                    .isEqualTo(Map.of(429, 3L, 503, 9L));
            others.forEach(CompletableFuture::join);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(send("auditor", SLOW, "*/*").join().statusCode())
                                .isEqualTo(200));
    }

    @Test
    void streamsAreCountedApart() {
        Api office = Api.as("office", port);
        Api office2 = Api.as("office2", port);
        List<org.mingjian.app.EventStream> held = IntStream.range(0, 6)
                .mapToObj(i -> (i < 3 ? office : office2).events("/api/v1/live/events"))
                .toList();
        assertThat(send("auditor", "/api/v1/live/events", "*/*").join().statusCode())
                .isEqualTo(503);
        assertThat(send("office", "/api/v1/live/events", "*/*").join().statusCode())
                .isEqualTo(429);
        assertThat(send("office", SLOW, "*/*").join().statusCode()).isEqualTo(200);
        held.forEach(org.mingjian.app.EventStream::close);
    }

    private List<HttpResponse<String>> all(int count, String account) {
        return ask(count, account, "*/*").stream().map(CompletableFuture::join).toList();
    }

    private List<CompletableFuture<HttpResponse<String>>> ask(int count, String account, String accept) {
        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, count)
                .mapToObj(i -> send(account, SLOW, accept))
                .toList();
        // All of them have arrived before anything else is asked.
        try {
            Thread.sleep(300);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return asked;
    }

    private CompletableFuture<HttpResponse<String>> send(String account, String path, String accept) {
        return CLIENT.sendAsync(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", Api.as(account, port).authorization())
                        .header("Accept", accept)
                        .timeout(Duration.ofSeconds(60))
                        .build(),
                BodyHandlers.ofString());
    }

    private static Map<Integer, Long> counts(List<HttpResponse<String>> answers) {
        return answers.stream().collect(Collectors.groupingBy(HttpResponse::statusCode, Collectors.counting()));
    }

    /** Nobody reads evaluations while it is held. */
    private static final class Lock implements AutoCloseable {

        private final Sinks.Empty<Void> end = Sinks.empty();
        private final CompletableFuture<Void> released;

        Lock() {
            DatabaseClient owner = PostgresServer.shared().ownedDatabase(OverloadIT.class);
            CompletableFuture<Void> taken = new CompletableFuture<>();
            TransactionalOperator transaction =
                    TransactionalOperator.create(new R2dbcTransactionManager(owner.getConnectionFactory()));
            released = owner.sql("lock table evaluation in access exclusive mode")
                    .then()
                    .then(Mono.fromRunnable(() -> taken.complete(null)))
                    .then(end.asMono())
                    .as(transaction::transactional)
                    .toFuture();
            taken.join();
        }

        @Override
        public void close() {
            end.tryEmitEmpty();
            released.join();
        }
    }
}
