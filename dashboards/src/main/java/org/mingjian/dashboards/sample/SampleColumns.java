// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.sample.Sample.Plan;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/** The list of samples as a table. */
@Component
final class SampleColumns implements TableSource {
    private final SampleQuery query;
    private final Words words;
    private final Table<Plan> table;

    SampleColumns(SampleQuery query, Words words) {
        this.query = query;
        this.words = words;
        this.table = new Table<>(
                "samples",
                List.of(
                        TableColumn.of("name", 24, Plan::name).shown(Shown.FIXED),
                        TableColumn.of("kind", 18, this::kind),
                        TableColumn.figures("population", 9, Plan::population),
                        TableColumn.figures("size", 9, Plan::size),
                        TableColumn.figures("confirmed", 9, Plan::confirmed),
                        TableColumn.of("seed", 14, Plan::seed),
                        TableColumn.of("by", 12, Plan::createdBy),
                        TableColumn.of("at", 16, Plan::createdAt).filed(),
                        TableColumn.of("digest", 40, Plan::digest).filed().unsorted()));
    }

    @Override
    public String page() {
        return "/samples";
    }

    @Override
    public Mono<Listing<Plan>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        if (!viewer.seesAll()) {
            return Mono.empty();
        }
        return Mono.just(Listing.at(page(), table, parameters, query.plans(viewer), words));
    }

    private String kind(Plan plan) {
        @Nullable String period = plan.period();
        return plan.findings()
                ? words.of("sample.findings", period == null ? "" : words.period(period))
                : words.of("sample.readings");
    }
}
