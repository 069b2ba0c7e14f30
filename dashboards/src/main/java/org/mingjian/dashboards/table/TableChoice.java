// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Order and columns a reader chose, both in the address.
 *
 * @param order empty: the usual one of the table
 * @param columns keys; empty: the usual ones
 */
public record TableChoice(@Nullable TableOrder order, List<String> columns) {
    /** Nothing chosen. */
    public static final TableChoice NONE = new TableChoice(null, List.of());

    static final String SORT = "sort";
    static final String COLUMN = "column";

    public TableChoice {
        columns = List.copyOf(columns);
    }

    /** The columns alone, of a table that has orders of its own. */
    public static TableChoice columns(MultiValueMap<String, String> parameters, Table<?> table) {
        return new TableChoice(null, of(parameters, table).columns());
    }

    /** What is unknown to the table counts as not chosen. */
    public static TableChoice of(MultiValueMap<String, String> parameters, Table<?> table) {
        String sort = parameters.getFirst(SORT);
        TableOrder order = sort == null ? null : TableOrder.read(sort.strip());
        List<String> asked = parameters.getOrDefault(COLUMN, List.of());
        return new TableChoice(
                order != null && table.sortsBy(order.key()) ? order : null,
                table.columns().stream()
                        .filter(column -> column.shown() != TableColumn.Shown.TITLE)
                        .map(TableColumn::key)
                        .filter(asked::contains)
                        .toList());
    }
}
