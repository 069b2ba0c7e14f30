// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Publication of a result (发布), in PostgreSQL. */
@Repository
public class PublicationRepository {

    private final DatabaseClient database;

    PublicationRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Freezes it; the published one of the same scheme and period is superseded. */
    @Transactional
    public Mono<Boolean> publish(long id, String account) {
        // One publication of a scheme and period after the other, so that each sees the one before.
        return database.sql("select pg_advisory_xact_lock(hashtextextended(scheme || '/' || period, 0))"
                        + " from evaluation where id = :id")
                .bind("id", id)
                .then()
                .then(supersede(id))
                .then(database.sql("""
                                update evaluation set state = 'PUBLISHED', published_by = :account, published_at = now()
                                where id = :id and state = 'IN_REVIEW'""")
                        .bind("id", id)
                        .bind("account", account)
                        .fetch()
                        .rowsUpdated())
                .map(rows -> rows == 1);
    }

    private Mono<Void> supersede(long id) {
        return database.sql("""
                        update evaluation set state = 'SUPERSEDED' from evaluation p
                        where p.id = :id and p.state = 'IN_REVIEW' and evaluation.state = 'PUBLISHED'
                            and evaluation.scheme = p.scheme and evaluation.period = p.period""").bind("id", id).then();
    }

    /** Names of the bureaus of which not one duty that binds them was assessed. */
    Flux<String> unassessed(long evaluation) {
        return database.sql("""
                        select content ->> 'name' as name from score_sheet
                        where evaluation = :evaluation and coverage = 0 and grade is null and exists (
                            select from jsonb_array_elements(content -> 'lines') as line
                            where line ->> 'kind' = 'DEDUCTION' and line ->> 'outcome' <> 'NOT_APPLICABLE')
                        order by bureau""")
                .bind("evaluation", evaluation)
                .map(row -> Objects.requireNonNull(row.get("name", String.class)))
                .all();
    }
}
