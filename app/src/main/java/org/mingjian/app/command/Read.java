// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.page.PageLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code read}: pages, one JSON object a line, to what was read from them, one line for each line. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Read pages: NDJSON with url and html or text in, NDJSON with what each page says out, in the same order.",
            "An unreadable line gives {\"line\":n,\"problems\":[...]} and exit code 1; the rest is read."
        })
final class Read implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--in", paramLabel = "FILE", description = "Pages; standard input otherwise.")
    private @Nullable Path in;

    @Option(names = "--out", paramLabel = "FILE", description = "Readings; standard output otherwise.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        try (InputStream bytes = in == null ? System.in : Files.newInputStream(in);
                // Bytes as they are, line by line: one line in another encoding must not spoil the others.
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.ISO_8859_1))) {
            int unreadable = write(lines);
            if (unreadable > 0) {
                spec.commandLine().getErr().println(unreadable + " line(s) could not be read");
            }
            return unreadable > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE;
        } catch (NoSuchFileException missing) {
            throw new CommandRefused("no such file: " + missing.getMessage());
        }
    }

    private int write(BufferedReader lines) throws IOException {
        if (out == null) {
            Writer standard = spec.commandLine().getOut();
            int unreadable = PageLines.read(lines, standard);
            standard.flush();
            return unreadable;
        }
        try (Writer file = Files.newBufferedWriter(out)) {
            return PageLines.read(lines, file);
        }
    }
}
