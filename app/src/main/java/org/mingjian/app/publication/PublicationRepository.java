// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Publication and withdrawal of results, in PostgreSQL; to be called within a transaction. */
@Repository
class PublicationRepository {

    private final DatabaseClient database;

    PublicationRepository(DatabaseClient database) {
        this.database = database;
    }

    /** One publication of a scheme and period after the other, so that each sees the one before. */
    Mono<Void> takeTurns(long id) {
        return database.sql("select pg_advisory_xact_lock(hashtextextended(scheme || '/' || period, 0))"
                        + " from evaluation where id = :id for update")
                .bind("id", id)
                .then();
    }

    Mono<Void> hold(long id, Map<String, String> reasons) {
        return Flux.fromIterable(reasons.entrySet())
                .concatMap(one -> database.sql("insert into held_bureau values (:id, :bureau, :reason)")
                        .bind("id", id)
                        .bind("bureau", one.getKey())
                        .bind("reason", one.getValue())
                        .then())
                .then();
    }

    /** Freezes it; the published one of the same scheme and period is superseded. False where it is not in review. */
    Mono<Boolean> publish(long id, String account, @Nullable String reason) {
        return database.sql("""
                        update evaluation set state = 'SUPERSEDED', superseded_by = p.id from evaluation p
                        where p.id = :id and p.state = 'IN_REVIEW' and evaluation.state = 'PUBLISHED'
                            and evaluation.scheme = p.scheme and evaluation.period = p.period""")
                .bind("id", id)
                .then()
                .then(database.sql("""
                                update evaluation set state = 'PUBLISHED', published_by = :account, published_at = now(),
                                    publication_reason = :reason
                                where id = :id and state = 'IN_REVIEW'""")
                        .bind("id", id)
                        .bind("account", account)
                        .bind("reason", Parameter.fromOrEmpty(reason, String.class))
                        .fetch()
                        .rowsUpdated())
                .map(rows -> rows == 1);
    }

    /** A bureau whose result went out to it. */
    record Told(String bureau, String name) {}

    /** Those whose result in the evaluation is not held back, by code. */
    Mono<List<Told>> to(long evaluation) {
        return told("s.evaluation = :id", evaluation);
    }

    /** The same of the version that this one supersedes; none where it supersedes none. */
    Mono<List<Told>> supersededTo(long by) {
        return told("s.evaluation = (select max(id) from evaluation where superseded_by = :id)", by);
    }

    private Mono<List<Told>> told(String which, long id) {
        return database.sql("""
                        select s.bureau, s.content ->> 'name' as name from score_sheet s
                        where %s and not exists (select from held_bureau h
                            where h.evaluation = s.evaluation and h.bureau = s.bureau)
                        order by s.bureau""".formatted(which))
                .bind("id", id)
                .map(row -> new Told(
                        Objects.requireNonNull(row.get("bureau", String.class)),
                        Objects.requireNonNull(row.get("name", String.class))))
                .all()
                .collectList();
    }

    /** False where it is not published. */
    Mono<Boolean> withdraw(long id, String account, String reason) {
        return database.sql("""
                        update evaluation set state = 'WITHDRAWN', withdrawn_by = :account, withdrawn_at = now(),
                            withdrawal_reason = :reason
                        where id = :id and state in ('PUBLISHED', 'SUPERSEDED')""")
                .bind("id", id)
                .bind("account", account)
                .bind("reason", reason)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
