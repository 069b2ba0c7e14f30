// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.decay;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What turned bad between two evaluations, in PostgreSQL. */
@Repository
class DecayRepository {

    private final DatabaseClient database;

    DecayRepository(DatabaseClient database) {
        this.database = database;
    }

    /** An evaluation that was not looked at yet. */
    record Fresh(long id, String scheme, String period) {}

    /** Indicators of a bureau that turned bad, by code. */
    record Decayed(String bureau, String name, List<String> indicators) {}

    /** Oldest first. */
    Flux<Fresh> unchecked() {
        return database.sql("""
                        select id, scheme, period from evaluation e
                        where state in ('IN_REVIEW', 'PUBLISHED') and finished_at is not null
                            and not exists (select from decay_check c where c.evaluation = e.id)
                        order by id""")
                .map(row -> new Fresh(
                        Objects.requireNonNull(row.get("id", Long.class)),
                        Objects.requireNonNull(row.get("scheme", String.class)),
                        Objects.requireNonNull(row.get("period", String.class))))
                .all();
    }

    /** False where another has it. */
    Mono<Boolean> check(long evaluation, Instant now) {
        return database.sql(
                        "insert into decay_check (evaluation, checked_at) values (:id, :now) on conflict do nothing")
                .bind("id", evaluation)
                .bind("now", now)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Held against the last one before it, of the same period if there is one, else of the period before. */
    Flux<Decayed> decayed(long evaluation, List<String> lineage) {
        return database.sql("""
                        with now as (select * from evaluation where id = :id),
                        before as (
                            select p.id from evaluation p, now
                            where p.id < now.id and p.scheme = any(:lineage)
                                and p.state in ('IN_REVIEW', 'PUBLISHED', 'SUPERSEDED')
                                and (p.period = now.period or p.period_to < now.period_from)
                            order by p.period = now.period desc, p.period_to desc, p.state = 'PUBLISHED' desc, p.id desc
                            limit 1)
                        select s.bureau, s.content ->> 'name' as name,
                            array_agg(line ->> 'indicator' order by line ->> 'indicator') as indicators
                        from before
                        join score_sheet b on b.evaluation = before.id
                        join score_sheet s on s.evaluation = :id and s.bureau = b.bureau
                        cross join jsonb_array_elements(b.content -> 'lines') good
                        join jsonb_array_elements(s.content -> 'lines') line on line ->> 'indicator' = good ->> 'indicator'
                        where good ->> 'outcome' = 'SATISFIED' and line ->> 'outcome' = 'VIOLATED'
                        group by s.bureau, 2 order by s.bureau""")
                .bind("id", evaluation)
                .bind("lineage", lineage.toArray(String[]::new))
                .map(row -> new Decayed(
                        Objects.requireNonNull(row.get("bureau", String.class)),
                        Objects.requireNonNull(row.get("name", String.class)),
                        List.of(Objects.requireNonNull(row.get("indicators", String[].class)))))
                .all();
    }
}
