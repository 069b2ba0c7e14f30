// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The server process of PostgreSQL, a child of this process, so that its death is noticed at once, but in a session of
 * its own, so that Ctrl-C reaches it only through us, after pool and server.
 */
final class Postmaster {

    private static final int LONGEST_SECONDS = 90;
    private static final int POLL_MILLIS = 20;

    private Postmaster() {}

    /** Starts and returns when connections are accepted, after recovery if there is something to recover. */
    static Process start(PostgresCluster cluster, PostmasterFile file) throws IOException {
        Path log = cluster.folder().logs().resolve("start.log");
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(cluster.account().prefix());
        command.addAll(List.of(
                cluster.binaries().program("postgres"),
                "-D",
                cluster.folder().database().toString()));
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        try {
            for (int waited = 0; waited < LONGEST_SECONDS * 1000; waited += POLL_MILLIS) {
                if (file.saysReady(process.pid())) {
                    return process;
                }
                if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw new IOException("PostgreSQL ended with code " + process.exitValue() + ": "
                            + Files.readString(log, StandardCharsets.UTF_8).strip());
                }
            }
        } catch (InterruptedException thrown) {
            Thread.currentThread().interrupt();
        }
        process.destroy();
        throw new IOException("PostgreSQL was not ready within " + LONGEST_SECONDS + " s; see " + log.getParent());
    }
}
