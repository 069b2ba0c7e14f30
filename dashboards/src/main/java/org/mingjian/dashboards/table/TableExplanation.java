// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TableContent.Explanation;
import org.springframework.stereotype.Component;

/**
 * The statement of what the figures of a file are (口径说明): filter and order, evaluation with its digest, where the
 * rows come from, who took them when, and what each column of this file means in which unit.
 */
@Component
final class TableExplanation {
    private final Words words;

    TableExplanation(Words words) {
        this.words = words;
    }

    /** What narrows the rows. */
    String narrowed(Listing<?> listing) {
        return listing.narrowed() ? listing.narrowedTo(words) : words.of("table.explained.all");
    }

    <T> List<Explanation> of(Listing<T> listing, List<TableColumn<T>> columns, Instant now, Viewer viewer) {
        String table = "table." + listing.table().name();
        List<Explanation> explained = new ArrayList<>();
        explained.add(said("table", words.of(table)));
        explained.add(said("source", words.of(table + ".source")));
        explained.add(said("filter", narrowed(listing)));
        explained.add(said("order", order(listing)));
        EvaluationHead head = listing.head();
        if (head != null) {
            explained.addAll(evaluation(head));
        }
        explained.add(said("exported", words.time(now)));
        explained.add(said("by", words.of("table.explained.person", viewer.displayName(), viewer.name())));
        for (TableColumn<T> column : columns) {
            explained.add(new Explanation(
                    words.of("table.explained.column", title(listing.table(), column)),
                    meaning(listing.table(), column)));
        }
        return explained;
    }

    /** What stands over a column. */
    String title(Table<?> table, TableColumn<?> column) {
        TableColumn.Told told = column.told();
        return told == null ? words.of(TableView.word(table, column)) : told.title();
    }

    private String meaning(Table<?> table, TableColumn<?> column) {
        TableColumn.Told told = column.told();
        if (told != null) {
            return told.meaning();
        }
        String word = TableView.word(table, column);
        String meaning = words.of(word + ".meaning");
        return words.has(word + ".unit")
                ? words.of("table.explained.unit", meaning, words.of(word + ".unit"))
                : meaning;
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

    private String order(Listing<?> listing) {
        String table = "table." + listing.table().name();
        TableOrder chosen = listing.choice().order();
        TableOrder order = chosen == null ? listing.usual() : chosen;
        if (order == null) {
            return words.of(table + ".order");
        }
        String by = listing.table().columns().stream()
                .filter(column -> column.key().equals(order.key()))
                .map(column -> title(listing.table(), column))
                .findFirst()
                .orElseGet(() -> words.of(table + "." + order.key()));
        return words.of(order.descending() ? "table.explained.descending" : "table.explained.ascending", by);
    }

    private Explanation said(String key, String text) {
        return new Explanation(words.of("table.explained." + key), text);
    }
}
