// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Chromium of the machine, used without a window to photograph pages. */
final class Browser {
    private static final Path BINARY = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--timeout=6000");

    private Browser() {}

    static boolean isAtHand() {
        return Files.isExecutable(BINARY);
    }

    /** Writes the picture and says whether the browser did. */
    static boolean photograph(String url, Path picture, int width, int height, String... more)
            throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("look");
        List<String> command = new ArrayList<>(List.of(BINARY.toString()));
        command.addAll(FLAGS);
        command.addAll(List.of(more));
        command.add("--user-data-dir=" + profile);
        command.add("--window-size=" + width + "," + height);
        command.add("--screenshot=" + picture.toAbsolutePath());
        command.add(url);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.exists(picture) && Files.size(picture) > 5_000;
    }
}
