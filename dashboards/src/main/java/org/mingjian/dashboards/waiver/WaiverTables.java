// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.waiver;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableFilter;
import org.mingjian.dashboards.table.TableSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which of the two tables an address asks for: applications, or what is in force or ends soon. */
@Component
final class WaiverTables implements TableSource {
    /** Which rows are asked for; the name stands in the address. */
    enum State {
        WAITING,
        GRANTED,
        ENDING;

        static @Nullable State of(MultiValueMap<String, String> parameters) {
            String asked = parameters.getFirst("state");
            for (State state : values()) {
                if (state.name().equals(asked)) {
                    return state;
                }
            }
            return null;
        }

        static boolean granted(@Nullable State state) {
            return state == GRANTED || state == ENDING;
        }
    }

    private final WaiverQuery query;
    private final WaiverColumns columns;
    private final Words words;

    WaiverTables(WaiverQuery query, WaiverColumns columns, Words words) {
        this.query = query;
        this.columns = columns;
        this.words = words;
    }

    @Override
    public String page() {
        return "/waivers";
    }

    @Override
    public Mono<Listing<?>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        String sought = TableFilter.words(parameters);
        return Mono.just(
                State.granted(State.of(parameters))
                        ? granted(parameters, query.granted(sought, viewer))
                        : applications(parameters, query.applications(sought, viewer)));
    }

    Listing<WaiverEntry> applications(MultiValueMap<String, String> parameters, Flux<WaiverEntry> all) {
        State state = State.of(parameters);
        return listing(
                columns.applications(),
                parameters,
                all.filter(one -> state != State.WAITING || one.decidedBy() == null));
    }

    Listing<GrantedWaiver> granted(MultiValueMap<String, String> parameters, Flux<GrantedWaiver> all) {
        State state = State.of(parameters);
        return listing(columns.granted(), parameters, all.filter(one -> state != State.ENDING || one.soon()));
    }

    private <T> Listing<T> listing(Table<T> table, MultiValueMap<String, String> parameters, Flux<T> rows) {
        TableChoice chosen = TableChoice.of(parameters, table);
        State state = State.of(parameters);
        return Listing.of(
                page(),
                table,
                chosen,
                List.of(
                        TableFilter.of(
                                "state",
                                state == null ? null : state.name(),
                                words.of("table.waivers.state"),
                                name -> words.of("table.waivers.state." + name)),
                        TableFilter.holding(parameters, words)),
                table.sorted(rows, chosen));
    }
}
