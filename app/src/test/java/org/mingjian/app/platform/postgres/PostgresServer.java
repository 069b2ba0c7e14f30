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
 * The one embedded PostgreSQL of a test process; every test class gets a fresh database in it.
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
        return client(postgres.access(migratedCopy(testClass).database()).server());
    }

    /** The database of this test entered by the owner of its tables, a superuser: for what no server may do. */
    public DatabaseClient ownedDatabase(Class<?> testClass) {
        return client(postgres.address(name(testClass)));
    }

    /** A migrated and otherwise empty database for a whole server, as the settings that point the server at it. */
    public Map<String, Object> freshDatabaseSettings(Class<?> testClass) {
        DatabaseAddress owner = migratedCopy(testClass);
        DatabaseAddress server = postgres.access(owner.database()).server();
        return Map.of(
                "mingjian.database.url", server.r2dbcUrl(),
                "mingjian.database.username", server.username(),
                "mingjian.database.password", server.password(),
                "mingjian.database.owner.username", owner.username(),
                "mingjian.database.owner.password", owner.password());
    }

    /** A database without any table as the commands that keep an installation see it, dropped before if it was there. */
    public InstalledDatabase installation(String name) {
        return installation(name, "template1");
    }

    /** A copy of another one, on which nobody may be working. */
    public InstalledDatabase installation(String name, String copied) {
        created(name, copied);
        return InstalledDatabase.of(postgres.access(name));
    }

    /** An empty database without any table, dropped before if a former run left it; entered by its owner. */
    DatabaseAddress freshDatabase(Class<?> testClass) {
        return created(name(testClass), "template1");
    }

    private DatabaseAddress migratedCopy(Class<?> testClass) {
        return created(name(testClass), Migrated.TEMPLATE);
    }

    private DatabaseAddress created(String name, String template) {
        DatabaseAddress maintenance = postgres.address("postgres");
        try (Connection connection = DriverManager.getConnection(
                        maintenance.jdbcUrl(), maintenance.username(), maintenance.password());
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name + " template " + template);
        } catch (SQLException thrown) {
            throw new IllegalStateException("No database " + name, thrown);
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

    /** Copying files is several times faster than some thirty migrations for each of fifty classes. */
    private static final class Migrated {

        private static final String TEMPLATE = migrated("it_migrated");

        private static String migrated(String name) {
            DatabaseAddress owner = shared().created(name, "template1");
            DatabaseAccess access = shared().postgres.access(name);
            Flyway.configure()
                    .dataSource(owner.jdbcUrl(), owner.username(), owner.password())
                    .placeholders(
                            Map.of(DatabaseAccess.PLACEHOLDER, access.server().username()))
                    .load()
                    .migrate();
            return name;
        }
    }

    private static final class Shared {

        // Nothing in a test survives the machine, so waiting for the disk would only cost time.
        private static final Map<String, String> FAST =
                Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

        // Test classes run in several processes at once, each with a server of its own.
        private static final String FORK = System.getProperty("mingjian.test.fork", "1");

        private static final PostgresServer SERVER = start();

        private static PostgresServer start() {
            DataFolder folder = DataFolder.open(binaries().resolve("fork-" + FORK), DataFolder.Purpose.SERVE);
            EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, binaries(), FAST);
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            return new PostgresServer(postgres);
        }
    }
}
