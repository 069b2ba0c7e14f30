// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.platform.StartRefused;

class EmbeddedPostgresIT {

    @TempDir
    Path path;

    @Test
    void rowsSurviveACleanStop() throws SQLException {
        try (EmbeddedPostgres first = start()) {
            execute(first, "create table kept (n int)", "insert into kept values (7)");
        }

        try (EmbeddedPostgres second = start()) {
            assertThat(ask(second, "select n from kept")).isEqualTo("7");
        }
    }

    @Test
    void aKilledServerIsStartedAgainOnTheSamePortWithItsRows() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            execute(postgres, "create table kept (n int)", "insert into kept values (7)");

            kill(serverPid());

            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .ignoreExceptions()
                    .untilAsserted(() ->
                            assertThat(ask(postgres, "select n from kept")).isEqualTo("7"));
        }
    }

    @Test
    void aPidFileThatNowNamesAnUnrelatedProcessIsNoObstacle() throws Exception {
        start().close();
        String unrelated = Long.toString(ProcessHandle.current().pid());
        Files.writeString(
                path.resolve("database/postmaster.pid"),
                String.join("\n", unrelated, "x", "0", "1", "", "", "", "ready   ", ""));

        try (EmbeddedPostgres postgres = start()) {
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aServerLeftBehindIsStoppedFirst() throws Exception {
        start().close();
        Process orphan = runWithoutMingjian();

        try (EmbeddedPostgres postgres = start()) {
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
            assertThat(orphan.isAlive()).isFalse();
        }
    }

    @Test
    void aFolderInUseIsRefusedToASecondStartAndTheFirstLivesOn() throws Exception {
        try (EmbeddedPostgres first = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("The data folder " + path + " is in use by another Mingjian, process "
                            + ProcessHandle.current().pid() + ".");

            assertThat(ask(first, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aFolderOfADemoIsRefusedToServe() {
        DataFolder.open(path, DataFolder.Purpose.DEMO).close();

        assertThatThrownBy(this::start)
                .isInstanceOf(StartRefused.class)
                .hasMessage("The data folder " + path + " was made by \"demo\" and is refused to \"serve\".");
    }

    @Test
    void thePasswordIsReadableByTheOwnerOnlyAndTheServerListensOnLoopbackOnly() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path.resolve("database-password"))))
                    .isEqualTo("rw-------");
            assertThat(ask(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(postgres, "show unix_socket_directories")).isEmpty();
        }
    }

    @Test
    void chineseSortsByCodePointAndIsSeenByTrigrams() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            execute(postgres, "create extension pg_trgm");

            assertThat(ask(postgres, "select similarity('政府信息公开', '政府信息')")).isEqualTo("0.5");
            assertThat(ask(postgres, "select '一' < '丁' and 'Z' < 'a'")).isEqualTo("t");
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(
                DataFolder.open(path, DataFolder.Purpose.SERVE), PostgresServer.binaries(), Map.of());
    }

    private Process runWithoutMingjian() throws IOException {
        DataFolder folder = DataFolder.open(path, DataFolder.Purpose.SERVE);
        try (folder) {
            PostgresCluster cluster = new PostgresCluster(
                    folder, PostgresBinaries.unpackedIn(PostgresServer.binaries()), PostgresAccount.ofThisProcess());
            return Postmaster.start(cluster, new PostmasterFile(folder.database()));
        }
    }

    private String serverPid() throws IOException {
        List<String> lines = Files.readAllLines(path.resolve("database/postmaster.pid"));
        return lines.get(0);
    }

    private static void kill(String pid) throws Exception {
        assertThat(new ProcessBuilder("kill", "-9", pid).start().waitFor()).isZero();
    }

    private static void execute(EmbeddedPostgres postgres, String... statements) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String ask(EmbeddedPostgres postgres, String question) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        DatabaseAddress address = postgres.access().owner();
        return DriverManager.getConnection(address.jdbcUrl(), address.username(), address.password());
    }
}
