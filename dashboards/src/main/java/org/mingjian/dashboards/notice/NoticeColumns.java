// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.notice;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableAddress;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableExport;
import org.mingjian.dashboards.table.TableSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The list of notices as a table. */
@Component
final class NoticeColumns implements TableSource {
    private final NoticeQuery query;
    private final Words words;
    private final Table<NoticeLine> table;

    NoticeColumns(NoticeQuery query, Words words) {
        this.query = query;
        this.words = words;
        this.table = new Table<>(
                "notices",
                List.of(
                        TableColumn.of("number", 20, this::number),
                        TableColumn.of("kind", 14, (NoticeLine one) -> words.of("notice", one.kind())),
                        TableColumn.of("bureaus", 30, (NoticeLine one) -> String.join("、", one.bureaus())),
                        TableColumn.of("issued", 12, NoticeLine::issuedOn),
                        TableColumn.of("due", 12, NoticeLine::dueOn),
                        TableColumn.of("state", 10, (NoticeLine one) -> words.of("notices.state." + one.state())),
                        TableColumn.figures("acknowledged", 9, NoticeLine::acknowledged)
                                .shown(Shown.FILE),
                        TableColumn.figures("waiting", 9, NoticeLine::waiting).shown(Shown.FILE),
                        TableColumn.of("period", 14, (NoticeLine one) -> words.period(one.period()))
                                .shown(Shown.FILE)));
    }

    Table<NoticeLine> table() {
        return table;
    }

    @Override
    public String page() {
        return "notices";
    }

    @Override
    public Mono<TableExport.Shown<NoticeLine>> shown(MultiValueMap<String, String> parameters, Viewer viewer) {
        String state = parameters.getFirst("state");
        TableChoice order = TableChoice.order(parameters, table);
        return query.desk(state, viewer)
                .map(desk -> new TableExport.Shown<>(
                        table,
                        order,
                        null,
                        filters(state),
                        null,
                        Flux.fromIterable(table.sorted(desk.notices(), order))));
    }

    private String number(NoticeLine one) {
        String number = one.number();
        return number == null ? words.of("notices.draft-number", one.id()) : number;
    }

    static TableAddress address(@Nullable String state, TableChoice order) {
        return new TableAddress("/notices", Map.of("state", state == null ? "" : state), order);
    }

    /** What narrows the list, in words. */
    private Map<String, String> filters(@Nullable String state) {
        if (state == null || state.isBlank()) {
            return Map.of();
        }
        String word = "notices.state." + state;
        return Map.of(words.of("table.notices.state"), words.has(word) ? words.of(word) : state);
    }
}
