// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.notice;

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
                        TableColumn.of("number", 20, this::number).shown(Shown.FIXED),
                        TableColumn.of("kind", 14, (NoticeLine one) -> words.of("notice", one.kind())),
                        TableColumn.of(
                                "bureaus",
                                30,
                                (NoticeLine one) -> String.join(words.of("sentence.list"), one.bureaus())),
                        TableColumn.of("issued", 12, NoticeLine::issuedOn),
                        TableColumn.of("due", 12, NoticeLine::dueOn),
                        TableColumn.of("state", 10, (NoticeLine one) -> words.of("notices.state." + one.state())),
                        TableColumn.figures("acknowledged", 9, NoticeLine::acknowledged)
                                .filed(),
                        TableColumn.figures("waiting", 9, NoticeLine::waiting).filed(),
                        TableColumn.of("period", 14, (NoticeLine one) -> words.period(one.period()))
                                .filed()));
    }

    @Override
    public String page() {
        return "/notices";
    }

    @Override
    public Mono<Listing<NoticeLine>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        return Mono.just(listing(
                parameters, query.desk(parameters.getFirst("state"), viewer).flatMapIterable(NoticeDesk::notices)));
    }

    /** @param found notices of the state asked for */
    Listing<NoticeLine> listing(MultiValueMap<String, String> parameters, Flux<NoticeLine> found) {
        TableChoice chosen = TableChoice.of(parameters, table);
        return Listing.of(
                page(),
                table,
                chosen,
                List.of(TableFilter.of(
                        "state", parameters.getFirst("state"), words.of("table.notices.state"), this::state)),
                table.sorted(found, chosen));
    }

    private String number(NoticeLine one) {
        String number = one.number();
        return number == null ? words.of("notices.draft-number", one.id()) : number;
    }

    private String state(String code) {
        String word = "notices.state." + code;
        return words.has(word) ? words.of(word) : code;
    }
}
