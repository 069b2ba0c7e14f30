// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.r2dbc.core.DatabaseClient;

/**
 * The one embedded PostgreSQL of a test run; every test class gets a fresh database in it.
 *
 * <p>Its files stay under {@code target/test-postgres}, so that a next run starts in a moment and stops a server that a
 * killed run left behind.
 */
public final class PostgresServer {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private final EmbeddedPostgres postgres;

    private PostgresServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Where tests share the unpacked PostgreSQL, which is slow to unpack. */
    public static Path binaries() {
        return TARGET.resolve("test-postgres");
    }

    public static PostgresServer shared() {
        return Shared.SERVER;
    }

    /**
     * A database of its own for a test that needs SQL but no server: migrated and otherwise empty. Entered by the
     * server's account, which owns nothing.
     *
     * @return a client without a pool, each statement on a connection of its own unless a transaction holds one
     */
    public DatabaseClient migratedDatabase(Class<?> testClass) {
        DatabaseAddress owner = freshDatabase(testClass);
        DatabaseAccess access = postgres.access(owner.database());
        Flyway.configure()
                .dataSource(owner.jdbcUrl(), owner.username(), owner.password())
                .placeholders(Map.of(DatabaseAccess.PLACEHOLDER, access.server().username()))
                .load()
                .migrate();
        return client(access.server());
    }

    /** The database of this test entered by the owner of its tables, a superuser: for what no server may do. */
    public DatabaseClient ownedDatabase(Class<?> testClass) {
        return client(postgres.address(name(testClass)));
    }

    /** An empty database of its own for a whole server, as the settings that point the server at it. */
    public Map<String, Object> freshDatabaseSettings(Class<?> testClass) {
        DatabaseAddress owner = freshDatabase(testClass);
        DatabaseAddress server = postgres.access(owner.database()).server();
        return Map.of(
                "mingjian.database.url", server.r2dbcUrl(),
                "mingjian.database.username", server.username(),
                "mingjian.database.password", server.password(),
                "mingjian.database.owner.username", owner.username(),
                "mingjian.database.owner.password", owner.password());
    }

    /** An empty database without any table, dropped before if a former run left it; entered by its owner. */
    DatabaseAddress freshDatabase(Class<?> testClass) {
        String name = name(testClass);
        DatabaseAddress maintenance = postgres.address("postgres");
        try (Connection connection = DriverManager.getConnection(
                        maintenance.jdbcUrl(), maintenance.username(), maintenance.password());
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        } catch (SQLException thrown) {
            throw new IllegalStateException("No database for " + testClass, thrown);
        }
        return postgres.address(name);
    }

    private static String name(Class<?> testClass) {
        return "it_" + testClass.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static DatabaseClient client(DatabaseAddress address) {
        return DatabaseClient.create(ConnectionFactories.get(ConnectionFactoryOptions.parse(address.r2dbcUrl())
                .mutate()
                .option(ConnectionFactoryOptions.USER, address.username())
                .option(ConnectionFactoryOptions.PASSWORD, address.password())
                .build()));
    }

    private static final class Shared {

        // Nothing in a test survives the machine, so waiting for the disk would only cost time.
        private static final Map<String, String> FAST =
                Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

        private static final PostgresServer SERVER = start();

        private static PostgresServer start() {
            DataFolder folder = DataFolder.open(binaries().resolve("shared"), DataFolder.Purpose.SERVE);
            EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, binaries(), FAST);
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            return new PostgresServer(postgres);
        }
    }
}
