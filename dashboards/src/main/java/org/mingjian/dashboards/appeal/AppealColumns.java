// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.appeal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableAddress;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableExport;
import org.mingjian.dashboards.table.TableSource;
import org.mingjian.dashboards.table.TableView;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The list of appeals as a table. */
@Component
final class AppealColumns implements TableSource {
    private final AppealQuery query;
    private final Words words;
    private final Table<AppealEntry> table;

    AppealColumns(AppealQuery query, Words words, AppealComposer composer) {
        this.query = query;
        this.words = words;
        this.table = new Table<>(
                "appeals",
                List.of(
                        TableColumn.of(
                                        "clock",
                                        14,
                                        (AppealEntry one) -> composer.clock(one).text())
                                .unsorted(),
                        TableColumn.of("bureau", 16, AppealEntry::bureauName),
                        TableColumn.of(
                                "indicator",
                                18,
                                (AppealEntry one) -> one.indicator() + " " + composer.title(one.indicator())),
                        TableColumn.of(
                                        "said",
                                        36,
                                        (AppealEntry one) -> words.of(
                                                "table.explained.one", words.of("ground." + one.ground()), one.text()))
                                .unsorted(),
                        TableColumn.of("filed", 14, AppealEntry::filedAt),
                        TableColumn.of("until", 12, AppealEntry::decideUntil),
                        TableColumn.figures("left", 9, (AppealEntry one) -> one.open() ? one.daysLeft() : null)
                                .shown(Shown.FILE),
                        TableColumn.of("decision", 24, AppealEntry::decision).shown(Shown.FILE),
                        TableColumn.of("decided", 14, AppealEntry::decidedAt).shown(Shown.FILE),
                        TableColumn.of("finding", 18, AppealEntry::finding).shown(Shown.FILE)));
    }

    Table<AppealEntry> table() {
        return table;
    }

    TableView view(TableChoice order, @Nullable String state) {
        return TableView.of(
                table, new TableAddress("/appeals", Map.of("state", state == null ? "" : state), order), null);
    }

    @Override
    public String page() {
        return "appeals";
    }

    @Override
    public Mono<TableExport.Shown<AppealEntry>> shown(MultiValueMap<String, String> parameters, Viewer viewer) {
        boolean waiting = "WAITING".equals(parameters.getFirst("state"));
        TableChoice order = TableChoice.order(parameters, table);
        Flux<AppealEntry> asked = query.appeals(viewer).filter(one -> !waiting || one.open());
        return asked.collectList()
                .map(rows -> new TableExport.Shown<>(
                        table,
                        order,
                        null,
                        waiting ? Map.of(words.of("table.appeals.state"), words.of("table.appeals.waiting")) : Map.of(),
                        null,
                        Flux.fromIterable(table.sorted(rows, order))));
    }
}
