// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.SpoiledZip;
import org.mingjian.app.platform.backup.BackupManifest.Migration;
import org.mingjian.app.platform.backup.BackupManifest.Sequence;
import org.mingjian.app.platform.backup.BackupManifest.Table;
import org.mingjian.rules.fuzz.Fuzzing;

/** A spoiled backup is refused in words, or is whole: every table as its manifest says. */
class BackupFuzzTest {

    @TempDir
    private static Path folder;

    @Test
    void aSpoiledBackupIsRefusedOrWhole() {
        byte[] sample = sample();
        Fuzzing.each(
                250,
                mutations -> {
                    Path file = Files.write(
                            Files.createTempFile(folder, "spoiled", ".zip"), SpoiledZip.of(mutations, sample));
                    try (BackupFile backup = BackupFile.open(file)) {
                        assertThat(backup.manifest().schema()).isNotBlank();
                        assertThat(backup.manifest().rows()).isNotNegative();
                        assertThat(backup.manifest().sequences()).doesNotContainNull();
                    } catch (BrokenBackup told) {
                        assertThat(told.getMessage()).isNotBlank();
                    } finally {
                        Files.delete(file);
                    }
                },
                594);
    }

    private static byte[] sample() {
        byte[] rows = "1\tSHIJIAOYU\t市教育局\n2\tSHIGONGAN\t\\N\n".getBytes(StandardCharsets.UTF_8);
        String digest = HexFormat.of().formatHex(StoredTable.sha256().digest(rows));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(BackupFile.entry("bureau"), rows);
        parts.put(
                BackupManifest.ENTRY,
                new BackupManifest(
                                BackupManifest.FORMAT,
                                "0.1.0",
                                "2026-08-12T01:30:00Z",
                                List.of(new Migration("001", 12345), new Migration("002", -6789)),
                                List.of(new Table("bureau", List.of("id", "code", "name"), 2, digest)),
                                List.of(new Sequence("bureau_id_seq", 2, true)))
                        .json());
        return SpoiledZip.packed(parts);
    }
}
