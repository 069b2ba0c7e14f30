// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code postmaster.pid} of a database folder: which process serves it, or served it before it was killed. */
record PostmasterFile(Path database) {

    private static final int STATUS_LINE = 7;

    /** The process named by the file, if it lives and really is the server of this very folder. */
    Optional<ProcessHandle> server() throws IOException {
        Optional<ProcessHandle> named = named();
        return named.isPresent() && servesThisFolder(named.get().pid()) ? named : Optional.empty();
    }

    /** Removes a file left behind; PostgreSQL would refuse to start if the number now belongs to any living process. */
    void removeIfStale() throws IOException {
        if (server().isEmpty()) {
            Files.deleteIfExists(file());
        }
    }

    /** Whether this very process has written that it accepts connections; a file left behind says so of another one. */
    boolean saysReady(long pid) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file(), StandardCharsets.UTF_8);
            return lines.size() > STATUS_LINE
                    && lines.get(0).strip().equals(Long.toString(pid))
                    && lines.get(STATUS_LINE).strip().equals("ready");
        } catch (NoSuchFileException notYet) {
            return false;
        }
    }

    private Optional<ProcessHandle> named() throws IOException {
        try {
            List<String> lines = Files.readAllLines(file(), StandardCharsets.UTF_8);
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(ProcessHandle::isAlive);
        } catch (NoSuchFileException | NumberFormatException nobody) {
            return Optional.empty();
        }
    }

    private boolean servesThisFolder(long pid) {
        try {
            String[] command = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.UTF_8)
                    .split("\0");
            return command[0].endsWith("/postgres") && List.of(command).contains(database.toString());
        } catch (IOException endedOrForeign) {
            return false;
        }
    }

    private Path file() {
        return database.resolve("postmaster.pid");
    }
}
