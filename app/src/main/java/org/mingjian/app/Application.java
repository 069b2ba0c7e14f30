// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app;

import org.mingjian.app.command.Mingjian;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** The one main class. */
public final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        int code = Mingjian.commandLine()
                .setExecutionStrategy(Application::execute)
                .execute(arguments);
        // A running server lives on in its own threads after its command has returned 0.
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int execute(ParseResult parsed) {
        if (!Mingjian.startsServer(parsed)) {
            // A command says itself what it has to say, and most take less time than a logging system takes to start.
            System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
            System.setProperty("slf4j.internal.verbosity", "WARN");
        }
        return new CommandLine.RunLast().execute(parsed);
    }
}
