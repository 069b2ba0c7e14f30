// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Entries by the login page (登录会话) in PostgreSQL: a session stands only as long as its row does. */
@Repository
public class EntryRows {

    /** After so long without a request a session is over; as {@code server.reactive.session.timeout}. */
    static final Duration IDLE = Duration.ofHours(8);

    private static final Duration EXACT = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(30);

    private static final String ACCOUNT = """
            select a.name, a.role, a.bureau, a.one_time_until is not null and e.door = 'PASSWORD' as due, e.seen_at < :stale as stale
            from account_entry e join account a on a.id = e.account
            where e.id = :id and e.ended_at is null and a.enabled""";

    private final DatabaseClient database;
    private final Clock clock;

    EntryRows(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An entry that stands. */
    public record Entry(UUID id, Instant begunAt, Instant seenAt) {}

    /** @param due whether the password holds only until it is changed */
    record Standing(Viewer viewer, boolean due, boolean stale) {}

    /**
     * Begins one, and forgets those that ended long ago.
     *
     * @param door by which somebody entered: {@link EnteredBy#PASSWORD} or that of an {@link OtherDoor}
     */
    Mono<UUID> begin(String account, String door) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        return database.sql("""
                        with entered as (
                            update account set last_entered_at = :now where lower(name) = lower(:name) returning id),
                        forgotten as (
                            delete from account_entry where account in (select id from entered) and seen_at < :forget)
                        insert into account_entry (id, account, begun_at, seen_at, door)
                        select :entry, id, :now, :now, :door from entered""")
                .bind("now", now)
                .bind("forget", now.minus(KEPT))
                .bind("name", account)
                .bind("entry", id)
                .bind("door", door)
                .then()
                .thenReturn(id);
    }

    /** The account as it is now; empty when the entry was ended or the account may not enter any more. */
    Mono<Standing> standing(UUID id) {
        Instant now = clock.instant();
        return database.sql(ACCOUNT)
                .bind("id", id)
                .bind("stale", now.minus(EXACT))
                .map(EntryRows::found)
                .one()
                .delayUntil(found -> found.stale() ? seen(id, now) : Mono.empty());
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
                        update account_entry e set ended_at = :now from account a
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
                        update account_entry e set ended_at = :now from account a
                        where a.id = e.account and lower(a.name) = lower(:name) and e.id <> :but and e.ended_at is null""")
                .bind("now", clock.instant())
                .bind("name", account)
                .bind("but", but)
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> end(UUID id) {
        return database.sql("update account_entry set ended_at = :now where id = :id and ended_at is null")
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
                new Viewer(
                        Objects.requireNonNull(row.get("name", String.class)),
                        Role.valueOf(Objects.requireNonNull(row.get("role", String.class))),
                        row.get("bureau", String.class)),
                Objects.requireNonNull(row.get("due", Boolean.class)),
                Objects.requireNonNull(row.get("stale", Boolean.class)));
    }
}
