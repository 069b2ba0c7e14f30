// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.rectification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableAddress;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableExport;
import org.mingjian.dashboards.table.TableSource;
import org.mingjian.rules.facts.RectificationStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
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
    Table<RectificationLine> table(boolean own) {
        return new Table<>(
                "rectifications",
                List.of(
                        TableColumn.of("problem", 36, (RectificationLine one) -> one.indicator() + " " + one.problem()),
                        TableColumn.of("bureau", 16, RectificationLine::bureauName)
                                .shown(own ? Shown.FILE : Shown.USUAL),
                        TableColumn.of("number", 20, RectificationLine::number),
                        TableColumn.of("due", 12, RectificationLine::dueOn),
                        TableColumn.of("state", 10, (RectificationLine one) -> state(one.state())),
                        TableColumn.figures("left", 9, RectificationLine::left).shown(Shown.FILE),
                        TableColumn.of("issued", 12, RectificationLine::issuedOn)
                                .shown(Shown.FILE),
                        TableColumn.of("responsible", 10, RectificationLine::responsible)
                                .shown(Shown.FILE),
                        TableColumn.figures("returns", 9, RectificationLine::returns)
                                .shown(Shown.FILE),
                        TableColumn.figures(
                                        "recurrences",
                                        9,
                                        (RectificationLine one) ->
                                                one.recurredOn().size())
                                .shown(Shown.FILE)));
    }

    @Override
    public String page() {
        return "rectifications";
    }

    @Override
    public Mono<TableExport.Shown<RectificationLine>> shown(MultiValueMap<String, String> parameters, Viewer viewer) {
        Table<RectificationLine> table = table(viewer.role() == Viewer.Role.BUREAU);
        TableChoice order = TableChoice.order(parameters, table);
        RectificationQuery.Choice choice = choice(parameters);
        return query.rectifications(choice, viewer)
                .map(lines -> new TableExport.Shown<>(
                        table, order, null, filters(choice), null, Flux.fromIterable(table.sorted(lines, order))));
    }

    /** A number of a notice that is none asks for a notice nobody has. */
    private static RectificationQuery.Choice choice(MultiValueMap<String, String> parameters) {
        String notice = parameters.getFirst("notice");
        Long number = notice == null || notice.isBlank()
                ? null
                : notice.strip().matches("\\d{1,18}") ? Long.valueOf(notice.strip()) : Long.valueOf(-1);
        return new RectificationQuery.Choice(parameters.getFirst("state"), number, parameters.getFirst("finding"));
    }

    private String state(RectificationStatus state) {
        return words.of("rectification.state", state);
    }

    static TableAddress address(RectificationQuery.Choice choice, TableChoice order) {
        return new TableAddress(
                "/rectifications",
                Map.of(
                        "state", choice.state() == null ? "" : choice.state(),
                        "notice", choice.notice() == null ? "" : choice.notice().toString(),
                        "finding", choice.finding() == null ? "" : choice.finding()),
                order);
    }

    /** What narrows the register, in words. */
    private Map<String, String> filters(RectificationQuery.Choice choice) {
        Map<String, String> filters = new LinkedHashMap<>();
        String state = choice.state();
        if (state != null && !state.isBlank()) {
            String word = "rectification.state." + state;
            filters.put(words.of("table.rectifications.state"), words.has(word) ? words.of(word) : state);
        }
        if (choice.notice() != null) {
            filters.put(words.of("table.rectifications.notice"), choice.notice().toString());
        }
        if (choice.finding() != null) {
            filters.put(words.of("table.findings.finding"), choice.finding());
        }
        return filters;
    }
}
