// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjian.app.platform.postgres.Anywhere;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.Fact;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Registers of requests, one a bureau; a reader of one bureau gets its own. */
@Component
final class RequestRegisters {

    private static final String ROWS = """
            select f.type, f.bureau, f.key, f.content::text as content, f.source, f.first_seen_at, f.last_seen_at,
                coalesce(f.type = 'disclosure-requests' and (:words = '' or f.key ilike :words
                    or f.content ->> 'subject' ilike :words or f.content ->> 'topic' ilike :words), false) as asked,
                case when f.type = 'disclosure-requests' then (select min(o.id) from fact o
                    where o.type = f.type and o.bureau = f.bureau and o.key = f.key) else 0 end as id
            from fact f
            where f.superseded_at is null and (:all or f.bureau = :own) and (:bureau = '' or f.bureau = :bureau)
                and f.type in ('bureaus', 'disclosure-requests', 'request-suspensions', 'request-replies')
            order by f.bureau""";

    private final DatabaseClient database;

    RequestRegisters(DatabaseClient database) {
        this.database = database;
    }

    private record Row(String bureau, String key, RegisteredRow kept, boolean asked, long id) {

        static Row of(Readable row) {
            return new Row(
                    Cells.text(row, "bureau"),
                    Cells.text(row, "key"),
                    RegisteredRow.of(row),
                    Cells.flag(row, "asked"),
                    Cells.count(row, "id"));
        }
    }

    /**
     * Of registered bureaus, by code.
     *
     * @param bureau code; empty for all
     * @param words part of number, subject or topic; empty for all
     */
    Mono<List<RequestRegister>> of(String bureau, String words, Viewer viewer) {
        return Sight.of(viewer)
                .bind(database.sql(ROWS))
                .bind("bureau", bureau)
                .bind("words", Anywhere.pattern(words))
                .map(Row::of)
                .all()
                .collectMultimap(Row::bureau, row -> row, TreeMap::new)
                .map(rows -> rows.values().stream()
                        .map(List::copyOf)
                        .filter(own ->
                                own.stream().anyMatch(row -> row.kept().type().equals("bureaus")))
                        .map(RequestRegisters::register)
                        .toList());
    }

    private static RequestRegister register(List<Row> rows) {
        List<Fact> facts = rows.stream().map(row -> row.kept().fact()).toList();
        Map<String, Long> ids = new HashMap<>();
        rows.stream().filter(Row::asked).forEach(row -> ids.put(row.key(), row.id()));
        Bureau bureau = facts.stream()
                .filter(Bureau.class::isInstance)
                .map(Bureau.class::cast)
                .findFirst()
                .orElseThrow();
        return new RequestRegister(bureau, Map.copyOf(ids), facts);
    }
}
