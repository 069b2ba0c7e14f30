// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import io.r2dbc.postgresql.codec.Json;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.SortedMap;
import org.mingjian.app.platform.node.ThisNode;
import org.mingjian.rules.History;
import org.mingjian.rules.scheme.PeriodDates;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Evaluations while they are worked on, in PostgreSQL: begun, how far, finished or failed. */
@Repository
class EvaluationWorkRepository {

    private static final int TAKEN_AT_MOST = 3;

    private final DatabaseClient database;
    private final ThisNode node;

    EvaluationWorkRepository(DatabaseClient database, ThisNode node) {
        this.database = database;
        this.node = node;
    }

    /** An evaluation to be computed. */
    record Begun(long id, String scheme, PeriodDates period, LocalDate asOf) {}

    Mono<Long> add(String scheme, PeriodDates period, LocalDate asOf, String account) {
        return database.sql("""
                        insert into evaluation (scheme, period, period_from, period_to, as_of, state, version, created_by,
                            node)
                        select :scheme, :period, :from, :to, :asOf, 'RUNNING',
                            1 + coalesce(max(version), 0), :account, :node
                        from evaluation where scheme = :scheme and period = :period
                        returning id""")
                .bind("scheme", scheme)
                .bind("period", period.period())
                .bind("from", period.from())
                .bind("to", period.to())
                .bind("asOf", asOf)
                .bind("account", account)
                .bind("node", node.id())
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .one();
    }

    Mono<Void> progress(long id, int done, int total) {
        return database.sql("update evaluation set done = :done, total = :total"
                        + " where id = :id and state = 'RUNNING' and node = :node")
                .bind("id", id)
                .bind("node", node.id())
                .bind("done", done)
                .bind("total", total)
                .then();
    }

    /**
     * Fails where another node has taken the evaluation over, so that the transaction stores nothing of it.
     *
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
                            finished_at = coalesce(finished_at, now())
                        where id = :id and (state <> 'RUNNING' or node = :node)""")
                .bind("id", id)
                .bind("node", node.id())
                .bind("decided", decidedUntil)
                .bind("history", Json.of(ResultJson.write(history)))
                .bind("digests", Json.of(ResultJson.write(digests)))
                .bind("running", Json.of(ResultJson.write(runningLowest)))
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("evaluation " + id + " was taken over")))
                .then();
    }

    Mono<Void> fail(long id, String failure) {
        return database.sql("update evaluation set state = 'FAILED', failure = :failure, finished_at = now()"
                        + " where id = :id and state = 'RUNNING' and node = :node")
                .bind("id", id)
                .bind("node", node.id())
                .bind("failure", failure)
                .then();
    }

    /**
     * Evaluations nobody works on are this node's from now on: those whose node does not live any more, and its own that it
     * does not know of, since the answer to what began them was lost.
     *
     * @param underWay what this node works on
     */
    Flux<Begun> takeOver(Collection<Long> underWay) {
        return database.sql("""
                        update evaluation set node = :node, taken = taken + 1, done = 0 where id in (
                            select id from evaluation
                            where state = 'RUNNING' and taken < :most and (node not in (select id from living_node)
                                or node = :node and id <> all(:underWay) and created_at < now() - interval '10 seconds')
                            for update skip locked)
                        returning id, scheme, period, period_from, period_to, as_of""")
                .bind("node", node.id())
                .bind("underWay", underWay.toArray(Long[]::new))
                .bind("most", TAKEN_AT_MOST)
                .map(row -> new Begun(
                        Objects.requireNonNull(row.get("id", Long.class)),
                        Objects.requireNonNull(row.get("scheme", String.class)),
                        new PeriodDates(
                                Objects.requireNonNull(row.get("period", String.class)),
                                Objects.requireNonNull(row.get("period_from", LocalDate.class)),
                                Objects.requireNonNull(row.get("period_to", LocalDate.class))),
                        Objects.requireNonNull(row.get("as_of", LocalDate.class))))
                .all();
    }

    /** Evaluations nobody works on, and that are not taken over once more: what ends every node would end the last one too. */
    Mono<Void> failAbandoned(String failure) {
        return database.sql("""
                        update evaluation set state = 'FAILED', failure = :failure, finished_at = now()
                        where state = 'RUNNING' and (node is null
                            or node not in (select id from living_node) and taken >= :most)""")
                .bind("failure", failure)
                .bind("most", TAKEN_AT_MOST)
                .then();
    }
}
