// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.sending;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Webhooks, and how sendings stand, in PostgreSQL. */
@Repository
class WebhookRepository {

    private final DatabaseClient database;

    WebhookRepository(DatabaseClient database) {
        this.database = database;
    }

    /** A webhook without its secret. */
    record Webhook(
            long id,
            String name,
            String url,
            List<String> kinds,
            boolean enabled,
            String createdBy,
            Instant createdAt) {}

    /** A sending as it stands; of a mail the account it goes to, of a push the webhook. */
    record Standing(
            UUID id,
            String channel,
            String state,
            String receiver,
            String kind,
            int attempts,
            Instant nextAt,
            Instant createdAt,
            @Nullable String problem) {}

    Flux<Webhook> all() {
        return database.sql("select * from webhook order by enabled desc, lower(name), id")
                .map(WebhookRepository::webhook)
                .all();
    }

    Mono<Long> add(String name, String url, String secret, List<String> kinds, String account, Instant now) {
        return database.sql("""
                        insert into webhook (name, url, secret, kinds, created_by, created_at)
                        values (:name, :url, :secret, :kinds, :account, :now) returning id""")
                .bind("name", name)
                .bind("url", url)
                .bind("secret", secret)
                .bind("kinds", kinds.toArray(String[]::new))
                .bind("account", account)
                .bind("now", now)
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .one();
    }

    /** Ends a webhook, and what still waits for it; false where it has ended before. */
    @Transactional
    public Mono<Boolean> end(long id) {
        return database.sql("update webhook set enabled = false where id = :id and enabled")
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .flatMap(ended -> database.sql(
                                "update sending set state = 'DEAD', problem = 'ended' where webhook = :id and state = 'WAITING'")
                        .bind("id", id)
                        .fetch()
                        .rowsUpdated()
                        .thenReturn(true))
                .defaultIfEmpty(false);
    }

    /** Those given up, newest first, then those that wait after a failure. */
    Flux<Standing> troubled() {
        return database.sql("""
                        select d.id, d.channel, d.state, coalesce(a.name, w.name) as receiver, m.kind, d.attempts, d.next_at,
                            m.created_at, d.problem
                        from sending d join message m on m.id = d.message
                        left join account a on a.id = d.account left join webhook w on w.id = d.webhook
                        where d.state = 'DEAD' or (d.state = 'WAITING' and d.problem is not null)
                        order by d.state, m.created_at desc, d.id""").map(WebhookRepository::standing).all();
    }

    private static Webhook webhook(Readable row) {
        return new Webhook(
                Objects.requireNonNull(row.get("id", Long.class)),
                text(row, "name"),
                text(row, "url"),
                List.of(Objects.requireNonNull(row.get("kinds", String[].class))),
                Objects.requireNonNull(row.get("enabled", Boolean.class)),
                text(row, "created_by"),
                Objects.requireNonNull(row.get("created_at", Instant.class)));
    }

    private static Standing standing(Readable row) {
        return new Standing(
                Objects.requireNonNull(row.get("id", UUID.class)),
                text(row, "channel"),
                text(row, "state"),
                text(row, "receiver"),
                text(row, "kind"),
                Objects.requireNonNull(row.get("attempts", Integer.class)),
                Objects.requireNonNull(row.get("next_at", Instant.class)),
                Objects.requireNonNull(row.get("created_at", Instant.class)),
                row.get("problem", String.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
