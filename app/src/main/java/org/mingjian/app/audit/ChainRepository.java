// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The chain in PostgreSQL, and the records that wait to be sealed. */
@Repository
class ChainRepository {

    static final String RECORD = "r.id, r.at, r.who, r.role, r.request, r.status, r.action, r.object, r.bureau,"
            + " r.before::text as before, r.after::text as after, r.note";
    private static final String LINK = "l.position, l.record, l.sealed_at, l.hash";

    /** Any number, the same in every process. */
    private static final long SEALING = 4_617_202_611_300_015L;

    private final DatabaseClient database;

    ChainRepository(DatabaseClient database) {
        this.database = database;
    }

    /** A link with the record it names; null where that is gone. */
    record Sealed(ChainLink link, @Nullable StoredRecord record) {}

    /** Whether this transaction is the one that seals; of several processes one. */
    Mono<Boolean> takeTurn() {
        return database.sql("select pg_try_advisory_xact_lock(:key) as taken")
                .bind("key", SEALING)
                .map(row -> Objects.requireNonNull(row.get("taken", Boolean.class)))
                .one();
    }

    Mono<ChainLink> last() {
        return database.sql("select " + LINK + " from audit_link l order by l.position desc limit 1")
                .map(ChainRepository::link)
                .one();
    }

    /** The last link of each day of sealing, newest day first. */
    Flux<ChainLink> lastOfDays(String zone, int days) {
        return database.sql("select " + LINK + """
                         from (select max(position) as position from audit_link
                               group by (sealed_at at time zone :zone)::date order by 1 desc limit :days) d
                        join audit_link l using (position) order by l.position desc""")
                .bind("zone", zone)
                .bind("days", days)
                .map(ChainRepository::link)
                .all();
    }

    Mono<Long> waiting() {
        return database.sql("select count(*) as waiting from audit_pending")
                .map(row -> Objects.requireNonNull(row.get("waiting", Long.class)))
                .one();
    }

    /** The first record that no link names although it does not wait: somebody took it out of the row. */
    Mono<Long> unsealed() {
        return database.sql("""
                        select r.id from audit_record r
                        where not exists (select from audit_link l where l.record = r.id)
                            and not exists (select from audit_pending p where p.record = r.id)
                        order by r.id limit 1""")
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .one();
    }

    Flux<StoredRecord> waiting(int atMost) {
        return database.sql("select " + RECORD
                        + " from audit_pending p join audit_record r on r.id = p.record order by r.id limit :limit")
                .bind("limit", atMost)
                .map(ChainRepository::record)
                .all();
    }

    Mono<Void> add(List<ChainLink> links) {
        Long[] records = links.stream().map(ChainLink::record).toArray(Long[]::new);
        return database.sql("""
                        insert into audit_link (position, record, sealed_at, hash)
                        select * from unnest(:positions::bigint[], :records::bigint[], :sealed::timestamptz[], :hashes::text[])""")
                .bind("positions", links.stream().map(ChainLink::position).toArray(Long[]::new))
                .bind("records", records)
                .bind("sealed", links.stream().map(ChainLink::sealedAt).toArray(Instant[]::new))
                .bind("hashes", links.stream().map(ChainLink::hash).toArray(String[]::new))
                .then()
                .then(database.sql("delete from audit_pending where record = any(:records)")
                        .bind("records", records)
                        .then());
    }

    /** The whole chain from its first link on. */
    Flux<Sealed> chain() {
        return database.sql("select " + LINK + ", " + RECORD
                        + " from audit_link l left join audit_record r on r.id = l.record order by l.position")
                .map(row -> new Sealed(link(row), row.get("id") == null ? null : record(row)))
                .all();
    }

    static ChainLink link(Readable row) {
        return new ChainLink(
                Objects.requireNonNull(row.get("position", Long.class)),
                Objects.requireNonNull(row.get("record", Long.class)),
                Objects.requireNonNull(row.get("sealed_at", Instant.class)),
                Objects.requireNonNull(row.get("hash", String.class)));
    }

    static StoredRecord record(Readable row) {
        return new StoredRecord(
                Objects.requireNonNull(row.get("id", Long.class)),
                Objects.requireNonNull(row.get("at", Instant.class)),
                Objects.requireNonNull(row.get("who", String.class)),
                row.get("role", String.class),
                row.get("request", String.class),
                row.get("status", Integer.class),
                Objects.requireNonNull(row.get("action", String.class)),
                Objects.requireNonNull(row.get("object", String.class)),
                row.get("bureau", String.class),
                row.get("before", String.class),
                row.get("after", String.class),
                row.get("note", String.class));
    }
}
