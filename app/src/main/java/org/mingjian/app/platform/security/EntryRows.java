// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Entries by the login page (登录会话) in PostgreSQL: a session stands only as long as its row does. */
@Repository
public class EntryRows {

    /** After so long without a request a session is over. */
    static final Duration IDLE = Duration.ofHours(8);

    private static final Duration EXACT = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(30);

    private static final String ACCOUNT = """
            select e.id, e.proof, a.name, a.role, a.bureau, a.one_time_until is not null and e.door = 'PASSWORD' as due,
                e.seen_at < :stale as stale
            from account_entry e join account a on a.id = e.account
            where e.secret = :secret and e.ended_at is null and e.seen_at > :since and a.enabled""";

    private final DatabaseClient database;
    private final Clock clock;

    EntryRows(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An entry that stands. */
    public record Entry(UUID id, Instant begunAt, Instant seenAt) {}

    /**
     * An entry and whose it is.
     *
     * @param proof as {@link EnteredBy#proof}
     * @param due whether the password holds only until it is changed
     */
    record Standing(UUID entry, @Nullable String proof, Viewer viewer, boolean due, boolean stale) {

        /** Never shows the proof. */
        @Override
        public String toString() {
            return "entry " + entry;
        }
    }

    /**
     * Begins one, and forgets those that ended long ago.
     *
     * @param secret digest of what the browser shows
     * @param by the door
     */
    Mono<UUID> begin(String account, String secret, EnteredBy by) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        return database.sql("""
                        with entered as (
                            update account set last_entered_at = :now where lower(name) = lower(:name) returning id),
                        forgotten as (
                            delete from account_entry where account in (select id from entered) and seen_at < :forget)
                        insert into account_entry (id, account, begun_at, seen_at, secret, door, proof)
                        select :entry, id, :now, :now, :secret, :door, :proof from entered""")
                .bind("now", now)
                .bind("forget", now.minus(KEPT))
                .bind("name", account)
                .bind("entry", id)
                .bind("secret", secret)
                .bind("door", by.door())
                .bind("proof", Parameters.in(R2dbcType.VARCHAR, by.proof()))
                .then()
                .thenReturn(id);
    }

    /** The account as it is now; empty when the entry was ended or the account may not enter any more. */
    Mono<Standing> standing(String secret) {
        Instant now = clock.instant();
        return database.sql(ACCOUNT)
                .bind("secret", secret)
                .bind("since", now.minus(IDLE))
                .bind("stale", now.minus(EXACT))
                .map(EntryRows::found)
                .one()
                // Not noted while the database can only be read.
                .delayUntil(found -> found.stale()
                        ? seen(found.entry(), now).onErrorComplete(DataAccessException.class)
                        : Mono.empty());
    }

    /** Those of an account that stand, newest first. */
    public Flux<Entry> of(String account) {
        return database.sql("""
                        select e.id, e.begun_at, e.seen_at from account_entry e join account a on a.id = e.account
                        where lower(a.name) = lower(:name) and e.ended_at is null and e.seen_at > :since
                        order by e.begun_at desc, e.id""")
                .bind("name", account)
                .bind("since", clock.instant().minus(IDLE))
                .map(row -> new Entry(
                        Objects.requireNonNull(row.get("id", UUID.class)),
                        Objects.requireNonNull(row.get("begun_at", Instant.class)),
                        Objects.requireNonNull(row.get("seen_at", Instant.class))))
                .all();
    }

    /** The one of the request being handled; empty for a request that came with a password or a token. */
    public Mono<UUID> current() {
        return Mono.deferContextual(context -> Mono.justOrEmpty(ServerWebExchangeContextFilter.getExchange(context))
                .flatMap(StandingEntries::entry));
    }

    /** Ends one of an account; false when there is none. */
    public Mono<Boolean> end(String account, UUID id) {
        return database.sql("""
                        update account_entry e set ended_at = :now, proof = null from account a
                        where a.id = e.account and lower(a.name) = lower(:name) and e.id = :id and e.ended_at is null""")
                .bind("now", clock.instant())
                .bind("name", account)
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /**
     * Ends all of an account but one.
     *
     * @param but the one that stays; one that is not there: none stays
     * @return how many were ended
     */
    public Mono<Long> endOthers(String account, UUID but) {
        return database.sql("""
                        update account_entry e set ended_at = :now, proof = null from account a
                        where a.id = e.account and lower(a.name) = lower(:name) and e.id <> :but and e.ended_at is null""")
                .bind("now", clock.instant())
                .bind("name", account)
                .bind("but", but)
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> end(UUID id) {
        return database.sql(
                        "update account_entry set ended_at = :now, proof = null where id = :id and ended_at is null")
                .bind("now", clock.instant())
                .bind("id", id)
                .then();
    }

    private Mono<Void> seen(UUID id, Instant now) {
        return database.sql("update account_entry set seen_at = :now where id = :id")
                .bind("now", now)
                .bind("id", id)
                .then();
    }

    private static Standing found(Readable row) {
        return new Standing(
                Objects.requireNonNull(row.get("id", UUID.class)),
                row.get("proof", String.class),
                new Viewer(
                        Objects.requireNonNull(row.get("name", String.class)),
                        Role.valueOf(Objects.requireNonNull(row.get("role", String.class))),
                        row.get("bureau", String.class)),
                Objects.requireNonNull(row.get("due", Boolean.class)),
                Objects.requireNonNull(row.get("stale", Boolean.class)));
    }
}
