// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.inbox;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.message.MessageWords;
import org.mingjian.dashboards.message.LetterView;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Inboxes in PostgreSQL; an account is named as it entered. */
@Repository
class InboxRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};
    private static final String OWN = " i.account = (select id from account where lower(name) = lower(:account)) ";
    private static final String FOUND = "select m.id, m.kind, m.link, m.\"values\"::text as \"values\", m.created_at,"
            + " i.read_at, l.content::text as letter from inbox i join message m on m.id = i.message"
            + " left join letter l on l.message = m.id where" + OWN;

    private final DatabaseClient database;

    InboxRepository(DatabaseClient database) {
        this.database = database;
    }

    /** A message in the words of its kind; with the letter, where it is one. */
    record Received(
            UUID id,
            String kind,
            MessageWords words,
            String link,
            Instant at,
            @Nullable Instant readAt,
            @Nullable LetterView letter) {}

    /** Newest first. A list shows no letters, which are long: they are read one by one. */
    Flux<Received> newest(String account) {
        return database.sql("select m.id, m.kind, m.link, m.\"values\"::text as \"values\", m.created_at, i.read_at,"
                        + " null::text as letter from inbox i join message m on m.id = i.message where" + OWN
                        + "order by m.created_at desc, m.id desc")
                .bind("account", account)
                .map(InboxRepository::received)
                .all();
    }

    Mono<Received> one(String account, UUID id) {
        return database.sql(FOUND + " and m.id = :id")
                .bind("account", account)
                .bind("id", id)
                .map(InboxRepository::received)
                .one();
    }

    Mono<Void> read(String account, UUID id, Instant now) {
        return database.sql(
                        "update inbox i set read_at = :now where" + OWN + "and i.message = :id and i.read_at is null")
                .bind("now", now)
                .bind("account", account)
                .bind("id", id)
                .then();
    }

    Mono<Void> readAll(String account, Instant now) {
        return database.sql("update inbox i set read_at = :now where" + OWN + "and i.read_at is null")
                .bind("now", now)
                .bind("account", account)
                .then();
    }

    /** Empty where the account has no address. */
    Mono<String> email(String account) {
        return database.sql("select email from account where lower(name) = lower(:account) and email is not null")
                .bind("account", account)
                .map(row -> Objects.requireNonNull(row.get("email", String.class)))
                .one();
    }

    Mono<Void> setEmail(String account, @Nullable String email) {
        return database.sql("update account set email = :email where lower(name) = lower(:account)")
                .bind("email", Parameter.fromOrEmpty(email, String.class))
                .bind("account", account)
                .then();
    }

    private static Received received(Readable row) {
        String letter = row.get("letter", String.class);
        String kind = Objects.requireNonNull(row.get("kind", String.class));
        Map<String, String> values = JSON.readValue(Objects.requireNonNull(row.get("values", String.class)), VALUES);
        return new Received(
                Objects.requireNonNull(row.get("id", UUID.class)),
                kind,
                MessageWords.of(kind, values),
                Objects.requireNonNull(row.get("link", String.class)),
                Objects.requireNonNull(row.get("created_at", Instant.class)),
                row.get("read_at", Instant.class),
                letter == null ? null : JSON.readValue(letter, LetterView.class));
    }
}
