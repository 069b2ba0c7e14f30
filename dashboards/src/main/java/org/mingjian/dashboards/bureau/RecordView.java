// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.bureau;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.rules.facts.ColumnType;
import org.mingjian.rules.facts.FactCode;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypeDescription;

/** A form of the columns of a fact type, but for the bureau, as typed. */
public record RecordView(BureauRecord bureau, FactTypeDescription type, List<Field> fields, List<FieldError> errors) {
    public RecordView {
        fields = List.copyOf(fields);
        errors = List.copyOf(errors);
    }

    /**
     * A field.
     *
     * @param choices what may be chosen; empty for what is typed
     * @param error what is wrong with it
     */
    public record Field(
            FactColumn column,
            List<FactCode> choices,
            String value,
            @Nullable String error) {
        public boolean date() {
            return column.type() == ColumnType.DATE;
        }
    }

    static RecordView of(
            BureauRecord bureau, FactTypeDescription type, Map<String, String> row, List<FieldError> errors) {
        return new RecordView(
                bureau,
                type,
                type.columns().stream()
                        .filter(column -> column.type() != ColumnType.BUREAU)
                        .map(column -> new Field(
                                column,
                                choices(bureau, column),
                                row.getOrDefault(column.name(), ""),
                                errors.stream()
                                        .filter(error -> error.field().equals(column.name()))
                                        .map(FieldError::message)
                                        .findFirst()
                                        .orElse(null)))
                        .toList(),
                errors);
    }

    private static List<FactCode> choices(BureauRecord bureau, FactColumn column) {
        if (column.name().equals("group")) {
            return bureau.groups().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(group -> new FactCode(group.getKey(), group.getValue()))
                    .toList();
        }
        return column.codes();
    }
}
