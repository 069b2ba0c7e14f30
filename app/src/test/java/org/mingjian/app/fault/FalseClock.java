// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The clock of the server alone, moved by libfaketime where that is installed (Debian package {@code libfaketime}) and wanted
 * by {@code -Dfault.clock=true}: every look at the clock gets dearer by it.
 */
final class FalseClock {

    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1"));

    private final Path file;
    private final Optional<Path> library = LIBRARIES.stream()
            .filter(path -> Boolean.getBoolean("fault.clock"))
            .filter(Files::exists)
            .findFirst();

    /** @param file where the server looks by how much it is wrong */
    FalseClock(Path file) {
        this.file = file;
        right();
    }

    boolean canJump() {
        return library.isPresent();
    }

    Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        library.ifPresent(path -> {
            settings.put("LD_PRELOAD", path);
            settings.put("FAKETIME_TIMESTAMP_FILE", file);
            settings.put("FAKETIME_CACHE_DURATION", "1");
            // Waiting stays right, as it does on a machine whose clock is set.
            settings.put("FAKETIME_DONT_FAKE_MONOTONIC", "1");
            settings.put("DONT_FAKE_MONOTONIC", "1");
        });
        return settings;
    }

    /** @param by as libfaketime writes it, such as {@code +1d} or {@code -3h} */
    void jump(String by) {
        try {
            Files.writeString(file, by + "\n");
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    void right() {
        jump("+0");
    }
}
