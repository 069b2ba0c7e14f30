// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one row of a fact type: every cell is looked at, and all problems are named. */
final class RowReader {

    private final FactTypeDescription type;
    private final Spelling spelling;
    private final CellReader cells;
    private final List<FactProblem> problems = new ArrayList<>();

    RowReader(FactTypeDescription type, Spelling spelling) {
        this.type = type;
        this.spelling = spelling;
        this.cells = new CellReader(spelling);
    }

    FactReading read(Map<String, String> row) {
        Map<String, String> named = named(row);
        RecordComponent[] components = type.record().getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        Map<String, Object> known = new LinkedHashMap<>();
        for (int i = 0; i < components.length; i++) {
            FactColumn column = type.columns().get(i);
            String cell = named.getOrDefault(column.name(), "");
            values[i] = value(column, FactTypeReflection.element(components[i]), cell);
            if (values[i] != null) {
                known.put(column.name(), values[i]);
            }
        }
        addInconsistencies(known);
        return problems.isEmpty() ? new FactReading(construct(values), List.of()) : new FactReading(null, problems);
    }

    /** A column that could not be read is not blamed twice. */
    private void addInconsistencies(Map<String, Object> known) {
        List<String> blamed = problems.stream().map(FactProblem::column).toList();
        RowConsistency.problems(type, known).stream()
                .filter(problem -> !blamed.contains(problem.column()))
                .forEach(problems::add);
    }

    /** The row by column names; a column the type does not have is a problem. */
    private Map<String, String> named(Map<String, String> row) {
        Map<String, String> named = new LinkedHashMap<>();
        row.forEach((title, cell) -> {
            String column = spelling == Spelling.TOLERANT ? columnTitled(title) : title;
            String text = cell == null ? "" : cell.replaceAll("\r\n?", "\n").strip();
            if (type.column(column).isPresent()) {
                named.put(column, text);
            } else {
                problems.add(FactProblem.of(
                        column,
                        FactProblem.Code.UNKNOWN_COLUMN,
                        column,
                        type.name(),
                        Nearest.hint(column, type.columnNames())));
            }
        });
        return named;
    }

    private String columnTitled(String title) {
        String wanted = title.strip();
        return type.columns().stream()
                .filter(column -> column.zh().equals(wanted))
                .map(FactColumn::name)
                .findFirst()
                .orElse(wanted);
    }

    private @Nullable Object value(FactColumn column, Class<?> element, String cell) {
        if (cell.isEmpty()) {
            if (column.required()) {
                problems.add(FactProblem.of(column.name(), FactProblem.Code.REQUIRED, column.zh()));
            }
            return column.multi() ? List.of() : null;
        }
        if (!column.multi()) {
            return one(column, element, cell);
        }
        List<Object> values = new ArrayList<>();
        for (String part : parts(cell)) {
            Object value = one(column, element, part);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private List<String> parts(String cell) {
        String separator = spelling == Spelling.TOLERANT ? "[;；、\\n]" : ";";
        return Stream.of(cell.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private @Nullable Object one(FactColumn column, Class<?> element, String cell) {
        Object value = cells.read(column, element, cell).orElse(null);
        if (value == null) {
            problems.add(FactSpelling.problem(column, cell));
        }
        return value;
    }

    private Fact construct(@Nullable Object[] values) {
        try {
            var constructor = type.record().getDeclaredConstructors()[0];
            return (Fact) constructor.newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot make a fact of type " + type.name(), broken);
        }
    }
}
