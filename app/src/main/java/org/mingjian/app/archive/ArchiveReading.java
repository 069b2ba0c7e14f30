// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import tools.jackson.core.JacksonException;

/** Unpacks a package that may come from anywhere: nothing leaves the folder, nothing grows without bound. */
final class ArchiveReading {

    private static final int MOST_FILES = 200_000;
    private static final long MOST_BYTES = 8L << 30;
    /** A package is mostly text and packs to about a twentieth. */
    private static final int RATIO = 200;

    private static final long ALWAYS = 64L << 20;
    private static final long LARGEST_MANIFEST = 64L << 20;
    private static final int BUFFER = 64 * 1024;

    private ArchiveReading() {}

    /** @throws BrokenArchive where it is no ZIP file, holds a path outside of itself, one path twice, or too much */
    static void unpack(Path zip, Path folder) throws IOException {
        unpack(zip, folder, MOST_FILES);
    }

    static void unpack(Path zip, Path folder, int mostFiles) throws IOException {
        long left = Math.min(MOST_BYTES, Math.max(ALWAYS, RATIO * Files.size(zip)));
        int files = 0;
        try (ZipInputStream in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++files > mostFiles) {
                    throw new BrokenArchive("more than " + mostFiles + " files");
                }
                left -= write(in, target(entry, folder), left);
            }
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw new BrokenArchive("not a readable ZIP file: " + broken.getMessage());
        } catch (FileSystemException unfit) {
            throw new BrokenArchive("a path that cannot be: " + unfit.getReason());
        }
        if (files == 0) {
            throw new BrokenArchive("not a ZIP file, or an empty one");
        }
    }

    static ArchiveManifest manifest(Path folder) throws IOException {
        Path file = folder.resolve(ArchiveManifest.PATH);
        if (!Files.isRegularFile(file)) {
            throw new BrokenArchive("no " + ArchiveManifest.PATH + ": not a package of this program");
        }
        if (Files.size(file) > LARGEST_MANIFEST) {
            throw new BrokenArchive(ArchiveManifest.PATH + " is larger than " + (LARGEST_MANIFEST >> 20) + " MB");
        }
        try {
            ArchiveManifest manifest = ArchiveManifest.read(Files.readString(file));
            if (manifest.format() != ArchiveManifest.FORMAT) {
                throw new BrokenArchive(
                        "format " + manifest.format() + ", this program reads " + ArchiveManifest.FORMAT);
            }
            return manifest;
        } catch (JacksonException | NullPointerException malformed) {
            throw new BrokenArchive(ArchiveManifest.PATH + " cannot be read: " + malformed.getMessage());
        }
    }

    private static Path target(ZipEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (entry.isDirectory() || !target.startsWith(folder) || entry.getName().contains("\\")) {
            throw new BrokenArchive("path outside of the package: " + entry.getName());
        }
        if (Files.exists(target)) {
            throw new BrokenArchive("twice in the package: " + entry.getName());
        }
        Files.createDirectories(target.getParent());
        return target;
    }

    private static long write(InputStream in, Path target, long most) throws IOException {
        long written = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                written += read;
                if (written > most) {
                    throw new BrokenArchive("unpacks to more than " + (MOST_BYTES >> 30) + " GB, or to more than "
                            + RATIO + " times its size");
                }
                out.write(buffer, 0, read);
            }
        }
        return written;
    }
}
