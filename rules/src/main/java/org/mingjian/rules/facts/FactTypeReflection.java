// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a fact record and its annotations into a description. */
final class FactTypeReflection {

    private static final Map<Class<?>, ColumnType> TYPES = Map.of(
            String.class, ColumnType.TEXT,
            Integer.class, ColumnType.WHOLE,
            BigDecimal.class, ColumnType.DECIMAL,
            LocalDate.class, ColumnType.DATE,
            LocalDateTime.class, ColumnType.MOMENT,
            Boolean.class, ColumnType.YES_NO);

    private FactTypeReflection() {}

    static FactTypeDescription describe(Class<?> record) {
        FactType type = Objects.requireNonNull(record.getAnnotation(FactType.class), record::getName);
        List<FactColumn> columns = Stream.of(record.getRecordComponents())
                .map(component -> column(record, component))
                .toList();
        return new FactTypeDescription(
                type.name(),
                type.zh(),
                type.note(),
                type.supplier(),
                columns,
                List.of(type.key()),
                happening(type, columns),
                notByBureau(type),
                record.asSubclass(Fact.class));
    }

    private static @Nullable String notByBureau(FactType type) {
        if (type.notByBureau().isEmpty() != (type.supplier() == Supplier.BUREAU)) {
            throw new IllegalStateException(type.name() + " is kept by others and says why, or neither");
        }
        return type.notByBureau().isEmpty() ? null : type.notByBureau();
    }

    private static @Nullable String happening(FactType type, List<FactColumn> columns) {
        if (type.happenedOn().isEmpty()) {
            return null;
        }
        return columns.stream()
                .filter(column -> column.name().equals(type.happenedOn()))
                .filter(column -> column.type() == ColumnType.DATE || column.type() == ColumnType.MOMENT)
                .map(FactColumn::name)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.name() + " has no date " + type.happenedOn()));
    }

    private static FactColumn column(Class<?> record, RecordComponent component) {
        Column column = Objects.requireNonNull(component.getAnnotation(Column.class), component::toString);
        Class<?> element = element(component);
        boolean bureau = component.getName().equals(record == Bureau.class ? "code" : "bureau");
        ColumnType type = bureau ? ColumnType.BUREAU : TYPES.getOrDefault(element, ColumnType.CODE);
        boolean multi = component.getType() == List.class;
        return new FactColumn(
                component.getName(),
                column.zh(),
                column.note(),
                List.of(column.also()),
                type,
                column.required(),
                multi,
                codes(element));
    }

    /** Class of one value: of a list its element. */
    static Class<?> element(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType list) {
            return (Class<?>) list.getActualTypeArguments()[0];
        }
        return component.getType();
    }

    private static List<FactCode> codes(Class<?> element) {
        if (!element.isEnum()) {
            return List.of();
        }
        return Stream.of(element.getEnumConstants())
                .map(Enum.class::cast)
                .map(code -> new FactCode(code.name(), FactWords.title(code)))
                .toList();
    }
}
