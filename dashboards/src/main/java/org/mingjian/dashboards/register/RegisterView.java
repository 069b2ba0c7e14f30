// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.reuse.KnownRow;

/**
 * A register of a bureau as its page needs it.
 *
 * @param rows those of this page of the list
 * @param empty why there is nothing; null when there is
 */
public record RegisterView(
        KeptRegister kept,
        List<KeptRegister.Row> rows,
        @Nullable EmptyState empty) {

    private static final Set<String> ASIDE = Set.of("bureau", "source", "text");

    public RegisterView {
        rows = List.copyOf(rows);
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
