// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.mingjian.app.platform.ProductVersion;
import org.mingjian.app.platform.StartRefused;
import org.mingjian.rules.calendar.InvalidHolidayTable;
import org.mingjian.rules.rulebook.InvalidRulebook;
import org.mingjian.rules.scheme.InvalidScheme;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The root command; without a subcommand it serves. */
@Command(
        name = "mingjian",
        description = "Supervision of how public bureaus disclose government information (政务公开监督考核).",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        subcommands = {
            Serve.class,
            Demo.class,
            Deadline.class,
            Facts.class,
            Read.class,
            Rank.class,
            Rules.class,
            Evaluate.class,
            Verify.class,
            Backup.class,
            Restore.class,
            Upgrade.class,
            PersonalData.class
        })
public final class Mingjian implements Callable<Integer> {

    @Override
    public Integer call() {
        return new Serve().call();
    }

    public static CommandLine commandLine() {
        return new CommandLine(new Mingjian())
                .setCaseInsensitiveEnumValuesAllowed(true)
                // UTF-8 whatever the machine's locale says.
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((thrown, command, parsed) -> end(thrown, command));
    }

    /** Whether what was asked for starts the server, as it does without a subcommand. */
    public static boolean startsServer(ParseResult parsed) {
        return !parsed.hasSubcommand() || parsed.subcommand().commandSpec().userObject() instanceof ServerCommand;
    }

    private static int end(Exception thrown, CommandLine command) {
        if (thrown instanceof CommandRefused) {
            command.getErr().println(thrown.getMessage());
            return ExitCode.REFUSED;
        }
        if (thrown instanceof StartRefused refused) {
            command.getErr().println(refused.getMessage() + System.lineSeparator() + refused.advice());
            return ExitCode.REFUSED;
        }
        if (thrown instanceof InvalidScheme
                || thrown instanceof InvalidRulebook
                || thrown instanceof InvalidHolidayTable) {
            command.getErr().println(thrown.getMessage());
            return ExitCode.REFUSED;
        }
        command.getErr().println(command.getCommandName() + " failed: " + thrown);
        return ExitCode.FAULT;
    }
}
