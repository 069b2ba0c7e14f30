// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small file system in memory, which can be full without harm to anything else. Only root may make one. */
final class Room implements AutoCloseable {

    private static final int MEGABYTES = 700;

    private final Path path;
    private final boolean mounted;

    private Room(Path path, boolean mounted) {
        this.path = path;
        this.mounted = mounted;
    }

    /** @param path a folder; an ordinary one where no file system can be mounted on it */
    static Room at(Path path) {
        try {
            Files.createDirectories(path);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
        return new Room(path, run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", path.toString()));
    }

    boolean canBeFull() {
        return mounted;
    }

    Path path() {
        return path;
    }

    /** Until not one byte more goes in. */
    void fill() {
        try (OutputStream out = Files.newOutputStream(filler())) {
            byte[] block = new byte[4096];
            for (long left = MEGABYTES * 1024L * 1024; left > 0; left -= block.length) {
                out.write(block);
            }
        } catch (IOException full) {
            // As it should be.
        }
    }

    void clear() {
        try {
            Files.deleteIfExists(filler());
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    @Override
    public void close() {
        if (mounted) {
            run("umount", "-l", path.toString());
        }
    }

    private Path filler() {
        return path.resolve("filler");
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | InterruptedException impossible) {
            return false;
        }
    }
}
