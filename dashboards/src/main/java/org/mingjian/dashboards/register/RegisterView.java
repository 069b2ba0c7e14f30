// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.reuse.KnownRow;

/**
 * A register of a bureau as its page needs it.
 *
 * @param columns shown of the rows it has: what identifies one, what must be filled, and what is filled, at most six
 * @param empty why there is nothing; null when there is
 */
public record RegisterView(
        KeptRegister kept,
        List<FactColumn> columns,
        @Nullable EmptyState empty) {

    private static final int MOST_COLUMNS = 6;
    private static final Set<String> ASIDE = Set.of("bureau", "source", "text");

    public RegisterView {
        columns = List.copyOf(columns);
    }

    static RegisterView of(KeptRegister kept, EmptyState nothing) {
        Set<String> filled = kept.rows().stream()
                .flatMap(row -> row.cells().entrySet().stream())
                .filter(cell -> !cell.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<FactColumn> columns = kept.type().columns().stream()
                .filter(column -> !ASIDE.contains(column.name()))
                .toList();
        List<FactColumn> shown = Stream.concat(
                        columns.stream().filter(FactColumn::required),
                        columns.stream().filter(column -> filled.contains(column.name())))
                .distinct()
                .limit(MOST_COLUMNS)
                .toList();
        boolean nothingThere = kept.rows().isEmpty() && kept.known().isEmpty();
        return new RegisterView(kept, shown, nothingThere ? nothing : null);
    }

    /** What a page tells besides its title: each column with its value. */
    public List<Told> told(KnownRow row) {
        return kept.type().columns().stream()
                .filter(column -> !ASIDE.contains(column.name()))
                .map(column -> new Told(column.zh(), row.cells().getOrDefault(column.name(), "")))
                .filter(told -> !told.value().isEmpty())
                .filter(told -> !told.value().equals(row.document().title()))
                .filter(told -> !told.value().equals(row.document().url()))
                .toList();
    }

    /** A column and its value, a code still as a code. */
    public record Told(String title, String value) {}

    /** Titles of the columns the bureau must still fill in, joined. */
    public String missing(KnownRow row) {
        return row.missing().stream().map(FactColumn::zh).collect(Collectors.joining("、"));
    }
}
