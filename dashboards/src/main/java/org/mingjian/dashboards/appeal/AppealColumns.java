// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.appeal;

import java.util.List;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableFilter;
import org.mingjian.dashboards.table.TableSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The list of appeals as a table. */
@Component
final class AppealColumns implements TableSource {
    static final String WAITING = "WAITING";

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
                        TableColumn.of("said", 36, (AppealEntry one) -> words.ground(one.ground(), one.text()))
                                .shown(Shown.FIXED)
                                .unsorted(),
                        TableColumn.of("filed", 14, AppealEntry::filedAt),
                        TableColumn.of("until", 12, AppealEntry::decideUntil),
                        TableColumn.figures("left", 9, (AppealEntry one) -> one.open() ? one.daysLeft() : null)
                                .filed(),
                        TableColumn.of("decision", 24, AppealEntry::decision).filed(),
                        TableColumn.of("decided", 14, AppealEntry::decidedAt).filed(),
                        TableColumn.of("finding", 18, AppealEntry::finding).filed()));
    }

    @Override
    public String page() {
        return "/appeals";
    }

    @Override
    public Mono<Listing<AppealEntry>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        Flux<AppealEntry> found = query.appeals(TableFilter.words(parameters), viewer);
        TableChoice chosen = TableChoice.of(parameters, table);
        boolean waiting = waiting(parameters);
        return Mono.just(Listing.of(
                page(),
                table,
                chosen,
                List.of(
                        TableFilter.of(
                                "state",
                                waiting ? WAITING : null,
                                words.of("table.appeals.state"),
                                state -> words.of("table.appeals.waiting")),
                        TableFilter.holding(parameters, words)),
                table.sorted(found.filter(one -> !waiting || one.open()), chosen)));
    }

    static boolean waiting(MultiValueMap<String, String> parameters) {
        return WAITING.equals(parameters.getFirst("state"));
    }
}
