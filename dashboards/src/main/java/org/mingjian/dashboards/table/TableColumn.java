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
 * @param plain whether the page prints the cell as the file does, without markup of its own; such columns stand last
 * @param told its title and meaning where they are data, such as those of a fact type; empty: the words do
 * @param cell a {@link java.math.BigDecimal} or whole number , a {@link java.time.LocalDate}, an
 *     {@link java.time.Instant}, or text; empty for an empty cell
 */
public record TableColumn<T>(
        String key,
        int width,
        Shown shown,
        boolean sorts,
        boolean greatestFirst,
        boolean plain,
        @Nullable Told told,
        Function<T, ? extends @Nullable Object> cell) {

    /** Chinese, whatever the language of the page. */
    public record Told(String title, String meaning) {}

    /** Where a column stands. */
    public enum Shown {
        /** Always: without it a row says nothing. */
        FIXED,
        /** On the page and in files, until the reader chooses other columns. */
        USUAL,
        /** In files until the reader chooses columns; on the page when chosen. */
        FILE,
        /** In files always, whatever is chosen; on the page when chosen. */
        KEPT,
        /** In files always; on the page its rows stand under it as a title, so that there is nothing to choose. */
        TITLE,
        /** Only when chosen. */
        ASKED
    }

    /** A column of the usual ones, by which the table can be sorted. */
    public static <T> TableColumn<T> of(String key, int width, Function<T, ? extends @Nullable Object> cell) {
        return new TableColumn<>(key, width, Shown.USUAL, true, false, false, null, cell);
    }

    /** The same for figures. */
    public static <T> TableColumn<T> figures(String key, int width, Function<T, ? extends @Nullable Object> cell) {
        return new TableColumn<>(key, width, Shown.USUAL, true, true, false, null, cell);
    }

    public TableColumn<T> shown(Shown where) {
        return new TableColumn<>(key, width, where, sorts, greatestFirst, plain, told, cell);
    }

    public TableColumn<T> unsorted() {
        return new TableColumn<>(key, width, shown, false, greatestFirst, plain, told, cell);
    }

    /** The same with a title and a meaning that are data. */
    public TableColumn<T> told(String title, String meaning) {
        return new TableColumn<>(key, width, shown, sorts, greatestFirst, plain, new Told(title, meaning), cell);
    }

    /** The same without markup of its own. */
    public TableColumn<T> plainly() {
        return new TableColumn<>(key, width, shown, sorts, greatestFirst, true, told, cell);
    }

    /** A plain column that stands in files, and on the page when chosen. */
    public TableColumn<T> filed() {
        return shown(Shown.FILE).plainly();
    }

    /** A plain column that stands when chosen only. */
    public TableColumn<T> asked() {
        return shown(Shown.ASKED).plainly();
    }

    /** Of a table in parts: what the title of a part says. */
    public static <T> TableColumn<T> title(String key, int width, Function<T, ? extends @Nullable Object> cell) {
        return new TableColumn<>(key, width, Shown.TITLE, false, false, true, null, cell);
    }
}
