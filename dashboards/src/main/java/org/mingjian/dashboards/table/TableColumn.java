// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table. Its title is the word {@code table.<table>.<key>}, what it means the word with {@code .meaning}
 * behind it, where there is one.
 *
 * @param key its name in the address, ASCII
 * @param width in characters of Latin script, relative to its neighbours on paper
 * @param shown where it stands when nobody chose columns
 * @param sorts whether the table can be read in its order
 * @param greatestFirst whether it holds figures: set right, and read from the greatest down at first
 * @param cell a {@link java.math.BigDecimal} or whole number , a {@link java.time.LocalDate}, an
 *     {@link java.time.Instant}, or text; empty for an empty cell
 */
public record TableColumn<T>(
        String key,
        int width,
        Shown shown,
        boolean sorts,
        boolean greatestFirst,
        Function<T, ? extends @Nullable Object> cell) {

    /** Where a column stands. */
    public enum Shown {
        /** Always: without it a row says nothing. */
        FIXED,
        /** On the page and in files, until the reader chooses other columns. */
        USUAL,
        /** In files always; on the page when chosen. */
        FILE,
        /** Only when chosen. */
        ASKED
    }

    /** A column of the usual ones, by which the table can be sorted. */
    public static <T> TableColumn<T> of(String key, int width, Function<T, ? extends @Nullable Object> cell) {
        return new TableColumn<>(key, width, Shown.USUAL, true, false, cell);
    }

    /** The same for figures. */
    public static <T> TableColumn<T> figures(String key, int width, Function<T, ? extends @Nullable Object> cell) {
        return new TableColumn<>(key, width, Shown.USUAL, true, true, cell);
    }

    public TableColumn<T> shown(Shown where) {
        return new TableColumn<>(key, width, where, sorts, greatestFirst, cell);
    }

    public TableColumn<T> unsorted() {
        return new TableColumn<>(key, width, shown, false, greatestFirst, cell);
    }
}
