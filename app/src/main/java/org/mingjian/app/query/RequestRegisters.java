// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.app.platform.postgres.Anywhere;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.request.RequestList;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.Fact;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Registers of requests, one a bureau; a reader of one bureau gets its own. */
@Component
final class RequestRegisters {

    private static final String ROWS = """
            with asked as (
                select f.bureau, f.key from fact f
                where f.superseded_at is null and f.type = 'disclosure-requests' and (:all or f.bureau = :own)
                    and (:bureau = '' or f.bureau = :bureau) and (:key = '' or f.key = :key)
                    and (:words = '' or f.key ilike :words or f.content ->> 'subject' ilike :words
                        or f.content ->> 'topic' ilike :words))
            select f.type, f.bureau, f.key, f.content::text as content, f.source, f.first_seen_at, f.last_seen_at,
                case when f.type = 'disclosure-requests' then (select min(o.id) from fact o
                    where o.type = f.type and o.bureau = f.bureau and o.key = f.key) else 0 end as id
            from fact f
            where f.superseded_at is null and (
                f.type = 'bureaus' and f.bureau in (select bureau from asked)
                or f.type = 'disclosure-requests' and (f.bureau, f.key) in (select bureau, key from asked)
                or f.type in ('request-suspensions', 'request-replies')
                    and (f.bureau, f.content ->> 'request') in (select bureau, key from asked))
            order by f.bureau""";

    private static final String BUREAUS = """
            select b.bureau, b.content ->> 'name' as name from fact b
            where b.type = 'bureaus' and b.superseded_at is null and (:all or b.bureau = :own)
                and exists (select from fact r where r.type = 'disclosure-requests' and r.superseded_at is null
                    and r.bureau = b.bureau)
            order by b.bureau""";

    private final DatabaseClient database;

    RequestRegisters(DatabaseClient database) {
        this.database = database;
    }

    private record Row(String bureau, String key, RegisteredRow kept, long id) {

        static Row of(Readable row) {
            return new Row(
                    Cells.text(row, "bureau"), Cells.text(row, "key"), RegisteredRow.of(row), Cells.count(row, "id"));
        }
    }

    /**
     * Of registered bureaus, by code, one after the other: the facts of a bureau are let go before the next is read.
     *
     * @param bureau code; empty for all
     * @param key of one request; empty for all
     * @param words part of number, subject or topic; empty for all
     */
    Flux<RequestRegister> of(String bureau, String key, String words, Viewer viewer) {
        return Sight.of(viewer)
                .bind(database.sql(ROWS))
                .bind("bureau", bureau)
                .bind("key", key)
                .bind("words", Anywhere.pattern(words))
                .map(Row::of)
                .all()
                .bufferUntilChanged(Row::bureau)
                .filter(own -> own.stream().anyMatch(row -> row.kept().type().equals("bureaus")))
                .map(RequestRegisters::register);
    }

    /** Those with requests, by code. */
    Flux<RequestList.NamedBureau> bureaus(Viewer viewer) {
        return Sight.of(viewer)
                .bind(database.sql(BUREAUS))
                .map(row -> new RequestList.NamedBureau(Cells.text(row, "bureau"), Cells.text(row, "name")))
                .all();
    }

    private static RequestRegister register(List<Row> rows) {
        List<Fact> facts = rows.stream().map(row -> row.kept().fact()).toList();
        Map<String, Long> ids = new HashMap<>();
        rows.stream()
                .filter(row -> row.kept().type().equals("disclosure-requests"))
                .forEach(row -> ids.put(row.key(), row.id()));
        Bureau bureau = facts.stream()
                .filter(Bureau.class::isInstance)
                .map(Bureau.class::cast)
                .findFirst()
                .orElseThrow();
        return new RequestRegister(bureau, Map.copyOf(ids), facts);
    }
}
