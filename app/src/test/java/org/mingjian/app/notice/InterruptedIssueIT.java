// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.ServerProcess;
import org.mingjian.app.platform.postgres.PostgresServer;
import org.mingjian.rules.facts.Sha256;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import tools.jackson.databind.JsonNode;

/**
 * Twenty people issue notices while the server, and once its PostgreSQL, are killed at any moment and started again. More
 * often with {@code -Dmingjian.kills=N}.
 */
class InterruptedIssueIT {

    private static final int AT_ONCE = 20;
    private static final int KILLS = Integer.getInteger("mingjian.kills", 2);
    private static final int ISSUED_BETWEEN_KILLS = 15;
    private static final int MILLIS_MORE = 400;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private final Random random = new Random(20261130);
    private final Queue<Issued> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> defects = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean enough = new AtomicBoolean();
    private ServerProcess server;
    private Api office;
    private long evaluation;

    /** What an answer said was issued. */
    private record Issued(long id, String number, String docx, String pdf) {}

    @BeforeEach
    void aPublishedEvaluation() throws SQLException {
        server = ServerProcess.start(
                "interrupted-issue",
                Map.of("MINGJIAN_DATA_DIR", folder, "MINGJIAN_DATABASE_BINARIES", PostgresServer.binaries()));
        office = Api.as("office", server.port());
        openOffice();
        NoticeCity.push(office);
        Answer asked = office.post(
                "/api/v1/evaluations",
                Api.JSON,
                "{\"scheme\":\"2026_municipal\",\"period\":\"2026Q2\",\"asOf\":\"2026-06-30\"}");
        String address = asked.headers().firstValue("Location").orElseThrow();
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> office.get(address).json().get("state").asString().equals("IN_REVIEW"));
        evaluation = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
        NoticeCity.publish(office, evaluation);
    }

    @AfterEach
    void close() {
        enough.set(true);
        server.close();
    }

    @Test
    void everyNumberIsTakenOnceAndWhatWasAnsweredIsKept() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            int person = i;
            work.add(people.submit(() -> issueUntilEnough(person)));
        }
        for (int kill = 0; kill < KILLS; kill++) {
            awaitIssued(acknowledged.size() + 1 + random.nextInt(ISSUED_BETWEEN_KILLS));
            Thread.sleep(random.nextInt(MILLIS_MORE));
            server.kill();
            server.restart();
        }
        awaitIssued(acknowledged.size() + 1 + random.nextInt(ISSUED_BETWEEN_KILLS));
        killPostgres();
        awaitIssued(acknowledged.size() + AT_ONCE);
        enough.set(true);
        for (Future<?> one : work) {
            one.get();
        }
        people.shutdown();

        assertThat(defects).isEmpty();
        assertThat(acknowledged).extracting(Issued::number).doesNotHaveDuplicates();
        for (Issued one : acknowledged) {
            assertThat(ask("select state || ' ' || number || ' ' || encode(sha256(docx), 'hex') || ' '"
                            + " || encode(sha256(pdf), 'hex') from notice join notice_copy on notice = id where id = "
                            + one.id()))
                    .isEqualTo("ISSUED " + one.number() + " " + one.docx() + " " + one.pdf());
        }
        Issued last = acknowledged.stream().reduce((one, next) -> next).orElseThrow();
        assertThat(Sha256.of(office.download("/api/v1/notices/" + last.id() + ".docx")))
                .isEqualTo(last.docx());
        nothingIsHalfDone();
    }

    private void nothingIsHalfDone() throws SQLException {
        assertThat(ask("select count(*) from notice where state not in ('DRAFT', 'ISSUED')"))
                .isEqualTo("0");
        assertThat(ask("select count(*) from notice_register r where last <> (select count(*) from notice_number n"
                        + " where n.code_word = r.code_word and n.year = r.year and n.n between 1 and r.last)"))
                .as("registers with a gap")
                .isEqualTo("0");
        assertThat(ask("select count(*) from notice n full join notice_number r on r.notice = n.id"
                        + " where (n.state = 'ISSUED') is distinct from (r.n is not null)"
                        + " or n.number <> r.code_word || '〔' || r.year || '〕' || r.n || '号'"))
                .as("issued without their number, or numbers of what is not issued")
                .isEqualTo("0");
        assertThat(ask("select count(*) from notice n left join notice_copy c on c.notice = n.id"
                        + " where (n.state = 'ISSUED') <> (c.notice is not null)"
                        + " or c.docx_sha256 <> encode(sha256(c.docx), 'hex')"
                        + " or c.pdf_sha256 <> encode(sha256(c.pdf), 'hex')"))
                .as("issued without their copy, or copies of what is not issued or of other bytes")
                .isEqualTo("0");
        assertThat(ask("select count(*) from notice n where (state = 'ISSUED' and kind = 'RECTIFICATION')"
                        + " <> exists (select from rectification where notice = n.id)"))
                .as("issued without what is to be rectified, or the reverse")
                .isEqualTo("0");
        assertThat(ask("select count(*) from notice n where (state = 'ISSUED')::int <> (select count(*) from"
                        + " audit_record where action = 'notice.issue' and object = 'notice/' || n.id)"))
                .as("issued without their trace, or traced twice or for nothing")
                .isEqualTo("0");
    }

    /** Drafts and issues, again and again as a person would whose connection breaks. */
    private void issueUntilEnough(int person) {
        String bureau = NoticeCity.BUREAUS.get(person);
        String kind = "RECTIFICATION";
        while (!enough.get()) {
            try {
                Answer drafted = office.post(
                        "/api/v1/notices",
                        Api.JSON,
                        "{\"evaluation\":%d,\"kind\":\"%s\",\"bureaus\":[\"%s\"],\"reason\":\"请尽快整改\"}"
                                .formatted(evaluation, kind, bureau));
                if (drafted.status() == 201) {
                    issue(drafted.json().get("items").get(0).get("id").asLong());
                    kind = person % 2 == 0 ? "REMINDER" : "CIRCULAR";
                } else {
                    broken(drafted);
                }
            } catch (UncheckedIOException killed) {
                pause();
            }
        }
    }

    private void issue(long id) {
        while (true) {
            try {
                Answer answer = office.post("/api/v1/notices/" + id + "/transitions", Api.JSON, "{\"to\":\"issue\"}");
                if (answer.status() == 200) {
                    JsonNode issued = answer.json();
                    acknowledged.add(new Issued(
                            id,
                            issued.get("number").asString(),
                            issued.get("copy").get("docxSha256").asString(),
                            issued.get("copy").get("pdfSha256").asString()));
                    return;
                }
                if (answer.status() == 409) {
                    // Issued by a try whose answer was lost.
                    return;
                }
                broken(answer);
            } catch (UncheckedIOException killed) {
                pause();
            }
        }
    }

    private void broken(Answer answer) {
        if (!Set.of(500, 503).contains(answer.status())) {
            defects.add(answer.status() + " " + answer.body());
            throw new AssertionError(answer.body());
        }
        pause();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void awaitIssued(int count) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> acknowledged.size() >= count || !defects.isEmpty());
    }

    private void killPostgres() throws Exception {
        assertThat(new ProcessBuilder("kill", "-9", postmaster(0)).start().waitFor())
                .isZero();
    }

    private void openOffice() throws SQLException {
        String hash = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode("office-pass-word");
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into account (name, role, password_hash) values ('office', 'OFFICE', '" + hash + "')");
        }
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() ? answer.getString(1) : "nothing";
        }
    }

    private Connection connect() throws SQLException {
        try {
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + postmaster(3) + "/mingjian",
                    "mingjian",
                    Files.readString(folder.resolve("database-password")).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A line of the file in which PostgreSQL says its process (0) and port (3). */
    private String postmaster(int line) throws IOException {
        return Files.readAllLines(folder.resolve("database/postmaster.pid"))
                .get(line)
                .strip();
    }
}
