// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.token;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.security.TokenScope;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Service tokens in PostgreSQL; of a secret only its digest. */
@Repository
class TokenRepository {

    private static final String TOKEN = """
            select t.id, t.name, t.types, t.bureaus, t.pages, t.drafts, t.expires_at, t.created_by, t.created_at, t.last_used_at,
                t.revoked_by, t.revoked_at,
                (select max(s.ends_at) from token_secret s where s.token = t.id and s.ends_at > :now) as overlap_until
            from token t""";

    private final DatabaseClient database;

    TokenRepository(DatabaseClient database) {
        this.database = database;
    }

    /**
     * A token found by a secret.
     *
     * @param endsAt when the secret ends or ended beside a newer one; null: it is the newest
     */
    record Found(Token token, @Nullable Instant endsAt) {}

    /** Those that hold first, then by name. */
    Flux<Token> all(Instant now) {
        return database.sql(TOKEN + " order by t.revoked_at is not null, t.expires_at <= :now, lower(t.name)")
                .bind("now", now)
                .map(TokenRepository::token)
                .all();
    }

    Mono<Token> find(long id, Instant now) {
        return database.sql(TOKEN + " where t.id = :id")
                .bind("now", now)
                .bind("id", id)
                .map(TokenRepository::token)
                .one();
    }

    Mono<Found> bySecret(String hash, Instant now) {
        return database.sql("select o.*, k.ends_at from (" + TOKEN
                        + ") o join token_secret k on k.token = o.id where k.hash = :hash")
                .bind("now", now)
                .bind("hash", hash)
                .map(row -> new Found(token(row), row.get("ends_at", Instant.class)))
                .one();
    }

    @Transactional
    public Mono<Long> add(TokenDraft.Checked token, String hash, String account, Instant now) {
        return database.sql("""
                        insert into token (name, types, bureaus, pages, drafts, expires_at, created_by, created_at)
                        values (:name, :types, :bureaus, :pages, :drafts, :expires, :account, :now) returning id""")
                .bind("name", token.name())
                .bind("types", token.scope().types().toArray(String[]::new))
                .bind("bureaus", token.scope().bureaus().toArray(String[]::new))
                .bind("pages", token.scope().pages())
                .bind("drafts", token.scope().drafts())
                .bind("expires", token.expiresAt())
                .bind("account", account)
                .bind("now", now)
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .one()
                .flatMap(id -> addSecret(id, hash, now).thenReturn(id));
    }

    /** Gives the token a new secret; those before it end then, if they have not ended sooner. */
    @Transactional
    public Mono<Void> rotate(long id, String hash, Instant now, Instant othersEnd) {
        return database.sql("update token_secret set ends_at = least(coalesce(ends_at, :end), :end) where token = :id")
                .bind("end", othersEnd)
                .bind("id", id)
                .then()
                .then(addSecret(id, hash, now));
    }

    /** False when it had been revoked before. */
    Mono<Boolean> revoke(long id, String account, Instant now) {
        return database.sql(
                        "update token set revoked_by = :account, revoked_at = :now where id = :id and revoked_at is null")
                .bind("account", account)
                .bind("now", now)
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** To the minute is exact enough, and spares a write for each request. */
    Mono<Void> used(long id, Instant now) {
        return database.sql("""
                        update token set last_used_at = :now
                        where id = :id and (last_used_at is null or last_used_at < :now - interval '1 minute')""").bind("now", now).bind("id", id).then();
    }

    private Mono<Void> addSecret(long id, String hash, Instant now) {
        return database.sql("insert into token_secret (hash, token, created_at) values (:hash, :id, :now)")
                .bind("hash", hash)
                .bind("id", id)
                .bind("now", now)
                .then();
    }

    private static Token token(Readable row) {
        return new Token(
                Objects.requireNonNull(row.get("id", Long.class)),
                Objects.requireNonNull(row.get("name", String.class)),
                new TokenScope(
                        set(row, "types"),
                        set(row, "bureaus"),
                        Objects.requireNonNull(row.get("pages", Boolean.class)),
                        Objects.requireNonNull(row.get("drafts", Boolean.class))),
                Objects.requireNonNull(row.get("expires_at", Instant.class)),
                Objects.requireNonNull(row.get("created_by", String.class)),
                Objects.requireNonNull(row.get("created_at", Instant.class)),
                row.get("last_used_at", Instant.class),
                row.get("revoked_by", String.class),
                row.get("revoked_at", Instant.class),
                row.get("overlap_until", Instant.class));
    }

    private static TreeSet<String> set(Readable row, String column) {
        return new TreeSet<>(Arrays.asList(Objects.requireNonNull(row.get(column, String[].class))));
    }
}
