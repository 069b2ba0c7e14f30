// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.duty;

import java.util.List;
import java.util.stream.Collectors;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableSource;
import org.mingjian.rules.duty.DutyTrace;
import org.mingjian.rules.duty.DutyTraceReader;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The duty trace as a table, each source document a part of it. */
@Component
final class DutyColumns implements TableSource {
    private final DutyView all;
    private final Table<DutyView.Row> table;

    DutyColumns(Rulebook rulebook, Words words) {
        DutyTrace trace = DutyTraceReader.read();
        this.all = DutyView.of(trace, rulebook);
        this.table = new Table<>(
                "duties",
                List.of(
                        TableColumn.title("document", 24, DutyView.Row::document),
                        TableColumn.of("id", 9, (DutyView.Row row) -> row.duty().id())
                                .shown(Shown.FIXED)
                                .unsorted(),
                        TableColumn.of(
                                        "item",
                                        12,
                                        (DutyView.Row row) -> row.duty().item())
                                .unsorted(),
                        TableColumn.of(
                                        "words",
                                        40,
                                        (DutyView.Row row) -> row.duty().zh())
                                .shown(Shown.FIXED)
                                .unsorted(),
                        TableColumn.of(
                                "check",
                                9,
                                (DutyView.Row row) ->
                                        words.of("duty-check", row.duty().check())),
                        TableColumn.of(
                                        "served",
                                        28,
                                        (DutyView.Row row) -> row.servers().isEmpty()
                                                ? words.of("duty.context")
                                                : row.servers().stream()
                                                        .map(DutyView.Server::words)
                                                        .collect(Collectors.joining(words.of("sentence.list"))))
                                .unsorted(),
                        TableColumn.of(
                                        "note",
                                        24,
                                        (DutyView.Row row) -> row.duty().note())
                                .filed()
                                .unsorted()));
    }

    @Override
    public String page() {
        return "/duties";
    }

    /** Sorted within each document. */
    @Override
    public Mono<Listing<DutyView.Row>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        return Mono.just(listing(parameters));
    }

    Listing<DutyView.Row> listing(MultiValueMap<String, String> parameters) {
        TableChoice chosen = TableChoice.of(parameters, table);
        return Listing.of(
                page(),
                table,
                chosen,
                List.of(),
                Flux.fromIterable(all.documents()).concatMapIterable(block -> table.sorted(block.rows(), chosen)));
    }

    DutyView all() {
        return all;
    }
}
