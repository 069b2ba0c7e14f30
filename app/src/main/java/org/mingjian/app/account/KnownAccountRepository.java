// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.account;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.security.BureauPosition;
import org.mingjian.app.platform.security.Role;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Accounts in PostgreSQL, as an administrator manages them; passwords are set elsewhere. */
@Repository
class KnownAccountRepository {

    private static final Duration IDLE = Duration.ofHours(8);

    private static final String ACCOUNT = """
            select a.id, a.name, a.role, a.bureau, a.position, a.enabled, a.one_time_until, a.locked_until,
                a.last_entered_at, a.created_at, f.content ->> 'name' as bureau_name,
                (select count(*) from account_entry e
                    where e.account = a.id and e.ended_at is null and e.seen_at > :since) as entries
            from account a
            left join fact f on f.type = 'bureaus' and f.bureau = a.bureau and f.superseded_at is null""";

    private static final String IN_ORDER =
            " order by array_position(array['ADMIN', 'OFFICE', 'AUDITOR', 'BUREAU', 'SERVICE'], a.role), lower(a.name)";

    private final DatabaseClient database;
    private final Clock clock;

    KnownAccountRepository(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By role and name. */
    Flux<KnownAccount> all() {
        return database.sql(ACCOUNT + IN_ORDER)
                .bind("since", clock.instant().minus(IDLE))
                .map(KnownAccountRepository::account)
                .all();
    }

    Mono<KnownAccount> find(long id) {
        return database.sql(ACCOUNT + " where a.id = :id")
                .bind("since", clock.instant().minus(IDLE))
                .bind("id", id)
                .map(KnownAccountRepository::account)
                .one();
    }

    Mono<KnownAccount> named(String name) {
        return database.sql(ACCOUNT + " where lower(a.name) = lower(:name)")
                .bind("since", clock.instant().minus(IDLE))
                .bind("name", name)
                .map(KnownAccountRepository::account)
                .one();
    }

    /** Administrators who may enter; no other transaction changes them until this one is over. */
    Mono<List<Long>> administrators() {
        return database.sql("select id from account where role = 'ADMIN' and enabled order by id for update")
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .all()
                .collectList();
    }

    Mono<Long> add(AccountDraft.Checked draft, String hash, Instant oneTimeUntil) {
        return database.sql("""
                        insert into account (name, role, bureau, position, password_hash, one_time_until)
                        values (:name, :role, :bureau, :position, :hash, :until) returning id""")
                .bind("name", draft.name())
                .bind("role", draft.role().name())
                .bind("bureau", nullable(draft.bureau()))
                .bind("position", nullable(name(draft.position())))
                .bind("hash", hash)
                .bind("until", oneTimeUntil)
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .one();
    }

    Mono<Void> change(long id, AccountDraft.Checked draft) {
        return database.sql("update account set role = :role, bureau = :bureau, position = :position where id = :id")
                .bind("role", draft.role().name())
                .bind("bureau", nullable(draft.bureau()))
                .bind("position", nullable(name(draft.position())))
                .bind("id", id)
                .then();
    }

    Mono<Void> enable(long id, boolean enabled) {
        return database.sql("update account set enabled = :enabled, failures = 0, locked_until = null where id = :id")
                .bind("enabled", enabled)
                .bind("id", id)
                .then();
    }

    Mono<Void> unlock(long id) {
        return database.sql("update account set failures = 0, locked_until = null where id = :id")
                .bind("id", id)
                .then();
    }

    private static Parameter nullable(@Nullable String text) {
        return Parameter.fromOrEmpty(text, String.class);
    }

    private static @Nullable String name(@Nullable BureauPosition position) {
        return position == null ? null : position.name();
    }

    private static KnownAccount account(Readable row) {
        String position = row.get("position", String.class);
        return new KnownAccount(
                Objects.requireNonNull(row.get("id", Long.class)),
                Objects.requireNonNull(row.get("name", String.class)),
                Role.valueOf(Objects.requireNonNull(row.get("role", String.class))),
                row.get("bureau", String.class),
                row.get("bureau_name", String.class),
                position == null ? null : BureauPosition.valueOf(position),
                Objects.requireNonNull(row.get("enabled", Boolean.class)),
                row.get("one_time_until", Instant.class),
                row.get("locked_until", Instant.class),
                row.get("last_entered_at", Instant.class),
                Objects.requireNonNull(row.get("created_at", Instant.class)),
                Objects.requireNonNull(row.get("entries", Long.class)).intValue());
    }
}
