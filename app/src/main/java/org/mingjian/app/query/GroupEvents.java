// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.dashboards.sheet.TrendNotes;
import org.mingjian.rules.scheme.Group;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Periods along a bureau's history from which on it is compared within another group. */
@Component
final class GroupEvents {

    private static final String GROUPS = """
            select s.evaluation, s."group" as peers from score_sheet s
            where s.evaluation in (:evaluations) and s.bureau in (:codes)""";

    private final DatabaseClient database;
    private final Editions editions;

    GroupEvents(DatabaseClient database, Editions editions) {
        this.database = database;
        this.editions = editions;
    }

    /** @param standing the history, oldest first */
    Flux<TrendNotes.Event> of(String bureau, List<StoredTrendNotes.Standing> standing, List<String> codes) {
        return database.sql(GROUPS)
                .bind(
                        "evaluations",
                        standing.stream().map(StoredTrendNotes.Standing::id).toList())
                .bind("codes", codes)
                .map(row -> Map.entry(Cells.count(row, "evaluation"), Cells.text(row, "peers")))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .flatMapIterable(groups -> moves(bureau, standing, groups));
    }

    private List<TrendNotes.Event> moves(
            String bureau, List<StoredTrendNotes.Standing> standing, Map<Long, String> groups) {
        List<TrendNotes.Event> events = new ArrayList<>();
        String before = null;
        for (StoredTrendNotes.Standing one : standing) {
            String now = groups.get(one.id());
            if (before != null && now != null && !now.equals(before)) {
                events.add(new TrendNotes.Event(
                        one.period(),
                        TrendNotes.Kind.GROUP,
                        title(one.scheme(), before) + " → " + title(one.scheme(), now),
                        "/bureaus/" + bureau));
            }
            before = now == null ? before : now;
        }
        return events;
    }

    private String title(String scheme, String group) {
        return editions.scheme(scheme).stream()
                .flatMap(known -> known.groups().stream())
                .filter(one -> one.code().equals(group))
                .map(Group::title)
                .findFirst()
                .orElse(group);
    }
}
