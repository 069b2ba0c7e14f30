// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message;

import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Messages that wait to be handed out. */
@Repository
class OutboxRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DatabaseClient database;

    OutboxRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(UUID id, OutboxMessage message, Instant now) {
        return database.sql("""
                        insert into message (id, kind, to_kind, to_name, link, "values", created_at)
                        values (:id, :kind, :toKind, :toName, :link, :values, :now)""")
                .bind("id", id)
                .bind("kind", message.kind())
                .bind("toKind", message.to().kind().name())
                .bind("toName", message.to().name())
                .bind("link", message.link())
                .bind("values", Json.of(JSON.writeValueAsString(message.sortedValues())))
                .bind("now", now)
                .then();
    }
}
