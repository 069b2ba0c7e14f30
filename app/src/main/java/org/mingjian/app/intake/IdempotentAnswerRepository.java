// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.node.ThisNode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Deliveries under an Idempotency-Key and their answers, in PostgreSQL. */
@Repository
class IdempotentAnswerRepository {

    /** A delivery that has no answer after this time was cut off with its server, and may be done again. */
    private static final String GIVEN_UP = "interval '1 hour'";

    private final DatabaseClient database;
    private final ThisNode node;

    IdempotentAnswerRepository(DatabaseClient database, ThisNode node) {
        this.database = database;
        this.node = node;
    }

    /**
     * A delivery that was seen before.
     *
     * @param request route and digest of the body
     * @param answer verdicts as JSON; null: still under way
     */
    record Given(String request, @Nullable String answer) {}

    /** Takes the key for a delivery; false when another has it. */
    Mono<Boolean> take(String account, String key, String request) {
        return database.sql("""
                        insert into idempotent_answer (account, key, request, node)
                        values (:account, :key, :request, :node)
                        on conflict (account, key) do update
                            set request = excluded.request, node = excluded.node, created_at = now()
                            where idempotent_answer.answer is null
                                and (idempotent_answer.node not in (select id from living_node)
                                    or idempotent_answer.created_at < now() - """ + " " + GIVEN_UP + ")")
                .bind("node", node.id())
                .bind("account", account)
                .bind("key", key)
                .bind("request", request)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<Given> find(String account, String key) {
        return database.sql("select request, answer from idempotent_answer where account = :account and key = :key")
                .bind("account", account)
                .bind("key", key)
                .map(row -> new Given(
                        Objects.requireNonNull(row.get("request", String.class)), row.get("answer", String.class)))
                .one();
    }

    Mono<Void> answer(String account, String key, String answer) {
        return database.sql("update idempotent_answer set answer = :answer where account = :account and key = :key")
                .bind("account", account)
                .bind("key", key)
                .bind("answer", answer)
                .then();
    }

    /** Lets go of a key whose delivery came to nothing. */
    Mono<Void> release(String account, String key) {
        return database.sql("delete from idempotent_answer where account = :account and key = :key and answer is null")
                .bind("account", account)
                .bind("key", key)
                .then();
    }

    /** Lets go of every key without an answer whose node does not live any more. */
    Mono<Void> releaseAbandoned() {
        return database.sql("delete from idempotent_answer where answer is null"
                        + " and (node is null or node not in (select id from living_node))")
                .then();
    }
}
