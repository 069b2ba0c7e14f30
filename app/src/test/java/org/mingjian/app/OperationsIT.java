// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.platform.postgres.InstalledDatabase;
import org.mingjian.app.platform.postgres.PostgresServer;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operator does with an installation, from outside: watch it, back it up, restore it elsewhere, stop it. */
class OperationsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String APPLICANT = "A-2019-0017";
    private static final String REQUEST = "/api/v1/facts/disclosure-requests/SHIJIAOYU/R-1/versions";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @Test
    void anInstallationIsWatchedBackedUpRestoredAndStopped() throws Exception {
        Path backup = folder.resolve("backup.zip");
        String facts;
        try (ServerProcess server = start("operations", "first")) {
            work(server);
            measuresTellOfEachFeature(server);
            applicantsPastTheirPeriodAreRemovedByCommand(server);
            facts = Api.as("office", server.port()).get("/api/v1/evaluations").body();
            ServerProcess.Ran taken = server.run("backup", "--out", backup.toString());
            assertThat(taken.output()).contains(" tables, ").contains(", schema ");
            assertThat(taken.code()).isZero();
            assertThat(server.run("backup", "--out", backup.toString()).code()).isEqualTo(2);
            assertThat(server.run("restore", backup.toString()).output()).contains("in use by another Mingjian");
            stopsInOrder(server);
            everyLineIsJson(server);
            assertThat(server.run("restore", backup.toString()).output()).contains("is not empty");
            assertThat(server.run("upgrade", "--check").output()).contains(": 0 steps to take");
        }

        assertThat(restored(backup)).isEqualTo(facts);
    }

    private String restored(Path backup) throws Exception {
        // Nothing runs there yet: the command makes the folder and its database.
        ServerProcess.Ran restore = ServerProcess.run(settings("second"), "restore", backup.toString());
        assertThat(restore.output()).contains("restored into");
        assertThat(restore.code()).isZero();
        try (ServerProcess server = start("operations-restored", "second")) {
            Answer chain = Api.as("admin", server.port()).get("/api/v1/audit/verification");
            assertThat(chain.json().get("holds").asBoolean()).isTrue();
            assertThat(server.run("personal-data").output()).contains("REQUESTS 申请人与答复书：没有保存");
            assertThat(Api.as("office", server.port()).get(REQUEST).body())
                    .contains("去除-")
                    .doesNotContain(APPLICANT);
            return Api.as("office", server.port()).get("/api/v1/evaluations").body();
        }
    }

    private void work(ServerProcess server) throws Exception {
        openOffice();
        Api office = Api.as("office", server.port());
        assertThat(office.post("/api/v1/facts/bureaus", Api.CSV, "code,name,group,kind\nSHIJIAOYU,市教育局,G2,DEPARTMENT\n")
                        .verdicts())
                .containsExactly("2 created");
        String address = office.post(
                        "/api/v1/evaluations",
                        Api.JSON,
                        "{\"scheme\":\"2026_municipal\",\"period\":\"2026Q2\",\"asOf\":\"2026-06-30\"}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> office.get(address).json().get("state").asString().equals("IN_REVIEW"));
    }

    private static void measuresTellOfEachFeature(ServerProcess server) {
        Api admin = Api.as("admin", server.port());
        assertThat(Api.as("office", server.port()).get("/actuator/prometheus").status())
                .isEqualTo(403);
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                admin.get("/actuator/prometheus").body().lines())
                        .anyMatch(line -> line.startsWith("mingjian_rule_time_seconds_count{indicator=\"JC-01\"} 1"))
                        .anyMatch(line ->
                                line.startsWith("mingjian_audit_chain{part=\"head\"} ") && !line.endsWith(" 0.0")));
        List<String> lines = admin.get("/actuator/prometheus").body().lines().toList();
        for (String stage : List.of("rules", "bureau", "store", "whole")) {
            assertThat(lines)
                    .anyMatch(line -> line.startsWith(
                            "mingjian_evaluation_stage_seconds_count{ending=\"done\",stage=\"" + stage + "\"} 1"));
        }
        assertThat(lines)
                .contains("mingjian_intake_rows_total{status=\"created\"} 1.0")
                .contains("mingjian_ingest_lag_seconds{door=\"upload\"} 0.0")
                .contains("mingjian_ingest_lag_seconds{door=\"harvest\"} 0.0")
                .anyMatch(line -> line.startsWith("mingjian_outbox_age_seconds{queue=\"message\"} "))
                .noneMatch(line -> line.contains("SHIJIAOYU"));
    }

    /** Told, then told what would happen, then done by somebody named; beside the running server. */
    private static void applicantsPastTheirPeriodAreRemovedByCommand(ServerProcess server) {
        Api office = Api.as("office", server.port());
        assertThat(office.post(
                                "/api/v1/facts/disclosure-requests",
                                Api.CSV,
                                "bureau,id,subject,applicantMark,receivedOn\nSHIJIAOYU,R-1,x," + APPLICANT
                                        + ",2019-05-06\n")
                        .verdicts())
                .containsExactly("2 created");

        assertThat(server.run("personal-data").output())
                .contains("REQUESTS 申请人与答复书：保存 1 件，最早 2020-01-01，到期 2023-01-01，已到期 1 件");
        assertThat(server.run("personal-data", "remove").output())
                .contains("将去除 1 件")
                .contains("--yes");
        assertThat(server.run("personal-data", "remove", "--yes").code()).isEqualTo(2);
        assertThat(office.get(REQUEST).body()).contains("\"" + APPLICANT + "\"");
        ServerProcess.Ran removed = server.run(
                "personal-data",
                "remove",
                "--category",
                "requests",
                "--yes",
                "--by",
                "archivist",
                "--reason",
                "period");
        assertThat(removed.output()).contains("REQUESTS 申请人与答复书：已去除 1 件");
        assertThat(removed.code()).isZero();

        assertThat(office.get(REQUEST).body()).contains("去除-").doesNotContain(APPLICANT);
        assertThat(Api.as("admin", server.port())
                        .get("/api/v1/audit?action=personal-data.remove")
                        .body())
                .contains("archivist");
    }

    /** Not ready at once, yet serving; then the end, by the signal. */
    private static void stopsInOrder(ServerProcess server) {
        Api office = Api.as("office", server.port());
        Api nobody = Api.as("admin", server.port());
        server.terminate();
        Awaitility.await()
                .atMost(Duration.ofSeconds(4))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> nobody.get("/actuator/health/readiness").status() == 503);
        assertThat(office.get("/api/v1/evaluations").status()).isEqualTo(200);
        assertThat(nobody.get("/actuator/health/liveness").status()).isEqualTo(200);
        // 128 + SIGTERM.
        assertThat(server.ended()).isEqualTo(143);
    }

    private static void everyLineIsJson(ServerProcess server) throws Exception {
        List<String> lines = Files.readAllLines(server.log().toPath(), StandardCharsets.UTF_8);
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            JsonNode said = JSON.readTree(line);
            assertThat(said.get("message")).as(line).isNotNull();
            assertThat(line).doesNotContain(ServerProcess.PASSWORD);
        }
    }

    private ServerProcess start(String name, String data) throws Exception {
        Files.deleteIfExists(Path.of("target/" + name + ".log"));
        return ServerProcess.start(name, settings(data));
    }

    private Map<String, String> settings(String data) {
        return Map.of(
                "MINGJIAN_DATA_DIR",
                folder.resolve(data).toString(),
                "MINGJIAN_DATABASE_BINARIES",
                PostgresServer.binaries().toString(),
                "MINGJIAN_LOG_FORMAT",
                "logstash",
                "MINGJIAN_STOP_NOTICE",
                "5s");
    }

    private void openOffice() throws Exception {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of("MINGJIAN_DATA_DIR", folder.resolve("first").toString())));
        String hash = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode("office-pass-word");
        try (InstalledDatabase database = InstalledDatabase.shared(environment);
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into account (name, role, password_hash) values ('office', 'OFFICE', '" + hash + "')");
        }
    }
}
