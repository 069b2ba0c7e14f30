// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.mingjian.app.evaluation.SchemeChoice;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.Schemes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules diff}: what changed between two schemes, one value a line. */
@Command(name = "diff", mixinStandardHelpOptions = true, description = "Print what differs between two schemes.")
final class RulesDiff implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "SCHEME", description = "Id or file of the earlier scheme.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "SCHEME", description = "Id or file of the later scheme.")
    private String after = "";

    @Override
    public Integer call() throws IOException {
        Rulebook rulebook = RulebookReader.read();
        Schemes.diff(SchemeChoice.read(before, rulebook), SchemeChoice.read(after, rulebook))
                .forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE;
    }
}
