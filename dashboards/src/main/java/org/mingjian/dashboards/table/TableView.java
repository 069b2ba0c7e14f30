// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Pager;
import org.mingjian.dashboards.page.SortColumn;

/**
 * The heads of a table on a page, the columns to choose from and the files of what is shown.
 *
 * @param places every column the page has markup for, and the plain ones that were chosen
 * @param kept what the form that chooses columns must keep of the address, by name
 * @param usualHref the page with the usual columns
 * @param plain cells of the plain columns of a row
 * @param total rows of all pages
 * @param pager the way to the other rows; empty where one page holds all, or has a pager of its own
 */
public record TableView(
        TableAddress address,
        List<Head> places,
        List<Choice> choices,
        List<File> files,
        Map<String, String> kept,
        String usualHref,
        Function<Object, List<Cell>> plain,
        long total,
        @Nullable Pager pager) {
    /** Text that is at most so wide stands in one line. */
    private static final int ONE_LINE = 16;

    /**
     * @param title see {@link TableColumn#told()}; empty: its word
     * @param sort empty where the table cannot be sorted by the column
     * @param away whether the column was not chosen
     */
    public record Head(
            String key,
            String word,
            @Nullable String title,
            @Nullable SortColumn sort,
            boolean numeric,
            boolean away) {}

    /**
     * @param title see {@link TableColumn#told()}; empty: its word
     * @param fixed the column always stands
     */
    public record Choice(String key, String word, @Nullable String title, boolean shown, boolean fixed) {}

    public record File(String word, String href) {}

    /**
     * @param title see {@link TableColumn#told()}; empty: its word
     * @param style class of the cell
     * @param value see {@link TableColumn#cell()}
     */
    public record Cell(
            String word,
            @Nullable String title,
            String style,
            @Nullable Object value) {}

    /**
     * @param usual the order of the rows when nobody chose one; empty where it is not that of a column
     * @param total rows of all pages
     */
    public static <T> TableView of(Table<T> table, TableAddress address, @Nullable TableOrder usual, long total) {
        TableChoice choice = address.choice();
        List<TableColumn<T>> shown = table.shown(choice);
        List<TableColumn<T>> plain = shown.stream().filter(TableColumn::plain).toList();
        return new TableView(
                address,
                table.columns().stream()
                        .filter(column -> !column.plain() || shown.contains(column))
                        .map(column -> head(table, column, address, usual, !shown.contains(column)))
                        .toList(),
                table.columns().stream()
                        .filter(column -> column.shown() != TableColumn.Shown.TITLE)
                        .map(column -> new Choice(
                                column.key(),
                                word(table, column),
                                title(column),
                                shown.contains(column),
                                column.shown() == TableColumn.Shown.FIXED))
                        .toList(),
                Arrays.stream(TableFormat.values())
                        .map(format -> new File("table.file." + format, address.file(format)))
                        .toList(),
                address.withoutColumns(),
                new TableAddress(address.path(), address.filters(), new TableChoice(choice.order(), List.of())).first(),
                row -> cells(table, plain, row),
                total,
                null);
    }

    TableView paged(@Nullable Pager by) {
        return new TableView(address, places, choices, files, kept, usualHref, plain, total, by);
    }

    /** The page. */
    public String path() {
        return address.path();
    }

    /** Whether anything is left out. */
    public boolean narrowed() {
        return address.filters().values().stream().anyMatch(value -> !value.isEmpty());
    }

    /** The columns on the page. */
    public List<Head> heads() {
        return places.stream().filter(head -> !head.away()).toList();
    }

    /** Whether a column stands on the page. */
    public boolean shows(String key) {
        return places.stream().anyMatch(head -> !head.away() && head.key().equals(key));
    }

    /** The page narrowed to something else, in the same order and columns; to all where the value is empty. */
    public String narrowed(String name, @Nullable String value) {
        return address.narrowed(name, value == null ? "" : value);
    }

    /** The page of another table at this address: narrowed to this and the words, in usual order and columns. */
    public String other(String name, String value) {
        String words = address.filters().getOrDefault(TableFilter.WORDS, "");
        return new TableAddress(address.path(), Map.of(name, value, TableFilter.WORDS, words), TableChoice.NONE)
                .first();
    }

    /** Keys of the columns chosen. */
    public List<String> chosen() {
        return address.choice().columns();
    }

    /** Whether a document would end before the last row. */
    public boolean beyondPaper() {
        return total > TableContent.MOST_ON_PAPER;
    }

    static String word(Table<?> table, TableColumn<?> column) {
        return "table." + table.name() + "." + column.key();
    }

    private static @Nullable String title(TableColumn<?> column) {
        return column.told() == null ? null : column.told().title();
    }

    private static String style(TableColumn<?> column) {
        return column.greatestFirst() ? "num" : column.width() <= ONE_LINE ? "note nobreak" : "note digest";
    }

    /** Rows are those of the table: a page hands back what it was given. */
    @SuppressWarnings("unchecked")
    private static <T> List<Cell> cells(Table<T> table, List<TableColumn<T>> plain, Object row) {
        return plain.stream()
                .map(column -> new Cell(
                        word(table, column),
                        title(column),
                        style(column),
                        column.cell().apply((T) row)))
                .toList();
    }

    private static <T> Head head(
            Table<T> table, TableColumn<T> column, TableAddress address, @Nullable TableOrder usual, boolean away) {
        String word = word(table, column);
        if (!column.sorts()) {
            return new Head(column.key(), word, title(column), null, column.greatestFirst(), away);
        }
        TableOrder now =
                address.choice().order() == null ? usual : address.choice().order();
        TableOrder next = new TableOrder(column.key(), column.greatestFirst());
        SortColumn.Order state = SortColumn.Order.NONE;
        if (now != null && now.key().equals(column.key())) {
            next = now.turned();
            state = now.descending() ? SortColumn.Order.DESCENDING : SortColumn.Order.ASCENDING;
        }
        SortColumn sort = new SortColumn(word, address.sortedBy(next), state, column.greatestFirst());
        return new Head(column.key(), word, title(column), sort, column.greatestFirst(), away);
    }
}
