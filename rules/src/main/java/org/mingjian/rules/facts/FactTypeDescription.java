// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact type as data: what templates, JSON Schema, files and API follow from.
 *
 * @param name plural kebab-case noun, e.g. {@code request-replies}
 * @param zh name of the register (台账)
 * @param note one Chinese line
 * @param supplier who keeps the register
 * @param columns in order
 * @param key names of the columns that together identify a fact within its bureau
 * @param happenedOn column with the day of the event; null where the fact is a state
 * @param notByBureau why a bureau does not supply it, one Chinese line; null where it keeps the register itself
 */
public record FactTypeDescription(
        String name,
        String zh,
        String note,
        Supplier supplier,
        List<FactColumn> columns,
        List<String> key,
        @Nullable String happenedOn,
        @Nullable String notByBureau,
        Class<? extends Fact> record) {

    public FactTypeDescription {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    public Optional<FactColumn> column(String column) {
        return columns.stream().filter(c -> c.name().equals(column)).findFirst();
    }

    public List<String> columnNames() {
        return columns.stream().map(FactColumn::name).toList();
    }
}
