// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.platform.postgres.PostgresServer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;

/** Facts under strain: many rows, many senders, a line that breaks, a database that refuses. */
@ServerTest
class FactDeliveryIT {

    private static final String REQUESTS = "/api/v1/facts/disclosure-requests";

    private final int port;
    private final OpenAccount accounts;
    private final DatabaseClient database;
    private final Api service;

    FactDeliveryIT(@LocalServerPort int port, @Autowired OpenAccount accounts, @Autowired DatabaseClient database) {
        this.port = port;
        this.accounts = accounts;
        this.database = database;
        this.service = Api.as("service", port);
    }

    @BeforeEach
    void register() {
        Api.openAccounts(accounts);
        assertThat(service.post("/api/v1/facts/bureaus", Api.CSV, """
                                code,name,group,kind
                                SHIJIAOYU,市教育局,G2,DEPARTMENT
                                SHIWEIJIAN,市卫生健康委,G2,DEPARTMENT
                                """).status()).isEqualTo(200);
    }

    @Test
    void manyThousandRowsAreStreamedThrough() {
        String table = "bureau,id,receivedOn\n"
                + IntStream.range(0, 20_000)
                        .mapToObj(
                                i -> i % 1000 == 999 ? "SHIJIAOYU,A" + i + ",soon" : "SHIJIAOYU,A" + i + ",2026-07-01")
                        .collect(Collectors.joining("\n"));

        Answer answer = service.post(REQUESTS, Api.CSV, table);

        assertThat(answer.verdicts())
                .isEqualTo(IntStream.range(0, 20_000)
                        .mapToObj(i -> (i + 2) + (i % 1000 == 999 ? " rejected INVALID_DATE" : " created"))
                        .toList());
        assertThat(count("A")).isEqualTo(19_980);
    }

    @Test
    void sendersOfTheSameFactsFollowOneAnother() throws Exception {
        List<String> bodies = new ArrayList<>();
        for (int sender = 0; sender < 6; sender++) {
            List<String> rows = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                int id = sender % 2 == 0 ? i : 39 - i;
                for (String bureau : List.of("SHIJIAOYU", "SHIWEIJIAN")) {
                    rows.add("{\"bureau\":\"%s\",\"id\":\"B%d\",\"receivedOn\":\"2026-07-%02d\"}"
                            .formatted(bureau, id, 1 + sender));
                }
            }
            bodies.add(String.join("\n", rows));
        }
        ExecutorService senders = Executors.newFixedThreadPool(bodies.size());
        List<Future<Answer>> answers = bodies.stream()
                .map(body -> senders.submit(() -> service.post(REQUESTS, Api.NDJSON, body)))
                .toList();

        List<String> statuses = new ArrayList<>();
        for (Future<Answer> answer : answers) {
            assertThat(answer.get().status()).as(answer.get().body()).isEqualTo(200);
            answer.get().lines().forEach(line -> statuses.add(line.get("status").asString()));
        }
        senders.shutdown();

        assertThat(statuses).hasSize(480).containsOnly("created", "updated");
        assertThat(statuses.stream().filter("created"::equals)).hasSize(80);
        assertThat(count("B")).isEqualTo(80);
        assertThat(number("select max(version) from fact where key like 'B%'")).isEqualTo(6);
        assertThat(number("select count(*) from fact where key like 'B%'")).isEqualTo(480);
    }

    @Test
    void aBodyThatBreaksOffLeavesWholeBatchesOnly() throws Exception {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 1200; i++) {
            body.append("{\"bureau\":\"SHIJIAOYU\",\"id\":\"C").append(i).append("\",\"receivedOn\":\"2026-07-01\"}\n");
        }
        breakOff(body.substring(0, body.length() - 20));

        long stored = settled("C");

        assertThat(stored % 500).isZero();
        assertThat(stored).isLessThanOrEqualTo(1000);
        assertThat(service.post(REQUESTS, Api.NDJSON, body.toString()).lines()).hasSize(1200);
        assertThat(count("C")).isEqualTo(1200);
    }

    @Test
    void aBodyThatBreaksOffUnderAnIdempotencyKeyLeavesNothing() throws Exception {
        String row = "{\"bureau\":\"SHIJIAOYU\",\"id\":\"D1\",\"receivedOn\":\"2026-07-01\"}\n";
        breakOff(row.repeat(2), "Idempotency-Key: d-1");

        assertThat(settled("D")).isZero();
        assertThat(service.post(REQUESTS, Api.NDJSON, row, "Idempotency-Key", "d-1")
                        .verdicts())
                .containsExactly("1 created");
    }

    @Test
    void ofManyThatComeAtOnceUnderOneKeyOneIsCarriedOut() throws Exception {
        String row = "{\"bureau\":\"SHIJIAOYU\",\"id\":\"F1\",\"receivedOn\":\"2026-07-01\"}\n";
        ExecutorService senders = Executors.newFixedThreadPool(8);
        List<Future<Answer>> sent = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            sent.add(senders.submit(() -> service.post(REQUESTS, Api.NDJSON, row, "Idempotency-Key", "f-1")));
        }
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> one : sent) {
            answers.add(one.get());
        }
        senders.shutdown();

        assertThat(answers).allSatisfy(answer -> {
            if (answer.status() == 409) {
                assertThat(answer.problem()).isEqualTo("idempotency-key-under-way");
            } else {
                assertThat(answer.verdicts()).containsExactly("1 created");
            }
        });
        assertThat(answers).extracting(Answer::status).contains(200);
        assertThat(service.post(REQUESTS, Api.NDJSON, row, "Idempotency-Key", "f-1")
                        .verdicts())
                .containsExactly("1 created");
    }

    @Test
    void aBatchTheDatabaseRefusesIsUndoneWhole() {
        String before = "{\"bureau\":\"SHIJIAOYU\",\"id\":\"E1\",\"receivedOn\":\"2026-07-01\"}\n";
        service.post(REQUESTS, Api.NDJSON, before);
        execute("alter table fact add constraint refuse check (key <> 'E2') not valid");

        Answer answer =
                service.post(REQUESTS, Api.NDJSON, before.replace("07-01", "07-02") + before.replace("E1", "E2"));
        execute("alter table fact drop constraint refuse");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.problem()).isEqualTo("fault");
        assertThat(number("select count(*) from fact where key = 'E1'")).isEqualTo(1);
        assertThat(count("E")).isEqualTo(1);
    }

    /** Sends less than it announced, and goes away. */
    private void breakOff(String body, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
            out.write(("POST " + REQUESTS + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + service.authorization()
                            + "\r\nContent-Type: application/x-ndjson\r\n" + more + "Content-Length: "
                            + (bytes.length + 1000) + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
            out.flush();
        }
    }

    /** The number of current facts once it no longer grows. */
    private long settled(String prefix) throws InterruptedException {
        long before = -1;
        long now = count(prefix);
        while (now != before) {
            Thread.sleep(1500);
            before = now;
            now = count(prefix);
        }
        return now;
    }

    private long count(String prefix) {
        return number("select count(*) from fact where superseded_at is null and key like '" + prefix + "%'");
    }

    private long number(String sql) {
        return database.sql(sql)
                .map(row -> ((Number) row.get(0)).longValue())
                .one()
                .block();
    }

    private static void execute(String sql) {
        PostgresServer.shared()
                .ownedDatabase(FactDeliveryIT.class)
                .sql(sql)
                .then()
                .block();
    }
}
