// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of the operating system, run to its end. */
final class Program {

    private static final long LONGEST_SECONDS = 120;

    /** @param output standard output and standard error together */
    record Ended(int code, String output) {}

    private Program() {}

    static Ended run(List<String> prefix, String... command) throws IOException {
        // A file, because a pipe would stay open as long as a server started by the program lives.
        Path output = Files.createTempFile("mingjian-", ".out");
        try {
            Process process = new ProcessBuilder(
                            Stream.concat(prefix.stream(), Stream.of(command)).toList())
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command[0] + " did not end within " + LONGEST_SECONDS + " s");
            }
            return new Ended(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } catch (InterruptedException thrown) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + command[0] + " was running", thrown);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
