// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.message;

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

/** Sendings that did not arrive as a table. */
@Component
final class SendingColumns implements TableSource {
    private final SendingQuery query;
    private final Words words;
    private final Table<SendingLine> table;

    SendingColumns(SendingQuery query, Words words) {
        this.query = query;
        this.words = words;
        this.table = new Table<>(
                "sendings",
                List.of(
                        TableColumn.of("receiver", 18, SendingLine::receiver).shown(Shown.FIXED),
                        TableColumn.of(
                                "state",
                                18,
                                (SendingLine one) -> one.dead()
                                        ? words.of("sending.dead")
                                        : words.of("sending.waiting", words.moment(one.nextAt()))),
                        TableColumn.of("message", 22, SendingLine::kind),
                        TableColumn.figures("attempts", 8, SendingLine::attempts),
                        TableColumn.of("problem", 36, SendingLine::problem).unsorted(),
                        TableColumn.of("channel", 8, (SendingLine one) -> words.of("sending.channel." + one.channel()))
                                .filed(),
                        TableColumn.of("created", 14, SendingLine::createdAt).filed()));
    }

    @Override
    public String page() {
        return "/admin/sendings";
    }

    @Override
    public Mono<Listing<SendingLine>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        return reads(viewer)
                ? Mono.just(Listing.at(page(), table, parameters, query.troubled(viewer), words))
                : Mono.empty();
    }

    static boolean reads(Viewer viewer) {
        return viewer.role() == Viewer.Role.ADMIN || viewer.role() == Viewer.Role.AUDITOR;
    }
}
