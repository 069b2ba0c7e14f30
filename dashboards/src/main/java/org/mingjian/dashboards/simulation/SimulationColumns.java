// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

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

/** The list of simulations as a table. */
@Component
final class SimulationColumns implements TableSource {
    private final SimulationQuery query;
    private final Words words;
    private final Table<SimulationHead> table;

    SimulationColumns(SimulationQuery query, Words words) {
        this.query = query;
        this.words = words;
        this.table = new Table<>(
                "simulations",
                List.of(
                        TableColumn.of("number", 8, SimulationHead::number).unsorted(),
                        TableColumn.of("name", 28, SimulationHead::name).shown(Shown.FIXED),
                        TableColumn.of(
                                        "evaluation",
                                        22,
                                        (SimulationHead one) -> words.of(
                                                "evaluation.version",
                                                words.period(one.evaluation().period()),
                                                one.evaluation().version()))
                                .unsorted(),
                        TableColumn.figures(
                                "changes",
                                8,
                                (SimulationHead one) -> one.changes().size()),
                        TableColumn.of("by", 12, SimulationHead::changedBy),
                        TableColumn.of(
                                "state",
                                8,
                                (SimulationHead one) ->
                                        words.of(one.archived() ? "simulation.archived" : "simulation.live")),
                        TableColumn.of("changed", 14, SimulationHead::changedAt).filed(),
                        TableColumn.of("note", 30, SimulationHead::note).filed().unsorted(),
                        TableColumn.of("creator", 12, SimulationHead::createdBy).asked(),
                        TableColumn.of("created", 14, SimulationHead::createdAt).asked()));
    }

    @Override
    public String page() {
        return "/simulations";
    }

    @Override
    public Mono<Listing<SimulationHead>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        return SimulationPage.reader(viewer)
                .map(reader -> Listing.at(page(), table, parameters, query.simulations(reader), words));
    }
}
