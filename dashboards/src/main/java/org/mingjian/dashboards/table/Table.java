// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.table.TableColumn.Shown;
import reactor.core.publisher.Flux;

/**
 * What a table consists of.
 *
 * @param name its noun in words and in the names of files, ASCII
 * @param columns in the order in which they stand
 */
public record Table<T>(String name, List<TableColumn<T>> columns) {
    public Table {
        columns = List.copyOf(columns);
    }

    /** The columns on the page. */
    List<TableColumn<T>> shown(TableChoice choice) {
        return columns.stream()
                .filter(column -> column.shown() == Shown.FIXED
                        || (choice.columns().isEmpty()
                                ? column.shown() == Shown.USUAL
                                : choice.columns().contains(column.key())))
                .toList();
    }

    /** The columns of a file: those chosen; of its own where nobody chose; and what no file may lack. */
    List<TableColumn<T>> filed(TableChoice choice) {
        List<TableColumn<T>> shown = shown(choice);
        return columns.stream()
                .filter(column -> shown.contains(column)
                        || column.shown() == Shown.KEPT
                        || column.shown() == Shown.TITLE
                        || column.shown() == Shown.FILE && choice.columns().isEmpty())
                .toList();
    }

    boolean sortsBy(String key) {
        return columns.stream()
                .anyMatch(column -> column.sorts() && column.key().equals(key));
    }

    /** The same of rows that come one by one: they go on as they come where no order was chosen. */
    public Flux<T> sorted(Flux<T> rows, TableChoice choice) {
        return choice.order() == null ? rows : rows.collectList().flatMapIterable(all -> sorted(all, choice));
    }

    /** The rows in the order chosen, empty cells last; as they came where none is. */
    public List<T> sorted(List<T> rows, TableChoice choice) {
        TableOrder order = choice.order();
        if (order == null) {
            return rows;
        }
        TableColumn<T> column = columns.stream()
                .filter(one -> one.key().equals(order.key()))
                .findFirst()
                .orElseThrow();
        Comparator<Object> cells = Table::compare;
        Comparator<@Nullable Object> emptyLast = Comparator.nullsLast(order.descending() ? cells.reversed() : cells);
        return rows.stream()
                .sorted((one, other) -> emptyLast.compare(value(column, one), value(column, other)))
                .toList();
    }

    /**
     * The rows one of whose cells holds the words, letters of either case alike, whether its column is shown or not; all
     * where there are no words. Moments are not read: they stand on pages in other words than in cells.
     */
    public Flux<T> holding(Flux<T> rows, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? rows
                : rows.filter(row -> columns.stream()
                        .map(column -> column.cell().apply(row))
                        .filter(cell -> cell != null && !(cell instanceof Instant))
                        .anyMatch(
                                cell -> cell.toString().toLowerCase(Locale.ROOT).contains(wanted)));
    }

    private static <T> @Nullable Object value(TableColumn<T> column, T row) {
        Object cell = column.cell().apply(row);
        return Objects.equals(cell, "") ? null : cell;
    }

    /** Cells of a column are of one kind. */
    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        return one.getClass() == other.getClass()
                ? ((Comparable<Object>) one).compareTo(other)
                : one.toString().compareTo(other.toString());
    }
}
