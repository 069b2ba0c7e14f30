// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From a fact to its one canonical spelling. */
final class FactWriter {

    private FactWriter() {}

    static Map<String, String> write(FactTypeDescription type, Fact fact) {
        Map<String, String> row = new LinkedHashMap<>();
        for (RecordComponent component : type.record().getRecordComponents()) {
            row.put(component.getName(), text(value(component, fact)));
        }
        return row;
    }

    static String key(FactTypeDescription type, Fact fact) {
        Map<String, String> row = write(type, fact);
        return type.key().stream().map(row::get).collect(Collectors.joining("/"));
    }

    /** One line a column; line feeds inside values are escaped, so that different facts never read alike. */
    static String content(FactTypeDescription type, Fact fact, boolean withSource) {
        StringBuilder content = new StringBuilder(type.name()).append('\n');
        write(type, fact).forEach((column, value) -> {
            if (!value.isEmpty() && (withSource || !column.equals("source"))) {
                String line = value.replace("\\", "\\\\").replace("\n", "\\n");
                content.append(column).append('=').append(line).append('\n');
            }
        });
        return content.toString();
    }

    static @Nullable LocalDate day(FactTypeDescription type, Fact fact, String column) {
        Object value = Stream.of(type.record().getRecordComponents())
                .filter(component -> component.getName().equals(column))
                .map(component -> Optional.ofNullable(value(component, fact)))
                .findFirst()
                .flatMap(known -> known)
                .orElse(null);
        return value instanceof LocalDateTime moment ? moment.toLocalDate() : (LocalDate) value;
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> values) {
            return values.stream().map(FactWriter::text).collect(Collectors.joining(";"));
        }
        if (value instanceof BigDecimal decimal) {
            return CellReader.scaled(decimal).toPlainString();
        }
        return value instanceof Enum<?> code ? code.name() : value.toString();
    }

    private static @Nullable Object value(RecordComponent component, Fact fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot read " + component, broken);
        }
    }
}
