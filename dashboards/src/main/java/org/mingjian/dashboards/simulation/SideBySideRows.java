// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TableContent.Heading;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.simulation.Move;
import org.mingjian.rules.simulation.SideBySide;
import org.springframework.stereotype.Component;

/** Headings and rows of two simulations beside each other, all bureaus of them. */
@Component
final class SideBySideRows {

    private static final int NAME = 24;
    private static final int WORDS = 14;
    private static final int FIGURE = 9;

    private final Words words;

    SideBySideRows(Words words) {
        this.words = words;
    }

    /**
     * @param first number of the first simulation
     * @param second number of the second
     */
    SimulationRows.Cells of(SideBySide both, EvaluationScheme scheme, String first, String second) {
        List<Heading> headings = new ArrayList<>(List.of(
                new Heading(words.of("simulation.group"), WORDS, false),
                new Heading(words.of("simulation.bureau"), NAME, false),
                figure("simulation.rank-before"),
                figure("simulation.before")));
        for (String name : List.of(first, second)) {
            headings.add(figure("simulation.table.rank-of", name));
            headings.add(figure("simulation.table.score-of", name));
            headings.add(new Heading(words.of("simulation.table.grade-of", name), WORDS, false));
        }
        headings.add(figure("simulation.column.difference"));
        return new SimulationRows.Cells(
                headings, both.rows().stream().map(row -> row(row, scheme)).toList());
    }

    private static List<Object> row(SideBySide.Row row, EvaluationScheme scheme) {
        Move.Standing now = row.second().before();
        Move.Standing first = row.first().after();
        Move.Standing second = row.second().after();
        return SimulationRows.cells(
                SimulationComposer.title(scheme, row.group()),
                row.second().name(),
                now.rank(),
                now.score(),
                first.rank(),
                first.score(),
                first.grade(),
                second.rank(),
                second.score(),
                second.grade(),
                row.difference());
    }

    private Heading figure(String key, Object... parts) {
        return new Heading(words.of(key, parts), FIGURE, true);
    }
}
