// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mingjian.app.archive.BrokenArchive;
import org.mingjian.app.archive.VerifyArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify}: proves an exported package on this machine alone. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Re-hash and re-score an exported package, without network or database.",
            "Every difference is named; exit code 0 only if every byte agrees."
        })
final class Verify implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE.zip", description = "The package.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandRefused("no such file: " + file);
        }
        PrintWriter out = spec.commandLine().getOut();
        VerifyArchive.Verdict verdict = verdict();
        out.println("package SHA-256 " + VerifyArchive.digest(file));
        out.println(verdict.period() + ", version " + verdict.version() + ", " + verdict.state() + ": "
                + verdict.files() + " files, " + verdict.bureaus() + " bureaus");
        verdict.removed().forEach(out::println);
        verdict.differences().forEach(out::println);
        out.println(
                verdict.differences().isEmpty()
                        ? agreement(verdict)
                        : verdict.differences().size() + " differences");
        return verdict.differences().isEmpty() ? ExitCode.DONE : ExitCode.SOME_REJECTED;
    }

    /** Facts that lack something cannot be hashed to what they were; that they score the same is seen all the same. */
    private static String agreement(VerifyArchive.Verdict verdict) {
        return verdict.removed().isEmpty()
                ? "every byte agrees"
                : "every byte there agrees and scores the same; personal data of "
                        + verdict.removed().size() + " facts was removed, whose digests stand above";
    }

    private VerifyArchive.Verdict verdict() throws IOException {
        try {
            return VerifyArchive.verify(file);
        } catch (BrokenArchive broken) {
            throw new CommandRefused(file + ": " + broken.getMessage());
        }
    }
}
