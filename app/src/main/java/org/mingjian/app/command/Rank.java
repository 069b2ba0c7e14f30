// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.RowOrder;
import org.mingjian.app.evaluation.ScoreTable;
import org.mingjian.app.intake.file.RejectedRows;
import org.mingjian.rules.scheme.RankingMethod;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rank}: places within groups for a table of scores that was made elsewhere. */
@Command(
        name = "rank",
        mixinStandardHelpOptions = true,
        description = {
            "Add the column rank to a table group,code,name,<components>,total; rows keep their order.",
            "An empty total is the sum of the components, or by --weights their weighted sum, rounded to 0.01 once.",
            "— and its like are no score: a bureau without a total gets no rank."
        })
final class Rank implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--scores", required = true, paramLabel = "FILE", description = "The table.")
    private Path scores = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The table with ranks.")
    private Path out = Path.of("");

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description = "competition (1, 1, 3; the default), dense (1, 1, 2) or ordinal (1, 2, 3).")
    private RankingMethod method = RankingMethod.COMPETITION;

    @Option(
            names = "--weights",
            split = ",",
            paramLabel = "COLUMN=PERCENT",
            description = "Weights of components in percent, e.g. 决策=15,管理=30.")
    private Map<String, BigDecimal> weights = Map.of();

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            description = "input (as they came; the default), rank, or strokes: by rank, equals by strokes (按笔画).")
    private RowOrder order = RowOrder.INPUT;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(scores)) {
            throw new CommandRefused("no such file: " + scores);
        }
        ScoreTable table = ScoreTable.read(scores, weights);
        if (!table.usable()) {
            throw new CommandRefused(
                    table.problems().stream().map(Object::toString).toList());
        }
        table.write(out, method, order);
        @Nullable Path folder = out.toAbsolutePath().getParent();
        RejectedRows.write(folder == null ? Path.of("") : folder, table.problems());
        table.problems().forEach(spec.commandLine().getErr()::println);
        return table.problems().isEmpty() ? ExitCode.DONE : ExitCode.SOME_REJECTED;
    }
}
