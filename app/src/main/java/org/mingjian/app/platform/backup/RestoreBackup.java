// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.mingjian.app.platform.StartRefused;
import org.mingjian.app.platform.backup.BackupManifest.Sequence;
import org.mingjian.app.platform.backup.BackupManifest.Table;
import org.mingjian.app.platform.postgres.InstalledDatabase;
import org.postgresql.PGConnection;

/**
 * Fills an empty database from a backup: makes the schema the backup was taken under, fills its tables in one transaction,
 * reads them again and compares, then upgrades to this release. All or nothing: broken off, it may be started anew.
 */
public final class RestoreBackup {

    private final InstalledDatabase database;

    public RestoreBackup(InstalledDatabase database) {
        this.database = database;
    }

    /** @throws StartRefused when the database is not empty, or the backup of a newer release */
    public void from(BackupFile backup) throws IOException, SQLException {
        refuseFilled();
        try {
            // What a broken-off restore left behind holds no row.
            database.migrations().cleanDisabled(false).load().clean();
            makeSchema(backup.manifest());
            fill(backup);
        } catch (FlywayException thrown) {
            throw new StartRefused(
                    "The schema " + backup.manifest().schema() + " could not be made: " + thrown.getMessage(),
                    "Restore by the release that took the backup, or a newer one.");
        }
        new SchemaUpgrade(database).run();
    }

    private void refuseFilled() throws SQLException {
        try (Connection connection = database.connect()) {
            TableCatalogue catalogue = new TableCatalogue(connection);
            List<String> filled = catalogue.filled();
            if (!filled.isEmpty()) {
                throw new StartRefused(
                        database + " is not empty: there are rows in " + String.join(", ", filled) + ".",
                        "Restore into an empty database, or set MINGJIAN_DATA_DIR to a new folder.");
            }
            if (catalogue.migrations().isEmpty() && !catalogue.tables().isEmpty()) {
                throw new StartRefused(
                        database + " holds tables that are not Mingjian's.", "Restore into a database of its own.");
            }
        }
    }

    private void makeSchema(BackupManifest manifest) throws SQLException {
        database.migrations()
                .target(manifest.schema())
                // Rights are given when the schema is that of this release.
                .skipDefaultCallbacks(true)
                .load()
                .migrate();
        try (Connection connection = database.connect()) {
            if (!new TableCatalogue(connection).migrations().equals(manifest.migrations())) {
                throw new StartRefused(
                        "The backup's schema " + manifest.schema() + " is not made by the steps of this release.",
                        "Restore by the release that took it, or a newer one.");
            }
        }
    }

    private void fill(BackupFile backup) throws SQLException, IOException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            TableCatalogue catalogue = new TableCatalogue(connection);
            catalogue.useFixedFormats();
            Map<String, StoredTable> tables =
                    catalogue.tables().stream().collect(Collectors.toMap(StoredTable::name, Function.identity()));
            PGConnection copying = connection.unwrap(PGConnection.class);
            for (Table table : backup.manifest().tables()) {
                copyIn(connection, copying, known(tables, table), backup.rows(table));
            }
            setSequences(connection, backup.manifest().sequences());
            for (Table table : backup.manifest().tables()) {
                Table read = known(tables, table).copyOut(copying, OutputStream.nullOutputStream());
                if (!read.equals(table)) {
                    throw new IllegalStateException("table " + table.name() + " reads " + read
                            + " after the restore, not " + table + "; nothing was kept");
                }
            }
            connection.commit();
        }
    }

    private static StoredTable known(Map<String, StoredTable> tables, Table wanted) {
        StoredTable table = tables.get(wanted.name());
        if (table == null || !table.columns().equals(wanted.columns())) {
            throw new BrokenBackup("table " + wanted.name() + " is not one of schema's");
        }
        return table;
    }

    /** Triggers guard what people do; these rows have passed them once. References are checked all the same. */
    private static void copyIn(Connection connection, PGConnection copying, StoredTable table, InputStream rows)
            throws SQLException, IOException {
        String alter = "alter table " + StoredTable.quoted(table.name());
        try (Statement statement = connection.createStatement();
                InputStream closed = rows) {
            statement.execute(alter + " disable trigger user");
            table.copyIn(copying, closed);
            statement.execute(alter + " enable trigger user");
        }
    }

    private static void setSequences(Connection connection, List<Sequence> sequences) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
            for (Sequence sequence : sequences) {
                statement.setString(1, StoredTable.quoted(sequence.name()));
                statement.setLong(2, sequence.last());
                statement.setBoolean(3, sequence.called());
                statement.execute();
            }
        }
    }
}
