// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.mingjian.app.platform.StartRefused;

/**
 * The folder in which one installation keeps its database, held by one living process at a time.
 *
 * <p>It holds {@code purpose} (serve or demo, for good), {@code lock}, {@code database/}, {@code log/},
 * {@code database-password} and the unpacked PostgreSQL.
 */
public final class DataFolder implements AutoCloseable {

    /** What the folder was made for; a demo never touches real data, and the reverse. */
    public enum Purpose {
        SERVE,
        DEMO
    }

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Takes the folder for this process, making it if it is not there. */
    public static DataFolder open(Path folder, Purpose purpose) {
        try {
            // One name for one folder: a server left behind is recognized by it.
            Path path = Files.createDirectories(folder.toAbsolutePath()).toRealPath();
            FileChannel lock = lock(path);
            try {
                claim(path.resolve("purpose"), purpose);
                return new DataFolder(path, lock);
            } catch (IOException | RuntimeException thrown) {
                lock.close();
                throw thrown;
            }
        } catch (IOException thrown) {
            throw new StartRefused(
                    "The data folder " + folder + " cannot be used: " + thrown,
                    "Give this account write access to it, or set MINGJIAN_DATA_DIR to another folder.");
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(
                path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(
                        Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
                return channel;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // The same answer as for another process.
        }
        String holder = Files.readString(path.resolve("lock"));
        channel.close();
        throw new StartRefused(
                "The data folder " + path + " is in use by another Mingjian, process " + holder + ".",
                "Stop that process first, or set MINGJIAN_DATA_DIR to another folder.");
    }

    private static void claim(Path marker, Purpose purpose) throws IOException {
        String wanted = purpose.name().toLowerCase(Locale.ROOT);
        if (Files.notExists(marker)) {
            Files.writeString(marker, wanted);
        }
        String found = Files.readString(marker).strip();
        if (!found.equals(wanted)) {
            throw new StartRefused(
                    "The data folder " + marker.getParent() + " was made by \"" + found + "\" and is refused to \""
                            + wanted + "\".",
                    "Set MINGJIAN_DATA_DIR to another folder.");
        }
    }

    public Path path() {
        return path;
    }

    Path database() {
        return path.resolve("database");
    }

    Path logs() {
        return path.resolve("log");
    }

    Path passwordFile() {
        return path.resolve("database-password");
    }

    /** Gives the folder free for another process. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }
}
