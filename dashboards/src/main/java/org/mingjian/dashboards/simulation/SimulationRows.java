// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TableContent.Heading;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.simulation.Crossing;
import org.mingjian.rules.simulation.GroupMove;
import org.mingjian.rules.simulation.Move;
import org.springframework.stereotype.Component;

/** Headings and rows of the tables of simulations, all bureaus of them. */
@Component
final class SimulationRows {

    private static final int NAME = 24;
    private static final int WORDS = 14;
    private static final int FIGURE = 9;

    private final Words words;
    private final ChangeRows changes;

    SimulationRows(Words words, ChangeRows changes) {
        this.words = words;
        this.changes = changes;
    }

    /** @param rows each a cell a heading */
    record Cells(List<Heading> headings, List<List<Object>> rows) {}

    Cells of(SimulationTable table, Simulated simulated) {
        return switch (table) {
            case MOVES -> moves(simulated);
            case CROSSINGS -> crossings(simulated);
            case GROUPS -> groups(simulated);
            case STEPS -> steps(simulated);
        };
    }

    private Cells moves(Simulated simulated) {
        List<Heading> headings = new ArrayList<>(List.of(
                text("group", WORDS),
                text("bureau", NAME),
                figure("rank-before"),
                figure("rank-after"),
                figure("before"),
                figure("after"),
                figure("column.difference")));
        int steps = simulated.result().steps().size();
        for (int i = 0; i < steps; i++) {
            headings.add(new Heading(SimulationComposer.letter(i), FIGURE, true));
        }
        headings.add(text("grade-before", WORDS));
        headings.add(text("grade-after", WORDS));
        EvaluationScheme scheme = simulated.result().draft().base();
        return new Cells(
                headings,
                simulated.result().moves().stream()
                        .map(move -> move(move, scheme, steps))
                        .toList());
    }

    private static List<Object> move(Move move, EvaluationScheme scheme, int steps) {
        List<Object> cells = new ArrayList<>(cells(
                SimulationComposer.title(scheme, move.group()),
                move.name(),
                move.before().rank(),
                move.after().rank(),
                move.before().score(),
                move.after().score(),
                move.difference()));
        for (int i = 0; i < steps; i++) {
            cells.add(i < move.parts().size() ? move.parts().get(i) : "");
        }
        cells.addAll(cells(move.before().grade(), move.after().grade()));
        return cells;
    }

    private Cells crossings(Simulated simulated) {
        List<List<Object>> rows = new ArrayList<>();
        for (Crossing line : simulated.result().crossings()) {
            Stream.concat(line.up().stream(), line.down().stream())
                    .forEach(move -> rows.add(cells(
                            line.grade(),
                            line.from(),
                            words.of(line.up().contains(move) ? "simulation.winners" : "simulation.losers"),
                            SimulationComposer.title(simulated.result().draft().base(), move.group()),
                            move.name(),
                            move.before().score(),
                            move.after().score(),
                            move.before().grade(),
                            move.after().grade())));
        }
        return new Cells(
                List.of(
                        text("line", WORDS),
                        figure("from"),
                        text("direction", WORDS),
                        text("group", WORDS),
                        text("bureau", NAME),
                        figure("before"),
                        figure("after"),
                        text("grade-before", WORDS),
                        text("grade-after", WORDS)),
                rows);
    }

    private Cells groups(Simulated simulated) {
        return new Cells(
                List.of(
                        text("group", NAME),
                        figure("ranked"),
                        figure("median-before"),
                        figure("median-after"),
                        figure("spread-before"),
                        figure("spread-after"),
                        figure("winners"),
                        figure("losers"),
                        figure("moved")),
                simulated.result().groups().stream()
                        .map(group -> group(group, simulated.result().draft().base()))
                        .toList());
    }

    private static List<Object> group(GroupMove group, EvaluationScheme scheme) {
        return cells(
                SimulationComposer.title(scheme, group.group()),
                group.ranked(),
                group.medianBefore(),
                group.medianAfter(),
                group.spreadBefore(),
                group.spreadAfter(),
                group.winners(),
                group.losers(),
                group.moved());
    }

    private Cells steps(Simulated simulated) {
        return new Cells(
                List.of(
                        text("step", FIGURE),
                        text("indicator", FIGURE),
                        text("figure", NAME),
                        text("reason", NAME),
                        text("before", WORDS),
                        text("after", WORDS),
                        figure("affected"),
                        figure("mean")),
                changes.rows(simulated).stream()
                        .map(row -> cells(
                                row.letter(),
                                row.code(),
                                row.title(),
                                row.reason(),
                                row.before(),
                                row.after(),
                                row.affected(),
                                row.mean()))
                        .toList());
    }

    private Heading text(String key, int width) {
        return new Heading(words.of("simulation." + key), width, false);
    }

    private Heading figure(String key) {
        return new Heading(words.of("simulation." + key), FIGURE, true);
    }

    static List<Object> cells(@Nullable Object... cells) {
        return Arrays.stream(cells)
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .toList();
    }
}
