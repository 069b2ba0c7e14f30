// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.Words;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What an address asks a table for: its page shows it in parts, its files hold all of it.
 *
 * @param path of the page
 * @param usual the order of the rows when nobody chose one; empty where it is not that of a column: then the word
 *     {@code table.<name>.order} says it
 * @param filters in the order of the page
 * @param head the evaluation the figures come from; empty for a register that grows on
 * @param rows all that pass the filters, in the order chosen
 */
public record Listing<T>(
        String path,
        Table<T> table,
        TableChoice choice,
        @Nullable TableOrder usual,
        List<TableFilter> filters,
        @Nullable EvaluationHead head,
        Flux<T> rows) {
    public Listing {
        filters = filters.stream().filter(TableFilter::narrows).toList();
    }

    /** One of a register, whose order is told by a word. */
    public static <T> Listing<T> of(
            String path, Table<T> table, TableChoice choice, List<TableFilter> filters, Flux<T> rows) {
        return new Listing<>(path, table, choice, null, filters, null, rows);
    }

    /** One of rows that are all at hand: narrowed by the words typed alone, and sorted by any column. */
    public static <T> Listing<T> at(
            String path, Table<T> table, MultiValueMap<String, String> parameters, Flux<T> rows, Words words) {
        TableChoice chosen = TableChoice.of(parameters, table);
        return of(
                path,
                table,
                chosen,
                List.of(TableFilter.holding(parameters, words)),
                table.sorted(table.holding(rows, TableFilter.words(parameters)), chosen));
    }

    /** The same of an evaluation. */
    public Listing<T> resting(@Nullable EvaluationHead on) {
        return new Listing<>(path, table, choice, usual, filters, on, rows);
    }

    /** The same in this order when nobody chose one. */
    public Listing<T> usually(TableOrder order) {
        return new Listing<>(path, table, choice, order, filters, head, rows);
    }

    public TableAddress address() {
        return new TableAddress(
                path,
                filters.stream().collect(Collectors.toMap(TableFilter::name, TableFilter::value, (one, same) -> one)),
                choice);
    }

    /** Heads, columns and files, over so many rows. */
    public TableView view(long total) {
        return TableView.of(table, address(), usual, total);
    }

    /** The rows of one page of it; a page beyond the last is empty. */
    public Mono<TablePage<T>> page(int number) {
        return rows.collectList().map(all -> TablePage.of(this, all, number));
    }

    public boolean narrowed() {
        return !filters.isEmpty();
    }

    /** What narrows it, in words. */
    public String narrowedTo(Words words) {
        return filters.stream()
                .map(filter -> words.of("table.explained.one", filter.title(), filter.told()))
                .collect(Collectors.joining(words.of("table.explained.between")));
    }

    /** Why nothing passes its filters or stands on this page, and the way to all. */
    public EmptyState nothing(Words words) {
        return new EmptyState(
                narrowed() ? words.of("table.nothing", narrowedTo(words)) : words.of("table.nothing.page"),
                new Link(words.of("table.nothing.all"), new TableAddress(path, Map.of(), choice).first()));
    }
}
