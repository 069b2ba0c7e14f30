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

/** The inbox as a table. */
@Component
final class InboxColumns implements TableSource {
    private final InboxQuery query;
    private final Words words;
    private final Table<InboxLine> table;

    InboxColumns(InboxQuery query, Words words) {
        this.query = query;
        this.words = words;
        this.table = new Table<>(
                "messages",
                List.of(
                        TableColumn.of("at", 14, InboxLine::at),
                        TableColumn.of("subject", 32, InboxLine::subject).shown(Shown.FIXED),
                        TableColumn.of(
                                "state", 8, (InboxLine one) -> words.of(one.read() ? "inbox.read" : "inbox.unread")),
                        TableColumn.of("text", 40, InboxLine::text).filed().unsorted(),
                        TableColumn.of("link", 20, InboxLine::link).filed().unsorted()));
    }

    @Override
    public String page() {
        return "/messages";
    }

    /**
     * Found and sorted in memory: a message is stored as its kind with values and put into words when it is read, so that
     * nothing in the database holds its subject. Bounded by what one account was ever told.
     */
    @Override
    public Mono<Listing<InboxLine>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        return Mono.just(Listing.at(page(), table, parameters, query.messages(viewer), words));
    }
}
