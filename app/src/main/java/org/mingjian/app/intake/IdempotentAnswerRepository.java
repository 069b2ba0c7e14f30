// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Answers given under an Idempotency-Key, in PostgreSQL. */
@Repository
class IdempotentAnswerRepository {

    private final DatabaseClient database;

    IdempotentAnswerRepository(DatabaseClient database) {
        this.database = database;
    }

    /**
     * An answer and what it answered.
     *
     * @param request route and digest of the body
     * @param answer verdicts as JSON
     */
    record Given(String request, String answer) {}

    Mono<Given> find(String account, String key) {
        return database.sql("select request, answer from idempotent_answer where account = :account and key = :key")
                .bind("account", account)
                .bind("key", key)
                .map(row -> new Given(
                        Objects.requireNonNull(row.get("request", String.class)),
                        Objects.requireNonNull(row.get("answer", String.class))))
                .one();
    }

    /** Keeps the answer; one that was given before stays. */
    Mono<Void> add(String account, String key, Given given) {
        return database.sql("""
                        insert into idempotent_answer (account, key, request, answer)
                        values (:account, :key, :request, :answer) on conflict do nothing""")
                .bind("account", account)
                .bind("key", key)
                .bind("request", given.request())
                .bind("answer", given.answer())
                .then();
    }
}
