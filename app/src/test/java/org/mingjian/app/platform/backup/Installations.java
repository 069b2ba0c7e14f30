// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mingjian.app.platform.backup.BackupManifest.Table;
import org.mingjian.app.platform.postgres.InstalledDatabase;
import org.mingjian.app.platform.postgres.PostgresServer;
import org.postgresql.PGConnection;

/** Databases of installations with rows in every table, put in schema by schema from {@code upgrade/every-table.sql}. */
final class Installations {

    private static final Map<String, String> ROWS = sections();

    private Installations() {}

    static InstalledDatabase empty(String name) {
        return PostgresServer.shared().installation(name);
    }

    /** A copy made file by file, in a moment. */
    static InstalledDatabase copy(String name, String copied) {
        return PostgresServer.shared().installation(name, copied);
    }

    /** At this release, with rows in every table. */
    static InstalledDatabase filled(String name) throws SQLException {
        InstalledDatabase database = empty(name);
        for (String version : versions(database)) {
            step(database, version);
        }
        new SchemaUpgrade(database).run();
        return database;
    }

    static List<String> versions(InstalledDatabase database) {
        return Arrays.stream(database.migrations().load().info().all())
                .map(step -> step.getVersion().toString())
                .toList();
    }

    /** Takes one step of the schema and puts in the rows that belong to it. */
    static void step(InstalledDatabase database, String version) throws SQLException {
        database.migrations().target(version).skipDefaultCallbacks(true).load().migrate();
        execute(database, ROWS.getOrDefault(version, "select 1"));
    }

    static void execute(InstalledDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Tables as they are described by this database. */
    static List<StoredTable> tables(InstalledDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return new TableCatalogue(connection).tables();
        }
    }

    /** Rows and digest of these tables, in these columns. */
    static Map<String, Table> content(InstalledDatabase database, List<StoredTable> tables)
            throws SQLException, IOException {
        Map<String, Table> content = new TreeMap<>();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            new TableCatalogue(connection).useFixedFormats();
            PGConnection copying = connection.unwrap(PGConnection.class);
            for (StoredTable table : tables) {
                content.put(table.name(), table.copyOut(copying, OutputStream.nullOutputStream()));
            }
        }
        return content;
    }

    private static Map<String, String> sections() {
        Map<String, String> sections = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        try (InputStream sql = Installations.class.getResourceAsStream("/upgrade/every-table.sql")) {
            new String(sql.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lines::add);
        } catch (IOException thrown) {
            throw new IllegalStateException(thrown);
        }
        String version = "";
        for (String line : lines) {
            if (Pattern.matches("-- V\\d+", line)) {
                version = line.substring("-- V".length());
            } else if (!version.isEmpty()) {
                sections.merge(version, line + "\n", String::concat);
            }
        }
        return sections;
    }
}
