// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.docgen.RulebookWriter;
import org.mingjian.rules.facts.Nearest;
import org.mingjian.rules.rulebook.Dimension;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules}: the rulebook, or the page of one indicator. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "List the rulebook by dimension, or print the page of one indicator.",
        subcommands = RulesDiff.class)
final class Rules implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", paramLabel = "CODE", description = "Indicator, e.g. YS-03.")
    private @Nullable String code;

    @Override
    public Integer call() {
        Rulebook rulebook = RulebookReader.read();
        if (code == null) {
            rulebook.dimensions().forEach(dimension -> list(rulebook, dimension));
        } else {
            spec.commandLine().getOut().print(page(rulebook, code));
            spec.commandLine().getOut().flush();
        }
        return ExitCode.DONE;
    }

    private void list(Rulebook rulebook, Dimension dimension) {
        PrintWriter lines = spec.commandLine().getOut();
        lines.println(dimension.code() + " " + dimension.titleZh());
        for (Indicator indicator : rulebook.indicators().values()) {
            if (indicator.dimension().equals(dimension.code())) {
                String points =
                        indicator.points() == null ? "-" : indicator.points().toPlainString();
                lines.printf(
                        "  %-6s %5s  %-9s %-6s  %s%n",
                        indicator.id(),
                        points,
                        lower(indicator.kind()),
                        lower(indicator.automation()),
                        indicator.titleZh());
            }
        }
    }

    private static String page(Rulebook rulebook, String code) {
        if (!rulebook.indicators().containsKey(code)) {
            throw new CommandRefused("规则库中没有指标“" + code + "”"
                    + Nearest.hint(code, rulebook.indicators().keySet()));
        }
        return RulebookWriter.pages(rulebook, List.of()).entrySet().stream()
                .filter(page -> page.getKey().startsWith(code + "-"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
