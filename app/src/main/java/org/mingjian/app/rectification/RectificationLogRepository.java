// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What happened to rectifications, and what is proposed. */
@Repository
class RectificationLogRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> CONTENT = new TypeReference<>() {};

    private final DatabaseClient database;

    RectificationLogRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(long rectification, String account, RectificationEvent.Entry entry, Instant now) {
        return database.sql("""
                        insert into rectification_event (rectification, at, account, kind, note, content)
                        values (:id, :now, :account, :kind, :note, :content::jsonb)""")
                .bind("id", rectification)
                .bind("now", now)
                .bind("account", account)
                .bind("kind", entry.kind().name())
                .bind("note", entry.note())
                .bind("content", JSON.writeValueAsString(new TreeMap<>(entry.content())))
                .then();
    }

    /** In their order. */
    Flux<RectificationEvent> events(long rectification) {
        return database.sql("select at, account, kind, note, content::text as content from rectification_event"
                        + " where rectification = :id order by id")
                .bind("id", rectification)
                .map(row -> new RectificationEvent(
                        Objects.requireNonNull(row.get("at", Instant.class)),
                        Objects.requireNonNull(row.get("account", String.class)),
                        RectificationEvent.Kind.valueOf(Objects.requireNonNull(row.get("kind", String.class))),
                        Objects.requireNonNull(row.get("note", String.class)),
                        (Map<String, String>)
                                JSON.readValue(Objects.requireNonNull(row.get("content", String.class)), CONTENT)))
                .all();
    }

    Mono<Void> propose(
            long rectification, RectificationProposal.Reason reason, String note, String account, Instant now) {
        return database.sql("""
                        insert into rectification_proposal (rectification, kind, reason, note, proposed_by, proposed_at)
                        values (:id, :kind, :reason, :note, :account, :now)""")
                .bind("id", rectification)
                .bind("kind", reason.kind().name())
                .bind("reason", reason.name())
                .bind("note", note)
                .bind("account", account)
                .bind("now", now)
                .then();
    }

    Mono<Void> decide(long proposal, boolean agreed, String account, Instant now) {
        return database.sql(
                        "update rectification_proposal set decided_by = :account, decided_at = :now, agreed = :agreed"
                                + " where id = :id and decided_by is null")
                .bind("id", proposal)
                .bind("account", account)
                .bind("now", now)
                .bind("agreed", agreed)
                .then();
    }

    /** The one that waits for a second person; empty where none does. */
    Mono<RectificationProposal> waiting(long rectification) {
        return database.sql("select * from rectification_proposal where rectification = :id and decided_by is null")
                .bind("id", rectification)
                .map(row -> new RectificationProposal(
                        Objects.requireNonNull(row.get("id", Long.class)),
                        RectificationProposal.Kind.valueOf(Objects.requireNonNull(row.get("kind", String.class))),
                        RectificationProposal.Reason.valueOf(Objects.requireNonNull(row.get("reason", String.class))),
                        Objects.requireNonNull(row.get("note", String.class)),
                        Objects.requireNonNull(row.get("proposed_by", String.class)),
                        Objects.requireNonNull(row.get("proposed_at", Instant.class))))
                .one();
    }
}
