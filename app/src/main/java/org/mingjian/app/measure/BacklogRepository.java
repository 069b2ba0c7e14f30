// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.measure;

import io.r2dbc.spi.Readable;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Everything in one look; each part by an index that holds only what waits. */
@Repository
class BacklogRepository {

    private static final String BACKLOG = """
            select %s as upload_lag, %s as harvest_lag, m.n as messages, %s as outbox_age, s.n as sendings, %s as sending_age,
                (select count(*) from sending where state = 'DEAD') as dead_sendings,
                (select coalesce(max(position), 0) from audit_link) as chain_head, a.n as chain_waiting, %s as chain_age,
                (select count(*) from evaluation where state = 'RUNNING') as running
            from (select min(created_at) as since from upload where state in ('READING', 'IMPORTING')) u,
                (select min(coalesce(not_before, created_at)) as since from visit v join harvest h on h.id = v.harvest
                    where outcome is null and state = 'RUNNING') h,
                (select count(*) as n, min(created_at) as since from message where dispatched_at is null) m,
                (select count(*) as n, min(next_at) as since from sending where state = 'WAITING' and next_at < now()) s,
                (select count(*) as n, min(at) as since from audit_pending p join audit_record r on r.id = p.record) a""".formatted(age("u"), age("h"), age("m"), age("s"), age("a"));

    private final DatabaseClient database;

    BacklogRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Seconds, never below 0: clocks of several machines differ. */
    private static String age(String part) {
        return "greatest(0, coalesce(extract(epoch from now() - " + part + ".since), 0))::float8";
    }

    Mono<Backlog> now() {
        return database.sql(BACKLOG).map(BacklogRepository::backlog).one();
    }

    private static Backlog backlog(Readable row) {
        return new Backlog(
                seconds(row, "upload_lag"),
                seconds(row, "harvest_lag"),
                count(row, "messages"),
                seconds(row, "outbox_age"),
                count(row, "sendings"),
                seconds(row, "sending_age"),
                count(row, "dead_sendings"),
                count(row, "chain_head"),
                count(row, "chain_waiting"),
                seconds(row, "chain_age"),
                count(row, "running"));
    }

    private static double seconds(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Double.class));
    }

    private static long count(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Long.class));
    }
}
