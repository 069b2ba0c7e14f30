// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.Sha256;

/** An edition as lines of place and value, e.g. {@code indicators[YS-03].points} → {@code 4.00}: what is hashed and compared. */
final class SchemeText {

    private static final List<String> NAMES = List.of("code", "grade", "period");

    /** Traits that came later: where an edition does not use them they say nothing, so that its digest stands. */
    private static final List<String> LATER =
            List.of("snapshot", "tieDisplay", "performance", "appealFrom", "manualScoring", "fairness");

    private final SortedMap<String, String> lines = new TreeMap<>();

    private SchemeText() {}

    static SortedMap<String, String> lines(EvaluationScheme scheme) {
        var text = new SchemeText();
        text.add("", scheme.withDigest(""));
        text.lines.remove("digest");
        return text.lines;
    }

    static String digest(EvaluationScheme scheme) {
        var content = new StringBuilder();
        lines(scheme)
                .forEach((place, value) ->
                        content.append(place).append('=').append(value).append('\n'));
        return Sha256.of(content.toString());
    }

    private void add(String place, @Nullable Object value) {
        if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                if (LATER.contains(component.getName()) && value(record, component) == null) {
                    continue;
                }
                add(
                        place.isEmpty() ? component.getName() : place + "." + component.getName(),
                        value(record, component));
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                add(place + "[" + name(list.get(i), i) + "]", list.get(i));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> add(place + "[" + key + "]", entry));
        } else {
            lines.put(place, value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value));
        }
    }

    /** Elements are named by their code, so that inserting one changes no other line. */
    private static String name(Object element, int index) {
        if (element instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                if (NAMES.contains(component.getName())) {
                    return String.valueOf(value(record, component));
                }
            }
        }
        return Integer.toString(index + 1);
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("component of a public record cannot be read: " + component, impossible);
        }
    }
}
