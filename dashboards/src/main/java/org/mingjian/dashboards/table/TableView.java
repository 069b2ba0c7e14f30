// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.SortColumn;

/**
 * The heads of a table on a page, the columns to choose from and the files of what is shown.
 *
 * @param kept what the form that chooses columns must keep of the address, by name
 * @param path the page
 * @param usualHref the page with the usual columns
 */
public record TableView(
        List<Head> heads,
        List<Choice> choices,
        List<File> files,
        Map<String, String> kept,
        String path,
        String usualHref) {

    /** @param sort empty where the table cannot be sorted by the column */
    public record Head(String key, String word, @Nullable SortColumn sort) {}

    /** @param fixed the column always stands */
    public record Choice(String key, String word, boolean shown, boolean fixed) {}

    public record File(String word, String href) {}

    /** @param usual the order of the rows when nobody chose one; empty where it is not that of a column */
    public static <T> TableView of(Table<T> table, TableAddress address, @Nullable TableOrder usual) {
        TableChoice choice = address.choice();
        TableOrder now = choice.order() == null ? usual : choice.order();
        List<TableColumn<T>> shown = table.shown(choice);
        List<File> files = new ArrayList<>();
        for (TableFormat format : TableFormat.values()) {
            files.add(new File("table.file." + format, address.file(format)));
        }
        return new TableView(
                shown.stream().map(column -> head(table, column, address, now)).toList(),
                table.columns().stream()
                        .map(column -> new Choice(
                                column.key(),
                                word(table, column),
                                shown.contains(column),
                                column.shown() == TableColumn.Shown.FIXED))
                        .toList(),
                files,
                address.withoutColumns(),
                address.path(),
                new TableAddress(address.path(), address.filters(), new TableChoice(choice.order(), List.of()))
                        .first());
    }

    /** Whether a column stands on the page. */
    public boolean shows(String key) {
        return heads.stream().anyMatch(head -> head.key().equals(key));
    }

    static String word(Table<?> table, TableColumn<?> column) {
        return "table." + table.name() + "." + column.key();
    }

    private static <T> Head head(
            Table<T> table, TableColumn<T> column, TableAddress address, @Nullable TableOrder now) {
        String word = word(table, column);
        if (!column.sorts()) {
            return new Head(column.key(), word, null);
        }
        TableOrder next = new TableOrder(column.key(), column.greatestFirst());
        SortColumn.Order state = SortColumn.Order.NONE;
        if (now != null && now.key().equals(column.key())) {
            next = now.turned();
            state = now.descending() ? SortColumn.Order.DESCENDING : SortColumn.Order.ASCENDING;
        }
        return new Head(
                column.key(), word, new SortColumn(word, address.sortedBy(next), state, column.greatestFirst()));
    }
}
