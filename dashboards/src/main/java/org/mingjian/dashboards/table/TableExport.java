// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TableContent.Heading;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Hands out exactly what a page shows, all pages of it, with the statement of what the figures are (口径说明). */
@Component
final class TableExport {
    private final Words words;
    private final TableFiles files;
    private final TableExplanation explanation;
    private final Clock clock;

    TableExport(Words words, TableFiles files, TableExplanation explanation, Clock clock) {
        this.words = words;
        this.files = files;
        this.explanation = explanation;
        this.clock = clock;
    }

    <T> Mono<ResponseEntity<Flux<byte[]>>> file(Listing<T> listing, TableFormat format, Viewer viewer) {
        Table<T> table = listing.table();
        List<TableColumn<T>> columns = table.filed(listing.choice());
        EvaluationHead head = listing.head();
        TableContent content = new TableContent(
                head == null ? table.name() : table.name() + "-" + head.period(),
                words.of("table." + table.name()),
                caption(head, explanation.narrowed(listing)),
                columns.stream()
                        .map(column ->
                                new Heading(explanation.title(table, column), column.width(), column.greatestFirst()))
                        .toList(),
                listing.rows().map(row -> cells(columns, row)),
                explanation.of(listing, columns, clock.instant(), viewer));
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

    private String caption(@Nullable EvaluationHead head, String narrowed) {
        return head == null
                ? narrowed
                : words.of(
                        "table.caption",
                        words.period(head.period()),
                        head.asOf().toString(),
                        narrowed);
    }
}
