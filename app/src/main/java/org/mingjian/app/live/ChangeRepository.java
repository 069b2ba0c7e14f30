// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.live;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mingjian.app.audit.ActsRecorded.Act;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What changed since a listener last heard, out of the facts and the audit trail. Numbers are given before a transaction
 * commits: what was under way then may stand below the highest number, so a little of what was heard is told once more.
 */
@Repository
class ChangeRepository {

    private static final Duration UNDER_WAY = Duration.ofSeconds(15);
    private static final int FACTS_UNDER_WAY = 50_000;
    private static final int RECORDS_UNDER_WAY = 5_000;

    private static final String NOW = """
            select (select coalesce(max(id), 0) from fact) as fact,
                (select coalesce(max(id), 0) from audit_record) as record""";

    private static final String BUREAUS = """
            select bureau, max(at) as at from (
                select bureau, first_seen_at as at from fact
                where id > :fact - %d and (id > :fact or first_seen_at > :at)
                union all select bureau, withdrawn_at from fact where withdrawn_at > :at) changed
            group by bureau order by at, bureau""".formatted(FACTS_UNDER_WAY);

    private static final String ACTS = """
            select action, object, bureau, at from audit_record
            where id > :record - %d and (id > :record or at > :at) and split_part(action, '.', 1) in (:nouns)
            order by id""".formatted(RECORDS_UNDER_WAY);

    private static final String SINCE_EVALUATED = """
            with newest as (
                select max(created_at) as at from evaluation
                where period = :period and state in ('IN_REVIEW', 'PUBLISHED'))
            select f.bureau, max(coalesce(f.withdrawn_at, f.first_seen_at)) as at from fact f, newest
            where f.first_seen_at > newest.at or f.withdrawn_at > newest.at group by f.bureau""";

    private final DatabaseClient database;
    private final Clock clock;

    ChangeRepository(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<LiveCursor> now() {
        Instant at = clock.instant();
        return database.sql(NOW)
                .map(row -> new LiveCursor(number(row, "fact"), number(row, "record"), at))
                .one();
    }

    /** Bureaus with a fact that is new, changed or withdrawn since, and when it became so, the oldest change first. */
    Flux<Map.Entry<String, Instant>> bureaus(LiveCursor since) {
        return database.sql(BUREAUS)
                .bind("fact", since.fact())
                .bind("at", since.at().minus(UNDER_WAY))
                .map(ChangeRepository::bureau)
                .all();
    }

    /** Acts upon things of these kinds since. */
    Flux<Act> acts(LiveCursor since, Set<String> nouns) {
        return database.sql(ACTS)
                .bind("record", since.record())
                .bind("at", since.at().minus(UNDER_WAY))
                .bind("nouns", nouns)
                .map(row -> new Act(
                        text(row, "action"),
                        text(row, "object"),
                        row.get("bureau", String.class),
                        Objects.requireNonNull(row.get("at", Instant.class))))
                .all();
    }

    /** Bureaus whose facts have changed since the newest evaluation of a period began; none without one. */
    Flux<Map.Entry<String, Instant>> bureausSinceEvaluated(String period) {
        return database.sql(SINCE_EVALUATED)
                .bind("period", period)
                .map(ChangeRepository::bureau)
                .all();
    }

    private static Map.Entry<String, Instant> bureau(Readable row) {
        return Map.entry(text(row, "bureau"), Objects.requireNonNull(row.get("at", Instant.class)));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }

    private static long number(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Long.class));
    }
}
