// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.evaluation;

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

/** The list of evaluations as a table. */
@Component
final class EvaluationColumns implements TableSource {
    private final EvaluationQuery query;
    private final Words words;
    private final Table<EvaluationProgress> table;

    EvaluationColumns(EvaluationQuery query, Words words) {
        this.query = query;
        this.words = words;
        this.table = new Table<>(
                "evaluations",
                List.of(
                        TableColumn.figures(
                                "id", 8, (EvaluationProgress one) -> one.head().id()),
                        TableColumn.of(
                                        "period",
                                        22,
                                        (EvaluationProgress one) -> words.of(
                                                "evaluation.version",
                                                words.period(one.head().period()),
                                                one.head().version()))
                                .shown(Shown.FIXED),
                        TableColumn.of(
                                "snapshot",
                                12,
                                (EvaluationProgress one) -> one.head().asOf()),
                        TableColumn.of(
                                "state",
                                10,
                                (EvaluationProgress one) ->
                                        words.of("evaluation-state", one.head().state())),
                        TableColumn.figures("bureaus", 9, EvaluationProgress::done),
                        TableColumn.of(
                                "scheme",
                                10,
                                (EvaluationProgress one) -> one.head().edition()),
                        TableColumn.of("by", 12, EvaluationProgress::createdBy),
                        TableColumn.of(
                                        "digest",
                                        40,
                                        (EvaluationProgress one) -> one.head().digest())
                                .unsorted(),
                        TableColumn.figures("total", 9, EvaluationProgress::total)
                                .filed(),
                        TableColumn.of("created", 16, EvaluationProgress::createdAt)
                                .filed(),
                        TableColumn.of("finished", 16, EvaluationProgress::finishedAt)
                                .filed(),
                        TableColumn.of("published", 16, EvaluationProgress::publishedAt)
                                .filed()));
    }

    @Override
    public String page() {
        return "/evaluations";
    }

    @Override
    public Mono<Listing<EvaluationProgress>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        return Mono.just(Listing.at(page(), table, parameters, query.evaluations(viewer), words));
    }
}
