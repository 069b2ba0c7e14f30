// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.ServerProcess;
import org.mingjian.app.platform.postgres.PostgresServer;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;

/** The server is killed in the middle of a preview and of an import, and started on the same database. */
class InterruptedUploadIT {

    private static final int ROWS = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Map<String, Object> database =
            PostgresServer.shared().freshDatabaseSettings(InterruptedUploadIT.class);
    private final DatabaseClient sql = DatabaseClient.create(
            ConnectionFactories.get(ConnectionFactoryOptions.parse(setting("mingjian.database.url"))
                    .mutate()
                    .option(ConnectionFactoryOptions.USER, setting("mingjian.database.username"))
                    .option(ConnectionFactoryOptions.PASSWORD, setting("mingjian.database.password"))
                    .build()));
    private final ServerProcess server = ServerProcess.start("interrupted-upload", database);
    private final Api admin = Api.as("admin", server.port());
    private final Uploads uploads = new Uploads(admin);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void whatIsKilledGoesOnAndCountsEveryRowOnce() throws Exception {
        admin.post("/api/v1/facts/bureaus", Api.CSV, "code,name,group,kind\nSHIJIAOYU,市教育局,G2,DEPARTMENT\n");

        long id = uploads.send("依申请公开台账.csv", register().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .json()
                .get("id")
                .asLong();
        awaitRows("PREVIEW");
        server.kill();
        server.restart();
        awaitState(id, "READY");
        assertThat(Uploads.counts(state(id), 0, "preview")).containsExactly(ROWS, 0, 0, 0, 0);

        admin.post("/api/v1/uploads/" + id + "/import", Api.JSON, "");
        awaitRows("IMPORT");
        server.kill();
        int stored = facts();
        server.restart();
        awaitState(id, "DONE");

        assertThat(stored).as("killed in the middle").isBetween(1, ROWS - 1);
        assertThat(Uploads.counts(state(id), 0, "import")).containsExactly(ROWS, 0, 0, 0, 0);
        assertThat(facts()).isEqualTo(ROWS);
        assertThat(number("select max(version) as n from fact where type = 'disclosure-requests'"))
                .isEqualTo(1);
    }

    private static String register() {
        return "单位代码,登记编号,收到日期\n"
                + IntStream.rangeClosed(1, ROWS)
                        .mapToObj(i -> "SHIJIAOYU,K" + i + ",2026-03-05\n")
                        .collect(Collectors.joining());
    }

    private JsonNode state(long id) {
        return admin.get("/api/v1/uploads/" + id).json();
    }

    private void awaitState(long id, String state) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> state(id).get("state").asString().equals(state));
    }

    /** Until the first batch of a pass is noted. */
    private void awaitRows(String pass) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(PATIENCE)
                .until(() ->
                        number("select count(*) as n from upload_count where created > 0 and pass = '" + pass + "'")
                                > 0);
    }

    private int facts() {
        return number("select count(*) as n from fact where type = 'disclosure-requests'");
    }

    private int number(String query) {
        return Objects.requireNonNull(sql.sql(query)
                        .map(row -> row.get("n", Number.class))
                        .one()
                        .block())
                .intValue();
    }

    private String setting(String name) {
        return String.valueOf(database.get(name));
    }
}
