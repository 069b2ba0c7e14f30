// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mingjian.app.evaluation.SchemeChoice;
import org.mingjian.rules.revision.Renumbering;
import org.mingjian.rules.revision.RenumberingReader;
import org.mingjian.rules.revision.Revision;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules diff}: what changed between two schemes, one Chinese sentence a line. */
@Command(name = "diff", mixinStandardHelpOptions = true, description = "Print what differs between two schemes.")
final class RulesDiff implements Callable<Integer> {

    private static final String SAME = "两个方案没有差别。";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "SCHEME", description = "Id or file of the earlier scheme.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "SCHEME", description = "Id or file of the later scheme.")
    private String after = "";

    @Override
    public Integer call() throws IOException {
        Rulebook rulebook = RulebookReader.read();
        EvaluationScheme earlier = SchemeChoice.read(before, rulebook);
        EvaluationScheme later = SchemeChoice.read(after, rulebook);
        List<String> sentences = Revision.of(earlier, later, rulebook, renumbering(rulebook, earlier, later));
        if (sentences.isEmpty()) {
            spec.commandLine().getOut().println(SAME);
        }
        sentences.forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE;
    }

    private static Optional<Renumbering> renumbering(
            Rulebook rulebook, EvaluationScheme earlier, EvaluationScheme later) {
        return new RenumberingReader(new SchemeReader(rulebook).shipped())
                .shipped().stream()
                        .filter(one ->
                                one.from().equals(earlier.id()) && one.to().equals(later.id()))
                        .findFirst();
    }
}
