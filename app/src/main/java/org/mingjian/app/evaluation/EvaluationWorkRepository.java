// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import io.r2dbc.postgresql.codec.Json;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;
import org.mingjian.rules.History;
import org.mingjian.rules.scheme.PeriodDates;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Evaluations while they are worked on, in PostgreSQL: begun, how far, finished or failed. */
@Repository
class EvaluationWorkRepository {

    private final DatabaseClient database;

    EvaluationWorkRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Long> add(String scheme, PeriodDates period, LocalDate asOf, String account) {
        return database.sql("""
                        insert into evaluation (scheme, period, period_from, period_to, as_of, state, version, created_by)
                        select :scheme, :period, :from, :to, :asOf, 'RUNNING',
                            1 + coalesce(max(version), 0), :account
                        from evaluation where scheme = :scheme and period = :period
                        returning id""")
                .bind("scheme", scheme)
                .bind("period", period.period())
                .bind("from", period.from())
                .bind("to", period.to())
                .bind("asOf", asOf)
                .bind("account", account)
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .one();
    }

    Mono<Void> progress(long id, int done, int total) {
        return database.sql("update evaluation set done = :done, total = :total where id = :id and state = 'RUNNING'")
                .bind("id", id)
                .bind("done", done)
                .bind("total", total)
                .then();
    }

    /**
     * @param decidedUntil last day whose decisions are laid over
     * @param history the places of the period before
     */
    Mono<Void> finish(
            long id,
            SortedMap<String, String> digests,
            SortedMap<String, Integer> runningLowest,
            LocalDate decidedUntil,
            History history) {
        return database.sql("""
                        update evaluation set state = 'IN_REVIEW', digests = :digests, running_lowest = :running,
                            decided_until = :decided, history = :history,
                            finished_at = coalesce(finished_at, now()) where id = :id""")
                .bind("id", id)
                .bind("decided", decidedUntil)
                .bind("history", Json.of(ResultJson.write(history)))
                .bind("digests", Json.of(ResultJson.write(digests)))
                .bind("running", Json.of(ResultJson.write(runningLowest)))
                .then();
    }

    Mono<Void> fail(long id, String failure) {
        return database.sql(
                        "update evaluation set state = 'FAILED', failure = :failure, finished_at = now() where id = :id")
                .bind("id", id)
                .bind("failure", failure)
                .then();
    }

    /** Evaluations that no process works on any more, because it ended. */
    Mono<Void> failRunning(String failure) {
        return database.sql(
                        "update evaluation set state = 'FAILED', failure = :failure, finished_at = now() where state = 'RUNNING'")
                .bind("failure", failure)
                .then();
    }
}
