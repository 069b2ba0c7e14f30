// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.decision;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableFilter;
import org.mingjian.dashboards.table.TablePage;
import org.mingjian.dashboards.table.TableSource;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What waits for its first word as a table. */
@Component
final class ReviewColumns implements TableSource {
    private final DecisionQuery query;
    private final Words words;
    private final Rulebook rulebook;
    private final Table<ReviewQueue.Pending> table;

    ReviewColumns(DecisionQuery query, Words words, Rulebook rulebook) {
        this.query = query;
        this.words = words;
        this.rulebook = rulebook;
        this.table = new Table<>(
                "reviews",
                List.of(
                        TableColumn.of("bureau", 16, ReviewQueue.Pending::bureauName),
                        TableColumn.of(
                                "indicator",
                                18,
                                (ReviewQueue.Pending one) ->
                                        indicator(one.finding().finding().indicator())),
                        TableColumn.of(
                                        "fact",
                                        40,
                                        (ReviewQueue.Pending one) -> words.told(
                                                one.finding().finding().message()))
                                .shown(Shown.FIXED)
                                .unsorted(),
                        TableColumn.of(
                                        "sum",
                                        20,
                                        (ReviewQueue.Pending one) ->
                                                one.finding().arithmetic())
                                .unsorted(),
                        TableColumn.of(
                                        "subject",
                                        18,
                                        (ReviewQueue.Pending one) -> words.subject(
                                                one.finding().finding().subject()))
                                .filed()
                                .unsorted(),
                        TableColumn.of(
                                        "code",
                                        12,
                                        (ReviewQueue.Pending one) ->
                                                one.finding().finding().bureau())
                                .asked()
                                .unsorted(),
                        TableColumn.of(
                                        "finding",
                                        18,
                                        (ReviewQueue.Pending one) ->
                                                one.finding().finding().id())
                                .asked()
                                .unsorted()));
    }

    ReviewFilter filter(MultiValueMap<String, String> parameters) {
        return new ReviewFilter(
                parameters.getFirst("bureau"),
                parameters.getFirst("indicator"),
                parameters.getFirst("select"),
                TableFilter.words(parameters),
                TableChoice.of(parameters, table).order(),
                TablePage.asked(parameters));
    }

    @Override
    public String page() {
        return "/reviews";
    }

    @Override
    public Mono<Listing<ReviewQueue.Pending>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        if (!viewer.seesAll()) {
            return Mono.empty();
        }
        ReviewFilter filter = filter(parameters);
        return query.queue(filter, viewer).map(queue -> listing(parameters, queue, query.pending(filter, viewer)));
    }

    Listing<ReviewQueue.Pending> listing(
            MultiValueMap<String, String> parameters, ReviewQueue queue, Flux<ReviewQueue.Pending> rows) {
        Map<String, String> names =
                queue.bureaus().stream().collect(Collectors.toMap(ReviewQueue.Named::code, ReviewQueue.Named::name));
        return Listing.of(
                page(),
                table,
                TableChoice.of(parameters, table),
                List.of(
                        TableFilter.of(
                                "bureau",
                                parameters.getFirst("bureau"),
                                words.of("finding.bureau"),
                                code -> names.getOrDefault(code, code)),
                        TableFilter.of(
                                "indicator",
                                parameters.getFirst("indicator"),
                                words.of("why.indicator"),
                                this::indicator),
                        TableFilter.holding(parameters, words)),
                rows);
    }

    private String indicator(String code) {
        Indicator indicator = rulebook.indicators().get(code);
        return indicator == null ? code : code + " " + indicator.titleZh();
    }
}
