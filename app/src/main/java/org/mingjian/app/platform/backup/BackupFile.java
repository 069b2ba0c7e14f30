// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mingjian.app.platform.backup.BackupManifest.Table;

/** A backup that was opened and read through once: each table in it is what was written. */
public final class BackupFile implements AutoCloseable {

    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupFile(ZipFile zip, BackupManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    static String entry(String table) {
        return "tables/" + table + ".copy";
    }

    /** @throws BrokenBackup when a byte of a table or of the manifest is not what it was */
    public static BackupFile open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException thrown) {
            // The latter where a name is no UTF-8.
            throw new BrokenBackup("it is not a whole ZIP file: " + thrown.getMessage());
        }
        try {
            BackupFile backup = new BackupFile(zip, manifest(zip));
            for (Table table : backup.manifest.tables()) {
                backup.check(table);
            }
            return backup;
        } catch (ZipException | EOFException | IllegalArgumentException thrown) {
            zip.close();
            throw new BrokenBackup("it cannot be unpacked: " + thrown.getMessage());
        } catch (IOException | RuntimeException thrown) {
            zip.close();
            throw thrown;
        }
    }

    private static BackupManifest manifest(ZipFile zip) throws IOException {
        try (InputStream json = stream(zip, BackupManifest.ENTRY)) {
            byte[] text = json.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(text);
            // Nobody else compares it.
            if (sum.getValue() != zip.getEntry(BackupManifest.ENTRY).getCrc()) {
                throw new BrokenBackup("its manifest is not what was written");
            }
            BackupManifest manifest = BackupManifest.read(text);
            if (manifest.format() != BackupManifest.FORMAT) {
                throw new BrokenBackup(
                        "its format is " + manifest.format() + ", this release reads " + BackupManifest.FORMAT);
            }
            if (manifest.migrations().isEmpty()) {
                throw new BrokenBackup("it names no schema");
            }
            return manifest;
        }
    }

    private void check(Table table) throws IOException {
        MessageDigest sha = StoredTable.sha256();
        try (InputStream rows = new DigestInputStream(rows(table), sha)) {
            rows.transferTo(OutputStream.nullOutputStream());
        }
        String found = HexFormat.of().formatHex(sha.digest());
        if (!found.equals(table.sha256())) {
            throw new BrokenBackup("table " + table.name() + " has SHA-256 " + found + ", not " + table.sha256());
        }
    }

    public BackupManifest manifest() {
        return manifest;
    }

    InputStream rows(Table table) throws IOException {
        return stream(zip, entry(table.name()));
    }

    private static InputStream stream(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        InputStream content = entry == null ? null : zip.getInputStream(entry);
        if (content == null) {
            throw new BrokenBackup("there is no " + name + " in it");
        }
        return content;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
