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
            "--timeout=45000");

    private Browser() {}

    static boolean isAtHand() {
        return Files.isExecutable(BINARY);
    }

    /** Writes the picture and says whether the browser did. */
    static boolean photograph(String url, Path picture, int width, int height, String... more)
            throws IOException, InterruptedException {
        List<String> flags = new ArrayList<>(List.of(more));
        flags.add("--window-size=" + width + "," + height);
        flags.add("--screenshot=" + picture.toAbsolutePath());
        return run(url, picture, flags);
    }

    /** Writes the pages as a printer would and says whether the browser did. */
    static boolean print(String url, Path paper) throws IOException, InterruptedException {
        return run(url, paper, List.of("--no-pdf-header-footer", "--print-to-pdf=" + paper.toAbsolutePath()));
    }

    /** Markup of the page as it stands after its scripts had the given time. */
    static String markupAfter(int milliseconds, String url) throws IOException, InterruptedException {
        Path markup = Files.createTempFile("look", ".html");
        Process process = new ProcessBuilder(
                        command(url, List.of("--dump-dom", "--virtual-time-budget=" + milliseconds)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(markup.toFile())
                .start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.readString(markup);
    }

    private static boolean run(String url, Path result, List<String> flags) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(url, flags))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.exists(result) && Files.size(result) > 5_000;
    }

    private static List<String> command(String url, List<String> flags) throws IOException {
        List<String> command = new ArrayList<>(List.of(BINARY.toString()));
        command.addAll(FLAGS);
        command.addAll(flags);
        command.add("--user-data-dir=" + Files.createTempDirectory("look"));
        command.add(url);
        return command;
    }
}
