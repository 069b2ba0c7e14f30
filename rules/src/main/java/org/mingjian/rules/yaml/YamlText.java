// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Maps, lists and texts written as a YAML file, one value a line and every text quoted, with the place of each line, e.g.
 * {@code indicators[YS-03].points}: a defect that names a line is told at its place.
 */
public final class YamlText {

    /** Keys that name an element of a list; one without any goes by its number from 1. */
    private static final List<String> NAMES = List.of("code", "grade");

    private final StringBuilder text = new StringBuilder();
    private final SortedMap<Integer, String> places = new TreeMap<>();
    private int line = 1;

    private YamlText(String heading) {
        heading.lines().forEach(words -> end("# " + words));
    }

    /**
     * @param heading comment lines at the head
     * @param root as {@link YamlTree} reads it
     */
    public static YamlText of(String heading, Map<String, ? extends @Nullable Object> root) {
        var written = new YamlText(heading);
        root.forEach((key, value) -> written.entry("", key, value, key));
        return written;
    }

    public String text() {
        return text.toString();
    }

    /** Place by line from 1. */
    public SortedMap<Integer, String> places() {
        return places;
    }

    private void entry(String indent, String key, @Nullable Object value, String place) {
        places.put(line, place);
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            end(indent + key(key) + ":");
            map.forEach((name, one) -> entry(indent + "  ", String.valueOf(name), one, child(place, name)));
        } else if (value instanceof Collection<?> items && items.stream().anyMatch(Map.class::isInstance)) {
            end(indent + key(key) + ":");
            int number = 0;
            for (Object item : items) {
                number++;
                element(indent + "  ", (Map<?, ?>) item, place, number);
            }
        } else {
            end(indent + key(key) + ": " + leaf(value));
        }
    }

    private void element(String indent, Map<?, ?> element, String list, int number) {
        String name = NAMES.stream()
                .filter(element::containsKey)
                .map(key -> String.valueOf(element.get(key)))
                .findFirst()
                .orElse(Integer.toString(number));
        String place = list + "[" + name + "]";
        String lead = indent + "- ";
        for (Map.Entry<?, ?> one : element.entrySet()) {
            int start = text.length();
            String key = String.valueOf(one.getKey());
            entry(indent + "  ", key, one.getValue(), place + "." + key);
            text.replace(start, start + lead.length(), lead);
            lead = indent + "  ";
        }
    }

    /** Entries of {@code parameters} and {@code deductions} are named in brackets, as elements of lists are. */
    private static String child(String place, Object key) {
        boolean named = place.endsWith(".parameters") || place.endsWith(".deductions");
        return named ? place + "[" + key + "]" : place + "." + key;
    }

    private void end(String words) {
        text.append(words).append('\n');
        line++;
    }

    private static String leaf(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Map<?, ?>) {
            return "{}";
        }
        return value instanceof Collection<?> items
                ? items.stream().map(item -> quoted(String.valueOf(item))).collect(Collectors.joining(", ", "[", "]"))
                : quoted(String.valueOf(value));
    }

    private static String key(String key) {
        return key.matches("[A-Za-z][A-Za-z0-9_]*") && !key.equals("null") ? key : quoted(key);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
            } else if (point < ' ' || point == 0x7f || point == 0x85 || point == 0x2028 || point == 0x2029) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                quoted.appendCodePoint(point);
            }
        });
        return quoted.append('"').toString();
    }
}
