// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.source;

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

/** Sources by bureau as a table. */
@Component
final class SourceColumns implements TableSource {
    private final SourceQuery query;
    private final Words words;
    private final Table<BureauSources.Row> table;

    SourceColumns(SourceQuery query, Words words) {
        this.query = query;
        this.words = words;
        this.table = new Table<>(
                "sources",
                List.of(
                        TableColumn.title("bureau", 16, BureauSources.Row::name),
                        TableColumn.of(
                                        "id",
                                        12,
                                        (BureauSources.Row row) -> row.source().id())
                                .shown(Shown.FIXED),
                        TableColumn.of(
                                "kind",
                                12,
                                (BureauSources.Row row) ->
                                        words.of("source-kind." + row.source().kind())),
                        TableColumn.of("address", 36, (BureauSources.Row row) -> address(row.source())),
                        TableColumn.of(
                                "state",
                                8,
                                (BureauSources.Row row) ->
                                        words.of(row.source().enabled() ? "source.on" : "source.off")),
                        TableColumn.of(
                                "last",
                                14,
                                (BureauSources.Row row) -> row.source().harvestedAt()),
                        TableColumn.figures(
                                "items",
                                8,
                                (BureauSources.Row row) -> row.source().harvest() == null
                                        ? null
                                        : row.source().items()),
                        TableColumn.of(
                                "newest",
                                12,
                                (BureauSources.Row row) -> row.source().newest()),
                        TableColumn.of(
                                "ending",
                                20,
                                (BureauSources.Row row) -> row.source().ending()),
                        TableColumn.of(
                                        "column",
                                        16,
                                        (BureauSources.Row row) -> row.source().column())
                                .asked(),
                        TableColumn.of("code", 12, BureauSources.Row::bureau).filed()));
    }

    private String address(SourceLine source) {
        return source.address() == null ? words.of("source.pages", source.pages()) : source.address();
    }

    @Override
    public String page() {
        return "/sources";
    }

    @Override
    public Mono<Listing<BureauSources.Row>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        return Mono.just(listing(parameters, query.bureaus(viewer)));
    }

    /** Sorted within each bureau; these are never merged. */
    Listing<BureauSources.Row> listing(MultiValueMap<String, String> parameters, Flux<BureauSources> bureaus) {
        TableChoice chosen = TableChoice.of(parameters, table);
        return Listing.of(
                page(),
                table,
                chosen,
                List.of(TableFilter.holding(parameters, words)),
                table.holding(
                        bureaus.concatMapIterable(bureau -> table.sorted(bureau.rows(), chosen)),
                        TableFilter.words(parameters)));
    }
}
