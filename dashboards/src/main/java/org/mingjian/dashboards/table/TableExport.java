// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TableContent.Explanation;
import org.mingjian.dashboards.table.TableContent.Heading;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Hands out exactly what a page shows, all pages of it, with the statement of what the figures are (口径说明). */
@Component
public final class TableExport {
    private final Words words;
    private final TableFiles files;

    TableExport(Words words, TableFiles files) {
        this.words = words;
        this.files = files;
    }

    /**
     * What is shown.
     *
     * @param usual the order of the rows when nobody chose one; empty where it is not that of a column: then the word
     *     {@code table.<name>.order} says it
     * @param filters what narrows the rows, in words: name of the filter and what was chosen, in the order of the page
     * @param head the evaluation the figures come from; empty for a register that grows on
     */
    public record Shown<T>(
            Table<T> table,
            TableChoice choice,
            @Nullable TableOrder usual,
            Map<String, String> filters,
            @Nullable EvaluationHead head,
            Flux<T> rows) {}

    <T> Mono<ResponseEntity<Flux<byte[]>>> file(Shown<T> shown, TableFormat format) {
        Table<T> table = shown.table();
        List<TableColumn<T>> columns = table.filed(shown.choice());
        EvaluationHead head = shown.head();
        String title = words.of("table." + table.name());
        TableContent content = new TableContent(
                head == null ? table.name() : table.name() + "-" + head.period(),
                title,
                caption(head, shown.filters()),
                columns.stream()
                        .map(column -> new Heading(
                                words.of(TableView.word(table, column)), column.width(), column.greatestFirst()))
                        .toList(),
                shown.rows().map(row -> cells(columns, row)),
                explained(shown, columns, title));
        return files.write(content, format);
    }

    private static <T> List<Object> cells(List<TableColumn<T>> columns, T row) {
        List<Object> cells = new ArrayList<>();
        for (TableColumn<T> column : columns) {
            Object cell = column.cell().apply(row);
            cells.add(cell == null ? "" : cell);
        }
        return cells;
    }

    private String caption(@Nullable EvaluationHead head, Map<String, String> filters) {
        return head == null
                ? narrowed(filters)
                : words.of(
                        "table.caption",
                        words.period(head.period()),
                        head.asOf().toString(),
                        narrowed(filters));
    }

    private String narrowed(Map<String, String> filters) {
        return filters.isEmpty()
                ? words.of("table.explained.all")
                : filters.entrySet().stream()
                        .map(filter -> words.of("table.explained.one", filter.getKey(), filter.getValue()))
                        .collect(Collectors.joining(words.of("table.explained.between")));
    }

    private <T> List<Explanation> explained(Shown<T> shown, List<TableColumn<T>> columns, String title) {
        List<Explanation> explained = new ArrayList<>();
        explained.add(said("table", title));
        explained.add(said("filter", narrowed(shown.filters())));
        explained.add(said("order", order(shown)));
        EvaluationHead head = shown.head();
        if (head != null) {
            explained.addAll(evaluation(head));
        }
        for (TableColumn<T> column : columns) {
            String word = TableView.word(shown.table(), column);
            if (words.has(word + ".meaning")) {
                explained.add(new Explanation(
                        words.of("table.explained.column", words.of(word)), words.of(word + ".meaning")));
            }
        }
        return explained;
    }

    private List<Explanation> evaluation(EvaluationHead head) {
        String digest = head.digest();
        return List.of(
                said(
                        "period",
                        words.of(
                                "table.explained.days",
                                words.period(head.period()),
                                head.from().toString(),
                                head.to().toString())),
                said(
                        "evaluation",
                        words.of(
                                "table.explained.version",
                                String.valueOf(head.id()),
                                head.version(),
                                words.of("evaluation-state", head.state()))),
                said("scheme", words.of("table.explained.edition", head.scheme(), head.edition())),
                said("as-of", head.asOf().toString()),
                said("digest", digest == null ? "" : digest));
    }

    private String order(Shown<?> shown) {
        TableOrder chosen = shown.choice().order();
        TableOrder order = chosen == null ? shown.usual() : chosen;
        if (order == null) {
            return words.of("table." + shown.table().name() + ".order");
        }
        return words.of(
                order.descending() ? "table.explained.descending" : "table.explained.ascending",
                words.of("table." + shown.table().name() + "." + order.key()));
    }

    private Explanation said(String key, String text) {
        return new Explanation(words.of("table.explained." + key), text);
    }
}
