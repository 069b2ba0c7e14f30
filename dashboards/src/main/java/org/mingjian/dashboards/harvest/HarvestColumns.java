// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.harvest;

import java.util.List;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/** The list of harvests as a table. */
@Component
final class HarvestColumns implements TableSource {
    private final HarvestQuery query;
    private final Words words;
    private final Table<HarvestLine> table;

    HarvestColumns(HarvestQuery query, Words words) {
        this.query = query;
        this.words = words;
        this.table = new Table<>(
                "harvests",
                List.of(
                        TableColumn.figures("id", 8, HarvestLine::id).shown(Shown.FIXED),
                        TableColumn.of("state", 10, (HarvestLine one) -> words.of("harvest-state." + one.state())),
                        TableColumn.figures("bureaus", 8, HarvestLine::bureaus),
                        TableColumn.figures("made", 9, HarvestLine::made),
                        TableColumn.figures("changed", 9, HarvestLine::changed),
                        TableColumn.figures("failed", 9, HarvestLine::failed),
                        TableColumn.of("by", 12, HarvestLine::createdBy),
                        TableColumn.of("finished", 16, HarvestLine::finishedAt),
                        TableColumn.figures("visits", 9, HarvestLine::visits).filed(),
                        TableColumn.of("created", 16, HarvestLine::createdAt).filed()));
    }

    @Override
    public String page() {
        return "/harvests";
    }

    @Override
    public Mono<Listing<HarvestLine>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        return Mono.just(Listing.at(page(), table, parameters, query.harvests(viewer), words));
    }
}
