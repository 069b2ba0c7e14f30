// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A primary PostgreSQL and a standby that follows it synchronously, as processes a test stops, freezes and promotes. */
public final class ReplicatedPostgres implements AutoCloseable {

    private static final Map<String, String> COMMON =
            Map.of("wal_level", "replica", "fsync", "off", "max_wal_size", "256MB", "shared_buffers", "32MB");

    private final PostgresCluster first;
    private final PostgresCluster second;
    private final int firstPort;
    private final int secondPort;
    private final DatabaseAccess access;
    private Process primary;
    private Process standby;

    private ReplicatedPostgres(Path folder) throws IOException, InterruptedException {
        PostgresBinaries binaries = PostgresBinaries.unpackedIn(PostgresServer.binaries());
        PostgresAccount account = PostgresAccount.ofThisProcess();
        DataFolder one = DataFolder.open(folder.resolve("one"), DataFolder.Purpose.SERVE);
        try (EmbeddedPostgres made = EmbeddedPostgres.start(one, PostgresServer.binaries(), COMMON)) {
            access = made.access();
        }
        copy(folder.resolve("one"), folder.resolve("two"));
        first = new PostgresCluster(
                DataFolder.open(folder.resolve("one"), DataFolder.Purpose.SERVE), binaries, account);
        second = new PostgresCluster(
                DataFolder.open(folder.resolve("two"), DataFolder.Purpose.SERVE), binaries, account);
        firstPort = freePort();
        secondPort = freePort();
        first.configure(firstPort, with("synchronous_standby_names", "*"));
        second.configure(
                secondPort,
                with(
                        "primary_conninfo",
                        "host=127.0.0.1 port=" + firstPort + " user=" + PostgresCluster.USER + " password="
                                + first.password()));
        Files.createFile(second.folder().database().resolve("standby.signal"));
        primary = start(first);
        standby = start(second);
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> number(firstPort, """
                select count(*) from pg_stat_replication where sync_state = 'sync'""") == 1);
    }

    public static ReplicatedPostgres start(Path folder) {
        try {
            return new ReplicatedPostgres(folder);
        } catch (IOException | InterruptedException thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    /** Settings of a server on both hosts. */
    public Map<String, Object> settings(boolean standbyFirst) {
        return Map.of(
                "mingjian.database.url",
                        "r2dbc:postgresql://" + hosts(standbyFirst) + "/"
                                + access.server().database(),
                "mingjian.database.username", access.server().username(),
                "mingjian.database.password", access.server().password(),
                "mingjian.database.owner.username", access.owner().username(),
                "mingjian.database.owner.password", access.owner().password());
    }

    String hosts(boolean standbyFirst) {
        String one = "127.0.0.1:" + firstPort;
        String two = "127.0.0.1:" + secondPort;
        return standbyFirst ? two + "," + one : one + "," + two;
    }

    DatabaseAddress server(boolean standbyFirst) {
        DatabaseAddress owner = access.owner();
        return new DatabaseAddress(hosts(standbyFirst), owner.database(), owner.username(), owner.password(), null);
    }

    /** As when its machine loses its power. */
    public void killPrimary() {
        family(primary).forEach(ProcessHandle::destroyForcibly);
    }

    /** Still there, accepting connections, and answering nothing. */
    public void freezePrimary() {
        signal("STOP");
    }

    /** Awake again, and thinking that it is still the primary. */
    public void thawPrimary() {
        signal("CONT");
    }

    public void promote() {
        execute(secondPort, "select pg_promote(wait => true)");
    }

    /** One number from the database as its owner sees it, at the standby, promoted or not. */
    public long atStandby(String sql) {
        return number(secondPort, sql);
    }

    public long atPrimary(String sql) {
        return number(firstPort, sql);
    }

    public void executeAtPrimary(String sql) {
        execute(firstPort, sql);
    }

    @Override
    public void close() {
        Stream.of(primary, standby).forEach(one -> family(one).forEach(ProcessHandle::destroyForcibly));
        first.folder().close();
        second.folder().close();
    }

    private static Process start(PostgresCluster cluster) throws IOException {
        PostmasterFile file = new PostmasterFile(cluster.folder().database());
        file.removeIfStale();
        return Postmaster.start(cluster, file);
    }

    private void signal(String name) {
        List<String> pids =
                family(primary).map(one -> String.valueOf(one.pid())).toList();
        try {
            new ProcessBuilder(Stream.concat(Stream.of("kill", "-" + name), pids.stream())
                            .toList())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    /** The postmaster before its children, lest it replaces them. */
    private static Stream<ProcessHandle> family(Process postmaster) {
        return Stream.concat(Stream.of(postmaster.toHandle()), postmaster.descendants()).toList().stream();
    }

    private long number(int port, String sql) {
        try (Connection connection = connect(port);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    private void execute(int port, String sql) {
        try (Connection connection = connect(port);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    private Connection connect(int port) throws SQLException {
        DatabaseAddress owner = access.owner();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + owner.database(), owner.username(), owner.password());
    }

    private static Map<String, String> with(String key, String value) {
        Map<String, String> all = new java.util.HashMap<>(COMMON);
        all.put(key, value);
        return all;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) throws IOException {
                Path made = Files.createDirectories(to.resolve(from.relativize(folder)));
                Files.setPosixFilePermissions(made, Files.getPosixFilePermissions(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
                if (!file.endsWith("postmaster.pid")) {
                    Files.copy(
                            file,
                            to.resolve(from.relativize(file)),
                            StandardCopyOption.COPY_ATTRIBUTES,
                            StandardCopyOption.REPLACE_EXISTING);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
