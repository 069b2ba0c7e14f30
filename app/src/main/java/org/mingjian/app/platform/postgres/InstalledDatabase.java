// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.mingjian.app.platform.StartRefused;
import org.mingjian.app.platform.postgres.DataFolder.Purpose;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The database of this installation as the owner of its tables enters it: for the commands that keep it, beside a server or
 * in its place. An embedded PostgreSQL that stands still runs until this is closed.
 */
public final class InstalledDatabase implements AutoCloseable {

    private final DatabaseAccess access;
    private final AutoCloseable closing;

    private InstalledDatabase(DatabaseAccess access, AutoCloseable closing) {
        this.access = access;
        this.closing = closing;
    }

    /** By the settings of this process; also while a server runs on it. */
    public static InstalledDatabase shared() {
        return shared(new StandardEnvironment());
    }

    /** By the settings of this process; refused while a server runs on an embedded one. */
    public static InstalledDatabase alone() {
        return alone(new StandardEnvironment());
    }

    /** The same by other settings. */
    public static InstalledDatabase shared(ConfigurableEnvironment environment) {
        DatabaseProperties properties = properties(environment);
        if (properties.external()) {
            return external(properties);
        }
        Path database = properties.folder().resolve("database");
        if (Files.notExists(database)) {
            throw new StartRefused("There is no database in " + properties.folder() + ".", "Set MINGJIAN_DATA_DIR.");
        }
        try {
            if (new PostmasterFile(database.toRealPath()).server().isPresent()) {
                return living(properties.folder().toRealPath());
            }
        } catch (IOException thrown) {
            throw new StartRefused(database + " cannot be read: " + thrown, "Run as the account of the server.");
        }
        return started(properties);
    }

    static InstalledDatabase alone(ConfigurableEnvironment environment) {
        DatabaseProperties properties = properties(environment);
        return properties.external() ? external(properties) : started(properties);
    }

    static InstalledDatabase of(DatabaseAccess access) {
        return new InstalledDatabase(access, () -> {});
    }

    public Connection connect() throws SQLException {
        DatabaseAddress owner = access.owner();
        return DriverManager.getConnection(owner.jdbcUrl(), owner.username(), owner.password());
    }

    /** Migrations of this release, to be applied here. */
    public FluentConfiguration migrations() {
        DatabaseAddress owner = access.owner();
        return Flyway.configure()
                .dataSource(owner.jdbcUrl(), owner.username(), owner.password())
                .placeholders(Map.of(DatabaseAccess.PLACEHOLDER, access.server().username()));
    }

    @Override
    public void close() {
        try {
            closing.close();
        } catch (Exception thrown) {
            throw new IllegalStateException("The database was not left cleanly", thrown);
        }
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return access.owner().toString();
    }

    private static DatabaseProperties properties(ConfigurableEnvironment environment) {
        String home = environment.getProperty("user.home", "") + "/.mingjian";
        String folder = environment.getProperty("MINGJIAN_DATA_DIR", home);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("data folder", Map.of("mingjian.database.folder", folder)));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment)
                .bind("mingjian.database", DatabaseProperties.class)
                .get();
    }

    private static InstalledDatabase external(DatabaseProperties properties) {
        return of(DatabaseAccess.of(properties));
    }

    private static InstalledDatabase living(Path folder) throws IOException {
        String port = Files.readAllLines(folder.resolve("database/postmaster.pid"))
                .get(3)
                .strip();
        String password = Files.readString(folder.resolve("database-password")).strip();
        DatabaseAddress owner = new DatabaseAddress(
                "127.0.0.1:" + port, EmbeddedPostgres.DATABASE, PostgresCluster.USER, password, null);
        return of(new DatabaseAccess(owner, owner));
    }

    private static InstalledDatabase started(DatabaseProperties properties) {
        Path marker = properties.folder().resolve("purpose");
        Purpose purpose;
        try {
            purpose = Files.notExists(marker)
                    ? Purpose.SERVE
                    : Purpose.valueOf(Files.readString(marker).strip().toUpperCase(Locale.ROOT));
        } catch (IOException | IllegalArgumentException thrown) {
            throw new StartRefused(marker + " cannot be read: " + thrown, "Set MINGJIAN_DATA_DIR.");
        }
        DataFolder folder = DataFolder.open(properties.folder(), purpose);
        Path binaries = properties.binaries() == null ? folder.path() : properties.binaries();
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, binaries, Map.of());
        return new InstalledDatabase(postgres.access(), postgres);
    }
}
