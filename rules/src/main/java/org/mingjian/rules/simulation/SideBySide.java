// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Two simulations of one official result beside each other (并排对比): what each changes, and who fares differently.
 *
 * @param places of all values that either changes
 * @param rows by group and place under the second; those without a place last
 */
public record SideBySide(SortedSet<Place> places, List<Row> rows) {

    public SideBySide {
        rows = List.copyOf(rows);
    }

    /**
     * One bureau under both.
     *
     * @param group it is in under the second
     */
    public record Row(String group, Move first, Move second) {

        /** Points it has more (above 0) or less under the second; empty where one of the two gives none. */
        public @Nullable BigDecimal difference() {
            BigDecimal one = first.after().score();
            BigDecimal other = second.after().score();
            return one == null || other == null ? null : other.subtract(one);
        }

        /** Whether place, grade or group differ: what a reader of a ranking would notice. */
        public boolean apart() {
            return !Objects.equals(first.after().rank(), second.after().rank())
                    || !Objects.equals(first.after().grade(), second.after().grade())
                    || !first.group().equals(second.group());
        }

        /** Whether one of the two leads it to another grade than officially, and the other does not lead it to the same. */
        public boolean crossesOnce() {
            return !Objects.equals(first.after().grade(), second.after().grade());
        }
    }

    /** @throws IllegalArgumentException where they do not speak of the same bureaus */
    public static SideBySide of(SimulatedResult first, SimulatedResult second) {
        var places = new TreeSet<>(first.draft().overlay().values().keySet());
        places.addAll(second.draft().overlay().values().keySet());
        List<Row> rows = second.moves().stream()
                .map(move -> new Row(move.group(), beside(move, first), move))
                .toList();
        return new SideBySide(places, rows);
    }

    /** Bureaus that differ in place, grade or group, in the order of the rows. */
    public List<Row> apart() {
        return rows.stream().filter(Row::apart).toList();
    }

    private static Move beside(Move move, SimulatedResult other) {
        return other.moves().stream()
                .filter(one -> one.bureau().equals(move.bureau()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no bureau " + move.bureau() + " in the other one"));
    }
}
