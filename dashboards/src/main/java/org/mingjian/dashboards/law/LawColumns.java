// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.law;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableSource;
import org.mingjian.rules.law.Article;
import org.mingjian.rules.law.RegulationReader;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The index of articles as a table: by document, in the order of the law and in no other. */
@Component
final class LawColumns implements TableSource {
    private final Words words;
    private final LawView index;
    private final Table<LawView.Row> table;

    LawColumns(Rulebook rulebook, Words words) {
        this.words = words;
        this.index = LawView.of(rulebook, RegulationReader.disclosure());
        this.table = new Table<>(
                "articles",
                List.of(
                        TableColumn.title("document", 24, LawView.Row::document),
                        TableColumn.of("article", 12, LawView.Row::article)
                                .shown(Shown.FIXED)
                                .unsorted(),
                        TableColumn.of("content", 40, LawColumns::content).unsorted(),
                        TableColumn.of("indicators", 36, this::indicators).unsorted(),
                        TableColumn.figures(
                                        "asked",
                                        8,
                                        (LawView.Row row) -> row.indicators().size())
                                .filed()
                                .unsorted(),
                        TableColumn.of("certainty", 8, this::certainty).filed().unsorted()));
    }

    /** Every article, whatever is asked for. */
    LawView index() {
        return index;
    }

    private static String content(LawView.Row row) {
        Article own = row.own();
        return Stream.concat(own == null ? Stream.empty() : Stream.of(own.zh()), row.quotes().stream())
                .collect(Collectors.joining(" "));
    }

    private String indicators(LawView.Row row) {
        return row.indicators().stream()
                .map(one -> one.id() + " " + one.titleZh())
                .collect(Collectors.joining(words.of("table.explained.between")));
    }

    private @Nullable String certainty(LawView.Row row) {
        return row.certainty() == null ? null : words.of("certainty", row.certainty());
    }

    @Override
    public String page() {
        return "/law";
    }

    @Override
    public Mono<Listing<LawView.Row>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        return Mono.just(Listing.at(page(), table, parameters, Flux.fromIterable(index.rows()), words));
    }
}
