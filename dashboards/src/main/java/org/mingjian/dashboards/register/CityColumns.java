// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.register;

import java.util.List;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableSource;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * How the indicators of each bureau were served, as a table. Found and sorted in memory: which indicators bind a bureau
 * stands in the rulebook and in no table. Bounded by the register of bureaus; the facts are counted by the database.
 */
@Component
final class CityColumns implements TableSource {
    private static final Table<CityView.Row> TABLE = new Table<>(
            "supply",
            List.of(
                    TableColumn.of(
                                    "name",
                                    24,
                                    (CityView.Row row) -> row.bureau().name())
                            .shown(Shown.FIXED),
                    TableColumn.figures(
                            "unasked", 12, (CityView.Row row) -> row.supply().unasked()),
                    TableColumn.figures(
                            "declared", 12, (CityView.Row row) -> row.supply().declared()),
                    TableColumn.figures(
                            "delivered", 12, (CityView.Row row) -> row.supply().delivered()),
                    TableColumn.figures(
                            "without", 12, (CityView.Row row) -> row.supply().without()),
                    TableColumn.figures(
                            "total", 12, (CityView.Row row) -> row.supply().total()),
                    TableColumn.of(
                                    "code",
                                    14,
                                    (CityView.Row row) -> row.bureau().code())
                            .filed()));

    private final RegisterQuery query;
    private final Rulebook rulebook;
    private final Words words;

    CityColumns(RegisterQuery query, Rulebook rulebook, Words words) {
        this.words = words;
        this.query = query;
        this.rulebook = rulebook;
    }

    @Override
    public String page() {
        return "/registers";
    }

    @Override
    public Mono<Listing<CityView.Row>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        return query.all(viewer)
                .collectList()
                .map(all -> listing(parameters, CityView.of(all, rulebook).rows()));
    }

    Listing<CityView.Row> listing(MultiValueMap<String, String> parameters, List<CityView.Row> rows) {
        return Listing.at(page(), TABLE, parameters, Flux.fromIterable(rows), words);
    }
}
