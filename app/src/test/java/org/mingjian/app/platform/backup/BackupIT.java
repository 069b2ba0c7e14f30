// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.platform.StartRefused;
import org.mingjian.app.platform.postgres.InstalledDatabase;

class BackupIT {

    private static final String NAME = "it_backup";

    @TempDir
    private static Path folder;

    private static InstalledDatabase installation;
    private static Path backup;

    @BeforeAll
    static void takeBackup() throws Exception {
        installation = Installations.filled(NAME);
        backup = folder.resolve("backup.zip");
        new TakeBackup(installation, Clock.systemUTC()).into(backup);
    }

    @Test
    void aRestoreGivesEveryRowEveryNumberAndEveryRight() throws Exception {
        InstalledDatabase restored = restore(backup, "it_restored_all");

        List<StoredTable> tables = Installations.tables(installation);
        assertThat(Installations.content(restored, tables)).isEqualTo(Installations.content(installation, tables));
        assertThat(one(
                        restored,
                        "insert into fact (type, bureau, key, content, content_hash) values"
                                + " ('documents', 'JIAOYUJU', 'D-3', '{}', repeat('1', 64)) returning id"))
                .isEqualTo("4");
        assertThat(one(
                        restored,
                        "select has_table_privilege('mingjian_server', 'audit_record', 'insert')::text"
                                + " || has_table_privilege('mingjian_server', 'audit_record', 'update')::text"))
                .isEqualTo("truefalse");
        assertThatThrownBy(() -> Installations.execute(restored, "delete from audit_record"))
                .hasMessageContaining("appended only");
    }

    @Test
    void aFlippedByteIsFoundOrChangesNothing() throws Exception {
        byte[] whole = Files.readAllBytes(backup);
        BackupManifest expected = manifest(backup);
        Random random = new Random(11);
        int found = 0;
        for (int i = 0; i < 300; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Path file = Files.write(folder.resolve("flipped.zip"), flipped);
            try {
                assertThat(manifest(file)).isEqualTo(expected);
                assertThat(content(file)).isEqualTo(content(backup));
            } catch (BrokenBackup broken) {
                found++;
            }
        }
        assertThat(found).isPositive();
    }

    /** Entries by name; what a flip may change beside them are hours and attributes, which nothing reads. */
    private static SortedMap<String, String> content(Path zip) throws IOException {
        SortedMap<String, String> content = new TreeMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                content.put(
                        entry.getName(),
                        HexFormat.of().formatHex(file.getInputStream(entry).readAllBytes()));
            }
        }
        return content;
    }

    @Test
    void aBackupThatWasCutOffIsRefusedWhole() throws Exception {
        byte[] whole = Files.readAllBytes(backup);
        for (int length : new int[] {0, 10, whole.length / 2, whole.length - 1}) {
            Path file = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, length));

            assertThatThrownBy(() -> manifest(file)).isInstanceOf(BrokenBackup.class);
        }
    }

    @Test
    void nothingIsRestoredOverRows() throws Exception {
        assertThatThrownBy(() -> restore(backup, installation))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("is not empty")
                .hasMessageContaining("account");
    }

    @Test
    void whatABrokenOffRestoreLeftIsNoObstacle() throws Exception {
        InstalledDatabase half = Installations.empty("it_restored_half");
        half.migrations().target("020").skipDefaultCallbacks(true).load().migrate();

        restore(backup, half);

        List<StoredTable> tables = Installations.tables(installation);
        assertThat(Installations.content(half, tables)).isEqualTo(Installations.content(installation, tables));
    }

    @Test
    void rowsThatDoNotFitLeaveNothingBehind() throws Exception {
        Path forged = folder.resolve("forged.zip");
        Forged.withoutRows(backup, forged, "body");
        InstalledDatabase empty = Installations.empty("it_restored_not");

        assertThatThrownBy(() -> restore(forged, empty)).hasMessageContaining("foreign key");

        try (Connection connection = empty.connect()) {
            assertThat(new TableCatalogue(connection).filled()).isEmpty();
        }
    }

    @Test
    void aBackupIsOfOneMomentWhateverIsWrittenMeanwhile() throws Exception {
        AtomicBoolean ended = new AtomicBoolean();
        AtomicLong pairs = new AtomicLong();
        InstalledDatabase busy = Installations.copy("it_backup_busy", NAME);
        Thread writer = new Thread(() -> write(busy, ended, pairs), "writer");
        writer.start();
        try {
            while (pairs.get() == 0) {
                Thread.onSpinWait();
            }
            new TakeBackup(busy, Clock.systemUTC()).into(folder.resolve("busy.zip"));
        } finally {
            ended.set(true);
            writer.join();
        }

        // A fact whose body came after the snapshot would not be taken.
        InstalledDatabase restored = restore(folder.resolve("busy.zip"), "it_restored_busy");

        String apart =
                "select count(*) from body full join (select * from fact where key like 'W-%') f on body = sha256"
                        + " where text like 'W-%' and key is null";
        assertThat(one(restored, apart)).isEqualTo("0");
        assertThat(one(restored, "select (count(*) > 0)::text from fact where key like 'W-%'"))
                .isEqualTo("true");
    }

    @Test
    void theFileIsItsOwnersAloneAndNothingElseIsLeft() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".unfinished"));
        }
    }

    private static void write(InstalledDatabase busy, AtomicBoolean ended, AtomicLong pairs) {
        try (Connection connection = busy.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            while (!ended.get()) {
                long n = pairs.get();
                statement.execute(
                        "insert into body select encode(sha256(convert_to('W-" + n + "', 'UTF8')), 'hex'), 'W-" + n
                                + "'; insert into fact (type, bureau, key, content, content_hash, body) select 'documents',"
                                + " 'JIAOYUJU', text, '{}', sha256, sha256 from body where text = 'W-" + n + "'");
                connection.commit();
                pairs.incrementAndGet();
            }
        } catch (SQLException thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    private static InstalledDatabase restore(Path file, String name) throws Exception {
        return restore(file, Installations.empty(name));
    }

    private static InstalledDatabase restore(Path file, InstalledDatabase into) throws Exception {
        try (BackupFile opened = BackupFile.open(file)) {
            new RestoreBackup(into).from(opened);
        }
        return into;
    }

    private static BackupManifest manifest(Path file) throws Exception {
        try (BackupFile opened = BackupFile.open(file)) {
            return opened.manifest();
        }
    }

    private static String one(InstalledDatabase database, String sql) throws Exception {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
