// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.mingjian.app.platform.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our own PostgreSQL: one process on a free loopback port, files in a data folder, started again when it dies.
 *
 * <p>A server left over from a killed Mingjian is stopped first; the data folder's lock makes sure that no living one
 * owns it. Committed data survive any kill of either process.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    static final String DATABASE = "mingjian";

    private final DataFolder folder;
    private final PostgresCluster cluster;
    private final int port;
    private final ServerAccount serverAccount = ServerAccount.create();
    private boolean closed;

    private EmbeddedPostgres(DataFolder folder, PostgresCluster cluster, int port) {
        this.folder = folder;
        this.cluster = cluster;
        this.port = port;
    }

    /**
     * Starts and returns when connections are accepted; the folder is closed together with the server.
     *
     * @param binaries where PostgreSQL is unpacked, shared by all data folders that name it
     * @param settings lines of postgresql.conf beside the usual ones
     */
    public static EmbeddedPostgres start(DataFolder folder, Path binaries, Map<String, String> settings) {
        try {
            PostgresCluster cluster =
                    new PostgresCluster(folder, PostgresBinaries.unpackedIn(binaries), PostgresAccount.ofThisProcess());
            EmbeddedPostgres postgres = new EmbeddedPostgres(folder, cluster, freePort());
            cluster.prepare();
            postgres.stopLeftover();
            cluster.configure(postgres.port, settings);
            postgres.launch();
            postgres.createDatabase();
            return postgres;
        } catch (IOException | SQLException thrown) {
            folder.close();
            throw new IllegalStateException("The embedded PostgreSQL did not start in " + folder.path(), thrown);
        } catch (RuntimeException thrown) {
            folder.close();
            throw thrown;
        }
    }

    DatabaseAccess access() {
        return access(DATABASE);
    }

    DatabaseAccess access(String database) {
        DatabaseAddress owner = address(database);
        return new DatabaseAccess(serverAccount.at(owner), owner);
    }

    /** As the owner of all that is in it. */
    DatabaseAddress address(String database) {
        try {
            return new DatabaseAddress("127.0.0.1:" + port, database, PostgresCluster.USER, cluster.password(), null);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    private void stopLeftover() throws IOException {
        if (postmasterFile().server().isPresent()) {
            log.info("Stopping the PostgreSQL left behind by a killed Mingjian in {}", folder.path());
            stop();
        }
    }

    private void launch() throws IOException {
        postmasterFile().removeIfStale();
        Postmaster.start(cluster, postmasterFile()).onExit().thenRunAsync(this::revive);
    }

    /** Called when the server process has ended: after a clean stop nothing is left to do. */
    private synchronized void revive() {
        try {
            while (!closed) {
                log.error("The embedded PostgreSQL died; starting it again");
                if (relaunched()) {
                    return;
                }
                // Its orphaned children may hold the shared memory a moment longer. Waiting lets close() pass.
                wait(1000);
            }
        } catch (InterruptedException thrown) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean relaunched() {
        try {
            launch();
            return true;
        } catch (IOException thrown) {
            log.error("The embedded PostgreSQL did not start again", thrown);
            return false;
        }
    }

    private void createDatabase() throws SQLException {
        DatabaseAddress maintenance = address("postgres");
        try (Connection connection = DriverManager.getConnection(
                        maintenance.jdbcUrl(), maintenance.username(), maintenance.password());
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
            serverAccount.open(statement);
        }
    }

    /** Stops the server cleanly and gives the data folder free. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (folder) {
            stop();
        } catch (IOException thrown) {
            log.error("The embedded PostgreSQL in {} was not stopped cleanly", folder.path(), thrown);
        }
    }

    private void stop() throws IOException {
        Program.Ended ended = stop("fast");
        if (ended.code() != 0 && postmasterFile().server().isPresent()) {
            ended = stop("immediate");
        }
        if (ended.code() != 0 && postmasterFile().server().isPresent()) {
            throw new IOException(ended.output().strip());
        }
    }

    private Program.Ended stop(String mode) throws IOException {
        String control = cluster.binaries().program("pg_ctl");
        String database = folder.database().toString();
        return Program.run(cluster.account().prefix(), control, "stop", "-D", database, "-m", mode, "-w", "-t", "30");
    }

    private PostmasterFile postmasterFile() {
        return new PostmasterFile(folder.database());
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException thrown) {
            throw new StartRefused("No free port on the loopback interface: " + thrown, "Close some connections.");
        }
    }
}
