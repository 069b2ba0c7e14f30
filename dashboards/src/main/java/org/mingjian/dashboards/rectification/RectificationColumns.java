// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.rectification;

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
import reactor.core.publisher.Mono;

/** The register of rectifications as a table. */
@Component
final class RectificationColumns implements TableSource {
    private final RectificationQuery query;
    private final Words words;

    RectificationColumns(RectificationQuery query, Words words) {
        this.query = query;
        this.words = words;
    }

    /** @param own whether all are of the reader's bureau, which the page then need not name */
    private Table<RectificationLine> table(boolean own) {
        return new Table<>(
                "rectifications",
                List.of(
                        TableColumn.of("problem", 36, (RectificationLine one) -> one.indicator() + " " + one.problem())
                                .shown(Shown.FIXED),
                        TableColumn.of("bureau", 16, RectificationLine::bureauName)
                                .shown(own ? Shown.FILE : Shown.USUAL),
                        TableColumn.of("number", 20, RectificationLine::number),
                        TableColumn.of("due", 12, RectificationLine::dueOn),
                        TableColumn.of(
                                "state", 10, (RectificationLine one) -> words.of("rectification.state", one.state())),
                        TableColumn.figures("left", 9, RectificationLine::left).filed(),
                        TableColumn.of("issued", 12, RectificationLine::issuedOn)
                                .filed(),
                        TableColumn.of("responsible", 10, RectificationLine::responsible)
                                .filed(),
                        TableColumn.figures("returns", 9, RectificationLine::returns)
                                .filed(),
                        TableColumn.figures(
                                        "recurrences",
                                        9,
                                        (RectificationLine one) ->
                                                one.recurredOn().size())
                                .filed()));
    }

    @Override
    public String page() {
        return "/rectifications";
    }

    @Override
    public Mono<Listing<RectificationLine>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        Table<RectificationLine> table = table(viewer.role() == Viewer.Role.BUREAU);
        TableChoice chosen = TableChoice.of(parameters, table);
        RectificationQuery.Choice choice = choice(parameters);
        return Mono.just(Listing.of(
                page(),
                table,
                chosen,
                filters(choice),
                table.sorted(query.rectifications(choice, viewer).flatMapIterable(lines -> lines), chosen)));
    }

    /** A number of a notice that is none asks for a notice nobody has. */
    static RectificationQuery.Choice choice(MultiValueMap<String, String> parameters) {
        String notice = parameters.getFirst("notice");
        Long number = notice == null || notice.isBlank()
                ? null
                : notice.strip().matches("\\d{1,18}") ? Long.valueOf(notice.strip()) : Long.valueOf(-1);
        return new RectificationQuery.Choice(
                parameters.getFirst("state"), number, parameters.getFirst("finding"), TableFilter.words(parameters));
    }

    private List<TableFilter> filters(RectificationQuery.Choice choice) {
        Long notice = choice.notice();
        return List.of(
                TableFilter.of("state", choice.state(), words.of("table.rectifications.state"), this::state),
                TableFilter.typed(
                        "notice", notice == null ? null : notice.toString(), words.of("table.rectifications.notice")),
                TableFilter.typed("finding", choice.finding(), words.of("table.findings.finding")),
                TableFilter.typed(TableFilter.WORDS, choice.words(), words.of("table.words")));
    }

    private String state(String code) {
        String word = "rectification.state." + code;
        return words.has(word) ? words.of(word) : code;
    }
}
