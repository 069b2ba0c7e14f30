// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mingjian.app.platform.ProductVersion;
import org.mingjian.app.platform.StartRefused;
import org.mingjian.app.platform.backup.BackupManifest.Migration;
import org.mingjian.app.platform.backup.BackupManifest.Table;
import org.mingjian.app.platform.postgres.InstalledDatabase;
import org.postgresql.PGConnection;

/** Writes a backup, of one snapshot, while the server may go on working. Readable by its owner alone: it holds everything. */
public final class TakeBackup {

    private final InstalledDatabase database;
    private final Clock clock;

    public TakeBackup(InstalledDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The file gets its name when it is whole and on the disk. */
    public BackupManifest into(Path file) throws IOException, SQLException {
        Path unfinished = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "backup-",
                ".unfinished",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            BackupManifest manifest = write(connection, unfinished);
            connection.rollback();
            try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private BackupManifest write(Connection connection, Path unfinished) throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
        }
        TableCatalogue catalogue = new TableCatalogue(connection);
        catalogue.useFixedFormats();
        List<Migration> migrations = catalogue.migrations();
        if (migrations.isEmpty()) {
            throw new StartRefused(database + " holds nothing of Mingjian.", "Name the database of an installation.");
        }
        PGConnection copying = connection.unwrap(PGConnection.class);
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(unfinished));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_SPEED);
            List<Table> tables = new ArrayList<>();
            for (StoredTable table : catalogue.tables()) {
                zip.putNextEntry(new ZipEntry(BackupFile.entry(table.name())));
                tables.add(table.copyOut(copying, zip));
                zip.closeEntry();
            }
            BackupManifest manifest = new BackupManifest(
                    BackupManifest.FORMAT,
                    ProductVersion.number(),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                    migrations,
                    tables,
                    catalogue.sequences());
            zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
            zip.write(manifest.json());
            zip.closeEntry();
            return manifest;
        }
    }
}
