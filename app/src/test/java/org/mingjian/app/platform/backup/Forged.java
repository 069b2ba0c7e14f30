// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mingjian.app.platform.backup.BackupManifest.Table;

/** Backups with right digests and wrong content. */
final class Forged {

    private Forged() {}

    /** As if a table had been empty. */
    static void withoutRows(Path backup, Path forged, String emptied) throws IOException {
        String nothing = HexFormat.of().formatHex(StoredTable.sha256().digest());
        try (BackupFile from = BackupFile.open(backup);
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(forged))) {
            BackupManifest manifest = from.manifest();
            for (Table table : manifest.tables()) {
                zip.putNextEntry(new ZipEntry(BackupFile.entry(table.name())));
                if (!table.name().equals(emptied)) {
                    from.rows(table).transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
            zip.write(new BackupManifest(
                            manifest.format(),
                            manifest.release(),
                            manifest.takenAt(),
                            manifest.migrations(),
                            manifest.tables().stream()
                                    .map(table -> table.name().equals(emptied)
                                            ? new Table(emptied, table.columns(), 0, nothing)
                                            : table)
                                    .toList(),
                            manifest.sequences())
                    .json());
        }
    }
}
