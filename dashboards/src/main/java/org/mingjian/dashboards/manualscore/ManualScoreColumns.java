// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.manualscore;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

/** The work list of manual scores as a table. */
@Component
final class ManualScoreColumns implements TableSource {
    private final ManualScoreQuery query;
    private final ManualScoreComposer composer;
    private final Words words;

    ManualScoreColumns(ManualScoreQuery query, ManualScoreComposer composer, Words words) {
        this.query = query;
        this.composer = composer;
        this.words = words;
    }

    /** @param bureau whether the reader belongs to one, which knows results and no differences */
    private Table<ScoringLine> table(boolean bureau) {
        Stream<TableColumn<ScoringLine>> columns = Stream.of(
                TableColumn.of("state", 12, (ScoringLine line) -> words.of("manual-score-state." + line.state())),
                TableColumn.of("bureau", 16, ScoringLine::bureauName),
                TableColumn.of("indicator", 24, (ScoringLine line) -> line.indicator() + " " + line.title())
                        .shown(Shown.FIXED),
                TableColumn.figures("worth", 8, ScoringLine::worth),
                TableColumn.figures("evidence", 8, ScoringLine::evidence),
                TableColumn.figures("difference", 8, ScoringLine::difference),
                TableColumn.figures("result", 8, ScoringLine::result),
                TableColumn.of("code", 14, ScoringLine::bureau).asked());
        return new Table<>(
                "scores",
                columns.filter(column -> !bureau || !column.key().equals("difference"))
                        .toList());
    }

    @Override
    public String page() {
        return "/manual-scores";
    }

    @Override
    public Mono<Listing<ScoringLine>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        ManualScoreFilter filter = filter(parameters);
        return query.scorings(filter.evaluation(), viewer)
                .map(list -> listing(parameters, list, composer.list(list, filter, viewer)));
    }

    Listing<ScoringLine> listing(MultiValueMap<String, String> parameters, ScoringList list, ManualScoreListView view) {
        Table<ScoringLine> table = table(view.bureau());
        TableChoice chosen = TableChoice.of(parameters, table);
        ManualScoreFilter filter = view.filter();
        Long evaluation = filter.evaluation();
        return Listing.of(
                page(),
                table,
                chosen,
                List.of(
                        TableFilter.of(
                                "evaluation",
                                evaluation == null ? null : evaluation.toString(),
                                words.of("manual-score.evaluation"),
                                number -> told(list, number)),
                        TableFilter.of(
                                "bureau",
                                filter.bureau(),
                                words.of("finding.bureau"),
                                code -> view.bureaus().getOrDefault(code, code)),
                        TableFilter.of(
                                "indicator",
                                filter.indicator(),
                                words.of("why.indicator"),
                                code -> (code + " " + view.indicators().getOrDefault(code, "")).strip()),
                        TableFilter.of("state", filter.state(), words.of("waiver.state"), this::state)),
                table.sorted(Flux.fromIterable(view.lines()), chosen));
    }

    /** What the address asks for; a number that is none asks for an evaluation nobody has. */
    static ManualScoreFilter filter(MultiValueMap<String, String> parameters) {
        String typed = parameters.getFirst("evaluation");
        return new ManualScoreFilter(
                typed == null || typed.isBlank()
                        ? null
                        : typed.strip().matches("\\d{1,18}") ? Long.valueOf(typed.strip()) : Long.valueOf(-1),
                parameters.getFirst("bureau"),
                parameters.getFirst("indicator"),
                parameters.getFirst("state"));
    }

    private String told(ScoringList list, String number) {
        @Nullable String period = list.period();
        return period == null ? number : words.period(period) + " · " + number;
    }

    private String state(String code) {
        String word = "manual-score-state." + code;
        return words.has(word) ? words.of(word) : code;
    }
}
