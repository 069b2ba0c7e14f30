// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a table names its columns.
 *
 * @param line number of the line, from 1; of two, the lower one
 * @param titles one a cell; of a header in two lines the lower words, with the upper ones before them where only both
 *     together name a column
 */
public record FoundHeader(int line, List<String> titles) {

    private record Candidate(int at, int lines, List<String> titles, int known) {}

    /**
     * Looks for the header of a register among the first lines of a table, below titles of the sheet, in one line or two.
     *
     * @param lines that say something
     * @return how far it reaches into the lines, or the first line that looks like a header where none names a column
     */
    static Place in(ColumnTitles columns, List<? extends TableLine> lines) {
        Candidate best = null;
        for (int i = 0; i < lines.size(); i++) {
            List<String> own = stripped(lines.get(i).titles());
            Candidate single = new Candidate(i, 1, own, columns.known(own));
            best = better(best, single);
            if (i + 1 < lines.size()) {
                List<String> both =
                        together(columns, own, stripped(lines.get(i + 1).titles()));
                best = better(best, new Candidate(i, 2, both, columns.known(both)));
            }
        }
        if (best == null || best.known() < 2) {
            int first = likely(lines);
            return new Place(
                    first + 1,
                    new FoundHeader(
                            lines.get(first).number(), stripped(lines.get(first).titles())));
        }
        int last = best.at() + best.lines() - 1;
        return new Place(last + 1, new FoundHeader(lines.get(last).number(), best.titles()));
    }

    /**
     * A header with the place of the first line behind it.
     *
     * @param next index among the lines looked at
     */
    record Place(int next, FoundHeader header) {}

    private static Candidate better(@org.jspecify.annotations.Nullable Candidate best, Candidate other) {
        return best == null || other.known() > best.known() ? other : best;
    }

    /** A sheet's title stands alone in its line. */
    private static int likely(List<? extends TableLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).titles().stream().filter(cell -> !cell.isBlank()).count() > 1) {
                return i;
            }
        }
        return 0;
    }

    private static List<String> together(ColumnTitles columns, List<String> upper, List<String> lower) {
        List<String> both = new ArrayList<>();
        String group = "";
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String above = i < upper.size() ? upper.get(i) : "";
            String below = i < lower.size() ? lower.get(i) : "";
            group = above.isEmpty() ? group : above;
            if (below.isEmpty()) {
                both.add(above);
            } else {
                both.add(
                        columns.known(List.of(below)) == 0 && columns.known(List.of(group + below)) > 0
                                ? group + below
                                : below);
            }
        }
        return both;
    }

    private static List<String> stripped(List<String> cells) {
        List<String> titles = new ArrayList<>(cells.stream().map(String::strip).toList());
        while (!titles.isEmpty() && titles.get(titles.size() - 1).isEmpty()) {
            titles.remove(titles.size() - 1);
        }
        return titles;
    }
}
