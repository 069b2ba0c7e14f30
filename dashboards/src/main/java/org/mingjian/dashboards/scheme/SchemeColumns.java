// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.scheme;

import java.util.List;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableSource;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/** The editions as a table. */
@Component
final class SchemeColumns implements TableSource {
    private static final Table<EvaluationScheme> TABLE = new Table<>(
            "schemes",
            List.of(
                    TableColumn.of("edition", 10, EvaluationScheme::edition),
                    TableColumn.of("title", 32, EvaluationScheme::title).shown(Shown.FIXED),
                    TableColumn.figures("points", 9, EvaluationScheme::fullMarks),
                    TableColumn.figures(
                            "indicators",
                            9,
                            (EvaluationScheme one) -> one.indicators().size()),
                    TableColumn.of("source", 28, EvaluationScheme::sourceDocument),
                    TableColumn.of("id", 16, EvaluationScheme::id).filed(),
                    TableColumn.of("digest", 40, EvaluationScheme::digest)
                            .filed()
                            .unsorted()));

    private final SchemeQuery query;
    private final Words words;

    SchemeColumns(SchemeQuery query, Words words) {
        this.query = query;
        this.words = words;
    }

    @Override
    public String page() {
        return "/schemes";
    }

    @Override
    public Mono<Listing<EvaluationScheme>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        return Mono.just(Listing.at(page(), TABLE, parameters, query.schemes(), words));
    }
}
