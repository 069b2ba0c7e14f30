// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.notice.NoticeCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Callers who go away, in the middle of what they send, of the work, or of the answer: nothing of the database stays taken.
 * {@code -Dfault.abandoned=N} and {@code -Dfault.streams=N} for more.
 */
@ServerTest
class AbandonedRequestsIT {

    private static final int REQUESTS = Integer.getInteger("fault.abandoned", 300);
    private static final int STREAMS = Integer.getInteger("fault.streams", 60);
    private static final int AT_ONCE = 16;
    private static final int LONGEST_MILLIS = 40;

    /** Figures say five seconds, and the test prints what it took; it waits longer on a machine that is busy. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final List<String> READ = List.of(
            "/api/v1/facts/disclosure-requests",
            "/api/v1/evaluations",
            "/api/v1/audit?limit=200",
            "/api/v1/bureaus/BUREAU01/live",
            "/registers/disclosure-requests",
            "/admin/audit-trail.csv",
            "/");

    private final int port;
    private final OpenAccount accounts;
    private final Api chief;

    AbandonedRequestsIT(@LocalServerPort int port, @Autowired OpenAccount accounts) {
        this.port = port;
        this.accounts = accounts;
        this.chief = Api.as("chief", port);
    }

    @BeforeEach
    void open() {
        Api.openAccounts(accounts);
        NoticeCity.push(chief);
    }

    @Test
    void requestsCancelledAtAnyStageGiveBackTheirConnections() throws Exception {
        inParallel(REQUESTS, this::abandonedRequest);

        poolIsFree();
        // Whoever comes after them is served as ever.
        assertThat(chief.post("/api/v1/facts/disclosure-requests", Api.NDJSON, row("after"))
                        .verdicts())
                .containsExactly("1 created");
    }

    @Test
    void droppedEventStreamsGiveBackTheirConnections() throws Exception {
        inParallel(STREAMS, random -> {
            try (Socket socket = send("GET /api/v1/live/events HTTP/1.1\r\nAccept: text/event-stream\r\n", "", 0)) {
                if (random.nextInt(3) > 0) {
                    assertThat(socket.getInputStream().read()).isEqualTo('H');
                }
                leave(socket, random);
            }
        });

        poolIsFree();
    }

    private void abandonedRequest(Random random) throws IOException {
        boolean writes = random.nextInt(3) == 0;
        String rows = writes ? row("C" + random.nextInt(1000)).repeat(1 + random.nextInt(40)) : "";
        int sent = writes && random.nextBoolean() ? random.nextInt(rows.length()) : rows.length();
        String head = writes
                ? "POST /api/v1/facts/disclosure-requests HTTP/1.1\r\nContent-Type: " + Api.NDJSON + "\r\n"
                : "GET " + READ.get(random.nextInt(READ.size())) + " HTTP/1.1\r\n";
        try (Socket socket = send(head, rows, sent)) {
            // Of what was not sent whole nobody waits for an answer.
            if (sent == rows.length() && random.nextInt(4) == 0) {
                socket.getInputStream().read();
            }
            leave(socket, random);
        }
    }

    /** @param sent how many of the announced characters really go out */
    private Socket send(String head, String body, int sent) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        OutputStream out = socket.getOutputStream();
        String length = body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n";
        out.write((head + "Host: localhost\r\nAuthorization: " + chief.authorization() + "\r\n" + length + "\r\n"
                        + body.substring(0, sent))
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return socket;
    }

    /** After a moment, with a reset as often as with a farewell. */
    private static void leave(Socket socket, Random random) throws IOException {
        try {
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        if (random.nextBoolean()) {
            socket.setOption(StandardSocketOptions.SO_LINGER, 0);
        }
    }

    private interface Caller {
        void call(Random random) throws IOException;
    }

    private static void inParallel(int times, Caller caller) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<?>> calls = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Random random = new Random(i);
            calls.add(callers.submit(() -> {
                caller.call(random);
                return null;
            }));
        }
        for (Future<?> call : calls) {
            call.get();
        }
        callers.shutdown();
    }

    /** The metric is itself read by a request, which holds none. */
    private void poolIsFree() {
        long begun = System.nanoTime();
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> metric("r2dbc_pool_acquired_connections") == 0
                            && metric("r2dbc_pool_pending_connections") == 0);
        } catch (ConditionTimeoutException taken) {
            throw new AssertionError("still taken: " + pools(), taken);
        }
        System.out.printf("pool free after %d ms%n", (System.nanoTime() - begun) / 1_000_000);
    }

    private List<String> pools() {
        return chief.get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("r2dbc_pool_"))
                .toList();
    }

    private double metric(String name) {
        return chief.get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static String row(String id) {
        return "{\"bureau\":\"%s\",\"id\":\"%s\",\"receivedOn\":\"2026-07-01\"}\n"
                .formatted(NoticeCity.BUREAUS.get(0), id);
    }
}
