// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.undecided;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.dashboards.undecided.UndecidedLines.Kind;
import org.mingjian.dashboards.undecided.UndecidedLines.Line;
import org.mingjian.rules.rulebook.Rulebook;

/**
 * The list as its page needs it.
 *
 * @param vetoes whether it is that of vetoes, not that of lines nobody could judge
 * @param bureau code of the bureau alone shown; empty: all
 * @param bureaus names by code, of those with a row in this list
 * @param counts how many lines, and how many vetoes, whatever the bureau
 */
public record UndecidedView(
        EvaluationHead head,
        boolean vetoes,
        String bureau,
        Map<String, String> bureaus,
        Counts counts,
        List<Row> rows) {
    public UndecidedView {
        bureaus = new TreeMap<>(bureaus);
        rows = List.copyOf(rows);
    }

    /** @param lines lines without evidence or with a failed check */
    public record Counts(long lines, long vetoes) {}

    /** @param title of its indicator */
    public record Row(Line line, String title, Badge badge) {
        /** What the line is worth; nothing for a veto. */
        public BigDecimal points() {
            return line.points();
        }
    }

    static UndecidedView of(UndecidedLines found, Rulebook rulebook, boolean vetoes, String bureau) {
        IndicatorNames names = new IndicatorNames(rulebook, found.scheme());
        List<Line> listed = found.lines().stream()
                .filter(line -> (line.kind() == Kind.VETO) == vetoes)
                .toList();
        long allVetoes =
                found.lines().stream().filter(line -> line.kind() == Kind.VETO).count();
        return new UndecidedView(
                found.head(),
                vetoes,
                bureau,
                listed.stream().collect(Collectors.toMap(Line::bureau, Line::bureauName, (one, same) -> one)),
                new Counts(found.lines().size() - allVetoes, allVetoes),
                listed.stream()
                        .filter(line -> bureau.isEmpty() || line.bureau().equals(bureau))
                        .map(line -> new Row(line, names.indicator(line.indicator()), badge(line.kind())))
                        .toList());
    }

    private static Badge badge(Kind kind) {
        return switch (kind) {
            case NO_EVIDENCE -> Badge.NO_EVIDENCE;
            case ERROR -> Badge.ERROR;
            case VETO -> Badge.PENDING;
        };
    }
}
