// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.sending;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Sendings in PostgreSQL. */
@Repository
class SendingRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private final DatabaseClient database;

    SendingRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Takes what is due, so that nobody else tries it before {@code until}. */
    Flux<Sending> take(int limit, Instant now, Instant until) {
        return database.sql("""
                        with due as (
                            select id from sending where state = 'WAITING' and next_at <= :now
                            order by next_at, id limit :limit for update skip locked),
                        taken as (
                            update sending d set attempts = attempts + 1, next_at = :until from due
                            where d.id = due.id returning d.*)
                        select t.id, t.channel, t.attempts, m.id as message, m.kind, m.to_kind, m.to_name, m.link,
                            m."values"::text as "values", m.created_at, a.email, w.url, w.secret
                        from taken t join message m on m.id = t.message
                        left join account a on a.id = t.account left join webhook w on w.id = t.webhook""")
                .bind("now", now)
                .bind("limit", limit)
                .bind("until", until)
                .map(SendingRepository::sending)
                .all();
    }

    Mono<Void> done(UUID id, Instant now) {
        return database.sql("update sending set state = 'DONE', done_at = :now, problem = null where id = :id")
                .bind("now", now)
                .bind("id", id)
                .then();
    }

    Mono<Void> again(UUID id, String problem, Instant at) {
        return database.sql("update sending set problem = :problem, next_at = :at where id = :id and state = 'WAITING'")
                .bind("problem", problem)
                .bind("at", at)
                .bind("id", id)
                .then();
    }

    Mono<Void> dead(UUID id, String problem) {
        return database.sql(
                        "update sending set problem = :problem, state = 'DEAD' where id = :id and state = 'WAITING'")
                .bind("problem", problem)
                .bind("id", id)
                .then();
    }

    /** Tries a dead one from the beginning; false where it is not dead. */
    Mono<Boolean> revive(UUID id, Instant now) {
        return database.sql("""
                        update sending set state = 'WAITING', attempts = 0, next_at = :now
                        where id = :id and state = 'DEAD'""")
                .bind("now", now)
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private static Sending sending(Readable row) {
        return new Sending(
                Objects.requireNonNull(row.get("id", UUID.class)),
                Sending.Channel.valueOf(text(row, "channel")),
                Objects.requireNonNull(row.get("attempts", Integer.class)),
                new Sending.Message(
                        Objects.requireNonNull(row.get("message", UUID.class)),
                        text(row, "kind"),
                        text(row, "to_kind"),
                        text(row, "to_name"),
                        text(row, "link"),
                        JSON.readValue(text(row, "values"), VALUES),
                        Objects.requireNonNull(row.get("created_at", Instant.class))),
                row.get("email", String.class),
                row.get("url", String.class),
                row.get("secret", String.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
