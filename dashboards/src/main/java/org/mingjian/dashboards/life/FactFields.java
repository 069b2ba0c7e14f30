// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.life;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.facts.ColumnType;
import org.mingjian.rules.facts.FactCode;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;

/** Columns of a fact type in the words of its register. */
public final class FactFields {

    private final @Nullable FactTypeDescription type;
    private final Words words;

    private FactFields(@Nullable FactTypeDescription type, Words words) {
        this.type = type;
        this.words = words;
    }

    /** Of a type that is known no more, columns keep their own names. */
    public static FactFields of(String type, Words words) {
        return new FactFields(FactTypes.named(type).orElse(null), words);
    }

    /** What is filled, in the order of the register. */
    public List<LifeView.Field> filled(Map<String, String> cells) {
        List<LifeView.Field> fields = new ArrayList<>();
        for (String column : columns(cells)) {
            String value = cells.getOrDefault(column, "");
            if (!value.isEmpty()) {
                fields.add(new LifeView.Field(
                        name(column), value(column, value), value.matches("https?://\\S+") ? value : null));
            }
        }
        return fields;
    }

    List<LifeView.Difference> differences(Map<String, String> before, Map<String, String> after) {
        List<LifeView.Difference> differences = new ArrayList<>();
        Set<String> both = new LinkedHashSet<>(columns(after));
        both.addAll(columns(before));
        for (String column : both) {
            String old = before.getOrDefault(column, "");
            String now = after.getOrDefault(column, "");
            if (!old.equals(now)) {
                differences.add(new LifeView.Difference(name(column), value(column, old), value(column, now)));
            }
        }
        return differences;
    }

    /** Title of a column. */
    public String name(String column) {
        FactColumn known = column(column);
        return known == null ? column : words.column(column, known.zh());
    }

    /** A value, codes in words, yes and no. */
    String value(String column, String value) {
        FactColumn known = column(column);
        if (known == null) {
            return value;
        }
        if (known.codes().isEmpty()) {
            return known.type() == ColumnType.YES_NO && !value.isEmpty()
                    ? words.code(value)
                    : known.multi() ? value.replace(";", words.of("sentence.list")) : value;
        }
        Map<String, String> titles = known.codes().stream()
                .collect(Collectors.toMap(FactCode::code, one -> words.coded(one.code(), one.zh()), (a, b) -> a));
        return Stream.of(value.split(";", -1))
                .map(one -> titles.getOrDefault(one, one))
                .collect(Collectors.joining(words.of("sentence.list")));
    }

    private @Nullable FactColumn column(String column) {
        return type == null ? null : type.column(column).orElse(null);
    }

    /** Names of the columns in the order of the register; those of the cells where the type is unknown. */
    public List<String> columns(Map<String, String> cells) {
        return type == null ? List.copyOf(cells.keySet()) : type.columnNames();
    }
}
