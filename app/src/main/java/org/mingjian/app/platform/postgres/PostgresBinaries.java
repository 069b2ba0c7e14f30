// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.StartRefused;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL 18 itself, carried inside the product and unpacked once per version.
 *
 * @param home holds {@code bin/initdb}, {@code bin/pg_ctl}, {@code bin/postgres}
 */
record PostgresBinaries(Path home) {

    static final String MAJOR = "18";

    static PostgresBinaries unpackedIn(Path folder) throws IOException {
        URL archive = archive();
        if (archive == null) {
            throw new StartRefused(
                    "No embedded PostgreSQL for " + System.getProperty("os.name") + " on "
                            + System.getProperty("os.arch") + ".",
                    "Set MINGJIAN_DATABASE_URL to an external PostgreSQL " + MAJOR + ".");
        }
        JarURLConnection connection = (JarURLConnection) archive.openConnection();
        // The checksum makes a new release unpack beside an old one.
        String version = Long.toHexString(connection.getJarEntry().getCrc());
        Path home = folder.toAbsolutePath().resolve("postgresql-" + MAJOR + "-" + version);
        if (Files.notExists(home)) {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempDirectory(folder, "unpacking-");
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
            try (InputStream packed = connection.getInputStream()) {
                unpack(packed, unfinished);
            }
            moveOnce(unfinished, home);
        }
        return new PostgresBinaries(home);
    }

    /** Of several processes that unpack at once the first one wins; all hold the same files. */
    private static void moveOnce(Path unfinished, Path home) throws IOException {
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException thrown) {
            if (Files.notExists(home)) {
                throw thrown;
            }
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }

    private static @Nullable URL archive() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return null;
        }
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String name = arch.equals("aarch64") ? "arm_64" : arch.equals("amd64") ? "x86_64" : arch;
        return PostgresBinaries.class.getResource("/postgres-linux-" + name + ".txz");
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
                    boolean program = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }
}
