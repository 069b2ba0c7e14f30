// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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
import java.util.Objects;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL that belongs to no Mingjian: a process a test kills, freezes, fills, and starts again on the same files. It
 * keeps what it has committed through the death of its processes; it does not wait for the disk, for no test cuts the power.
 */
public final class RealPostgres implements AutoCloseable {

    private static final String NAME = "mingjian";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String WRITING = "&options=-c%20default_transaction_read_only=off";

    private final Path files;
    private final int port = freePort();
    private final DataFolder folder;
    private final PostgresCluster cluster;
    private final ServerAccount account = ServerAccount.create();
    private @Nullable Process postmaster;

    private RealPostgres(Path files) throws IOException {
        this.files = files;
        this.folder = DataFolder.open(files, DataFolder.Purpose.SERVE);
        this.cluster = new PostgresCluster(
                folder, PostgresBinaries.unpackedIn(PostgresServer.binaries()), PostgresAccount.ofThisProcess());
        cluster.prepare();
        cluster.configure(port, Map.of("fsync", "off", "full_page_writes", "off", "max_wal_size", "96MB"));
    }

    /** Started on a folder of its own, with one empty database. */
    public static RealPostgres start(Path files) {
        try {
            RealPostgres postgres = new RealPostgres(files);
            postgres.start();
            postgres.executeIn("postgres", "create database " + NAME);
            try (Connection connection = postgres.connect("postgres");
                    Statement statement = connection.createStatement()) {
                postgres.account.open(statement);
            }
            return postgres;
        } catch (IOException | SQLException thrown) {
            throw new IllegalStateException("no PostgreSQL in " + files, thrown);
        }
    }

    public int port() {
        return port;
    }

    public Path files() {
        return files;
    }

    /** What points a server at it, through another port if something stands between. */
    public Map<String, Object> settings(int through) {
        return Map.of(
                "mingjian.database.url",
                "r2dbc:postgresql://127.0.0.1:" + through + "/" + NAME,
                "mingjian.database.username",
                ServerAccount.NAME,
                "mingjian.database.password",
                account.password(),
                "mingjian.database.owner.username",
                PostgresCluster.USER,
                "mingjian.database.owner.password",
                password());
    }

    /** All its processes at once, as by {@code kill -9}. */
    public void kill() {
        List<Long> all = processes();
        signal("KILL", all);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> all.stream()
                        .noneMatch(pid -> ProcessHandle.of(pid)
                                .filter(ProcessHandle::isAlive)
                                .isPresent()));
    }

    public void freeze() {
        signal("STOP", processes());
    }

    public void thaw() {
        signal("CONT", processes());
    }

    /** Asks it to end as an operator's restart does: sessions are closed, nothing is recovered afterwards. */
    public void stop() {
        signal("INT", List.of(Objects.requireNonNull(postmaster).pid()));
        try {
            Objects.requireNonNull(postmaster).waitFor();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    public boolean isAlive() {
        return postmaster != null && postmaster.isAlive();
    }

    /** Starts it again on what it has; tried again while children of a killed one hold its memory. */
    public void start() {
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            new PostmasterFile(folder.database()).removeIfStale();
            postmaster = Postmaster.start(cluster, new PostmasterFile(folder.database()));
            return true;
        });
    }

    /** Whether every new transaction may only read, unless it says otherwise. */
    public void readOnly(boolean only) {
        executeIn(NAME, "alter system set default_transaction_read_only = " + (only ? "on" : "off"));
        executeIn(NAME, "select pg_reload_conf()");
    }

    /** Brings the empty database to an earlier schema; what follows each migration speaks of tables of the newest one. */
    public void migrateTo(String version) {
        migrations().target(version).skipDefaultCallbacks(true).load().migrate();
    }

    /** Brings the empty database to the schema of this release, undisturbed. */
    public void migrate() {
        migrations().load().migrate();
    }

    private FluentConfiguration migrations() {
        return Flyway.configure()
                .dataSource(url(NAME), PostgresCluster.USER, password())
                .placeholders(Map.of(DatabaseAccess.PLACEHOLDER, ServerAccount.NAME));
    }

    /** The empty database once more. */
    public void empty() {
        executeIn("postgres", "drop database if exists " + NAME + " with (force)");
        executeIn("postgres", "create database " + NAME);
    }

    public void execute(String sql) {
        executeIn(NAME, sql);
    }

    /** Rows of an answer, the columns joined by a bar. */
    public List<String> ask(String question) {
        try (Connection connection = connect(NAME);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            List<String> rows = new ArrayList<>();
            while (answer.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                    row.add(answer.getString(i));
                }
                rows.add(String.join("|", row));
            }
            return rows;
        } catch (SQLException thrown) {
            throw new IllegalStateException(question, thrown);
        }
    }

    /** Sends a signal to processes; one that has ended meanwhile needs none. */
    public static void signal(String name, List<Long> pids) {
        try {
            new ProcessBuilder(Stream.concat(
                                    Stream.of("kill", "-" + name), pids.stream().map(String::valueOf))
                            .toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    @Override
    public void close() {
        if (isAlive()) {
            thaw();
            stop();
        }
        folder.close();
    }

    private List<Long> processes() {
        Process first = Objects.requireNonNull(postmaster);
        return Stream.concat(Stream.of(first.pid()), first.descendants().map(ProcessHandle::pid))
                .toList();
    }

    private void executeIn(String database, String sql) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException thrown) {
            throw new IllegalStateException(sql, thrown);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), PostgresCluster.USER, password());
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?connectTimeout=5&socketTimeout=60" + WRITING;
    }

    private String password() {
        try {
            return Files.readString(folder.passwordFile()).strip();
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }
}
