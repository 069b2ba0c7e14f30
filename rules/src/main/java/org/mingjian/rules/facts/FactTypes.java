// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All fact types, by name, and the way between a fact and a row of text. */
public final class FactTypes {

    private static final List<FactTypeDescription> ALL = Stream.of(Fact.class.getPermittedSubclasses())
            .map(FactTypeReflection::describe)
            .sorted(Comparator.comparing(FactTypeDescription::name))
            .toList();

    private static final SortedMap<String, FactTypeDescription> BY_NAME = new TreeMap<>();
    private static final Map<Class<?>, FactTypeDescription> BY_RECORD = new HashMap<>();

    static {
        for (FactTypeDescription type : ALL) {
            BY_NAME.put(type.name(), type);
            BY_RECORD.put(type.record(), type);
        }
    }

    private FactTypes() {}

    /** By name ascending. */
    public static List<FactTypeDescription> all() {
        return ALL;
    }

    public static Optional<FactTypeDescription> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The names, ascending. */
    public static Set<String> names() {
        return Collections.unmodifiableSet(BY_NAME.keySet());
    }

    public static FactTypeDescription of(Fact fact) {
        return Objects.requireNonNull(BY_RECORD.get(fact.getClass()));
    }

    /** Reads a row in canonical spelling. */
    public static FactReading read(String type, Map<String, String> row) {
        return read(type, row, Spelling.CANONICAL);
    }

    /**
     * Reads a row; never throws on bad data.
     *
     * @param type name of a fact type
     * @param row column → text; an absent, null or blank value is "not known"; several values are joined by {@code ;}
     */
    public static FactReading read(String type, Map<String, String> row, Spelling spelling) {
        FactTypeDescription described = BY_NAME.get(type);
        if (described == null) {
            return new FactReading(
                    null,
                    List.of(FactProblem.of(
                            "", FactProblem.Code.UNKNOWN_TYPE, type, Nearest.hint(type, BY_NAME.keySet()))));
        }
        return new RowReader(described, spelling).read(row);
    }

    /** The row of a fact in canonical spelling, every column in order, unknown values empty. */
    public static Map<String, String> write(Fact fact) {
        return FactWriter.write(of(fact), fact);
    }

    /** What identifies the fact among the facts of its type and bureau: its key columns, joined by {@code /}. */
    public static String key(Fact fact) {
        return FactWriter.key(of(fact), fact);
    }

    /** The day of the event the fact tells of; null for a state, and where the day is not known. */
    public static @Nullable LocalDate happenedOn(Fact fact) {
        String column = of(fact).happenedOn();
        return column == null ? null : FactWriter.day(of(fact), fact, column);
    }

    /** Type and non-empty columns, one a line, without the source: equal content is the same fact. */
    public static String content(Fact fact) {
        return FactWriter.content(of(fact), fact, false);
    }

    /** SHA-256 of the content, 64 hex digits. */
    public static String contentHash(Fact fact) {
        return Sha256.of(content(fact));
    }
}
