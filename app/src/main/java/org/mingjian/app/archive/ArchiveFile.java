// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mingjian.rules.facts.Sha256;

/** A folder as a ZIP file whose bytes follow from the folder's content alone: paths in order, one time for all. */
final class ArchiveFile {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ArchiveFile() {}

    static void write(Path folder, Path zip) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
            for (String path : paths(folder)) {
                ZipEntry entry = new ZipEntry(path);
                entry.setTimeLocal(NO_TIME);
                out.putNextEntry(entry);
                Files.copy(folder.resolve(path), out);
                out.closeEntry();
            }
        }
    }

    /** Digests of all files below a folder but the manifest, by path. */
    static SortedMap<String, String> digests(Path folder) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (String path : paths(folder)) {
            if (!path.equals(ArchiveManifest.PATH)) {
                digests.put(path, digest(folder.resolve(path)));
            }
        }
        return digests;
    }

    static String digest(Path file) throws IOException {
        MessageDigest sha = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static List<String> paths(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
