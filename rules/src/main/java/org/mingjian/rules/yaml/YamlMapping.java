// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of a YAML file, read strictly: what is missing, unknown, out of order or of the wrong form becomes a defect
 * with its line, and reading goes on with a harmless value so that all defects of a file are named at once.
 */
public final class YamlMapping {

    private final YamlFile file;
    private final int line;
    private final Map<String, YamlValue> values;

    YamlMapping(YamlFile file, int line, Map<String, YamlValue> values) {
        this.file = file;
        this.line = line;
        this.values = new LinkedHashMap<>(values);
    }

    public int line() {
        return line;
    }

    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public int lineOf(String key) {
        YamlValue value = values.get(key);
        return value == null ? line : value.line();
    }

    public void defect(String key, String problem) {
        file.defect(lineOf(key), problem);
    }

    /** Checks the keys: none unknown, in this order, none missing but those written with a question mark at the end. */
    public void keys(String... allowed) {
        new YamlKeys(this, allowed).checkInOrder();
    }

    /** Checks the keys as {@link #keys} does, in whatever order people wrote them; a slip is answered by the near name. */
    public void keysInAnyOrder(String... allowed) {
        new YamlKeys(this, allowed).checkInAnyOrder();
    }

    /** Whether the key is there and not {@code null}. */
    public boolean given(String key) {
        YamlValue value = values.get(key);
        return value != null && !value.absent();
    }

    /** A text that must be there; a key that is missing was named by {@link #keys}. */
    public String text(String key) {
        String text = textOrNull(key);
        if (text == null || text.isBlank()) {
            if (has(key)) {
                defect(key, key + " is empty");
            }
            return "";
        }
        return text;
    }

    @Nullable
    public String textOrNull(String key) {
        YamlValue value = values.get(key);
        return value == null ? null : value.scalar();
    }

    public List<String> texts(String key) {
        YamlValue value = values.get(key);
        return value == null
                ? List.of()
                : value.items().stream()
                        .map(YamlValue::scalar)
                        .map(text -> text == null ? "" : text)
                        .toList();
    }

    public YamlMapping mapping(String key) {
        YamlValue value = values.get(key);
        return value == null ? new YamlMapping(file, line, Map.of()) : value.mapping();
    }

    public List<YamlMapping> mappings(String key) {
        YamlValue value = values.get(key);
        return value == null
                ? List.of()
                : value.items().stream().map(YamlValue::mapping).toList();
    }

    public boolean truth(String key) {
        return read(key, false, "true or false", text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        });
    }

    public int whole(String key) {
        return read(key, 0, "a whole number", Integer::parseInt);
    }

    public BigDecimal decimal(String key) {
        return read(key, BigDecimal.ZERO, "a decimal number", YamlMapping::plainDecimal);
    }

    public LocalDate day(String key) {
        return read(key, LocalDate.EPOCH, "a date YYYY-MM-DD", LocalDate::parse);
    }

    /** A constant written in lower case, e.g. {@code deduction}. */
    public <E extends Enum<E>> E word(String key, Class<E> words) {
        E first = words.getEnumConstants()[0];
        return read(key, first, "one of " + lower(words), text -> constant(words, text));
    }

    /** Constants written as codes, in upper case, e.g. {@code [DEPARTMENT]}. */
    public <E extends Enum<E>> List<E> codes(String key, Class<E> codes) {
        var found = new ArrayList<E>();
        for (String text : texts(key)) {
            try {
                found.add(Enum.valueOf(codes, text));
            } catch (IllegalArgumentException unknown) {
                defect(key, key + ": " + text + " is none of " + Arrays.toString(codes.getEnumConstants()));
            }
        }
        return found;
    }

    private <T> T read(String key, T fallback, String form, Function<String, T> reader) {
        String text = text(key);
        if (text.isEmpty()) {
            return fallback;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            defect(key, key + ": " + text + " is not " + form);
            return fallback;
        }
    }

    /** No exponents: a number of a billion digits is not read either. */
    private static BigDecimal plainDecimal(String text) {
        if (!text.matches("-?\\d{1,12}(\\.\\d{1,8})?")) {
            throw new IllegalArgumentException(text);
        }
        return new BigDecimal(text);
    }

    private static <E extends Enum<E>> E constant(Class<E> words, String text) {
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(text);
        }
        return Enum.valueOf(words, text.toUpperCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> String lower(Class<E> words) {
        return Arrays.toString(words.getEnumConstants()).toLowerCase(Locale.ROOT);
    }
}
