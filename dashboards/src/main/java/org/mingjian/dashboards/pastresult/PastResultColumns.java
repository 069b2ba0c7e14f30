// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.pastresult;

import java.util.List;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Results of earlier years as a table, each period a part of it. */
@Component
final class PastResultColumns implements TableSource {
    private final PastResultQuery query;
    private final Table<PastResultEntry> table;

    PastResultColumns(PastResultQuery query, Words words) {
        this.query = query;
        this.table = new Table<>(
                "past",
                List.of(
                        TableColumn.title(
                                "period", 14, one -> words.period(one.result().period())),
                        TableColumn.of("name", 24, PastResultEntry::name).shown(Shown.FIXED),
                        TableColumn.of(
                                "group",
                                14,
                                (PastResultEntry one) -> one.result().group()),
                        TableColumn.of(
                                "rank", 8, (PastResultEntry one) -> one.result().rank()),
                        TableColumn.figures(
                                "score",
                                10,
                                (PastResultEntry one) -> one.result().score()),
                        TableColumn.of(
                                "grade",
                                10,
                                (PastResultEntry one) -> one.result().grade()),
                        TableColumn.of(
                                "document",
                                30,
                                (PastResultEntry one) -> one.result().document()),
                        TableColumn.figures(
                                        "full",
                                        10,
                                        (PastResultEntry one) -> one.result().fullMarks())
                                .filed(),
                        TableColumn.of(
                                        "code",
                                        14,
                                        (PastResultEntry one) -> one.result().bureau())
                                .filed()));
    }

    @Override
    public String page() {
        return "/past-results";
    }

    @Override
    public Mono<Listing<PastResultEntry>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        return viewer.seesAll()
                ? query.results(viewer)
                        .collectList()
                        .map(entries -> listing(parameters, PastResultView.of(entries, null, "", "", false)))
                : Mono.empty();
    }

    /** Sorted within each period. */
    Listing<PastResultEntry> listing(MultiValueMap<String, String> parameters, PastResultView view) {
        TableChoice chosen = TableChoice.of(parameters, table);
        return Listing.of(
                page(),
                table,
                chosen,
                List.of(),
                Flux.fromIterable(view.blocks()).concatMapIterable(block -> table.sorted(block.entries(), chosen)));
    }
}
