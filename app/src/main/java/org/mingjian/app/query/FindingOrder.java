// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.table.TableOrder;
import org.mingjian.rules.findings.Finding;

/**
 * An order of findings in SQL: by a column, within it by effective loss, then id, so that no two rows are equal.
 *
 * @param column what is ordered by; a constant where it is the loss alone
 * @param key of a finding in that column
 */
record FindingOrder(String column, boolean descending, boolean leastLossFirst, Function<Finding, String> key) {

    private static final FindingOrder LOSS = new FindingOrder("''", false, false, finding -> "");

    /** By loss, greatest first, where nobody chose another. */
    static FindingOrder of(@Nullable TableOrder chosen) {
        if (chosen == null) {
            return LOSS;
        }
        boolean descending = chosen.descending();
        return switch (chosen.key()) {
            case "bureau" -> new FindingOrder("f.bureau", descending, false, Finding::bureau);
            case "indicator" -> new FindingOrder("f.indicator", descending, false, Finding::indicator);
            case "outcome" ->
                new FindingOrder(
                        "f.outcome",
                        descending,
                        false,
                        finding -> finding.outcome().name());
            default -> new FindingOrder("''", false, !descending, finding -> "");
        };
    }

    /** Whether a row comes after {@code :key}, {@code :effective} and {@code :id}. */
    String after() {
        String later = descending ? " < " : " > ";
        String less = leastLossFirst ? " > " : " < ";
        return "(" + column + later + ":key or " + column + " = :key and (f.effective" + less
                + ":effective or f.effective = :effective and f.id > :id))";
    }

    String by() {
        String first = column.equals("''") ? "" : column + (descending ? " desc, " : ", ");
        return " order by " + first + "f.effective" + (leastLossFirst ? "" : " desc") + ", f.id";
    }
}
