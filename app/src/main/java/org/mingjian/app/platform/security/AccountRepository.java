// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Accounts in PostgreSQL. */
@Repository
class AccountRepository {

    private final DatabaseClient database;
    private final LockoutProperties lockout;

    AccountRepository(DatabaseClient database, LockoutProperties lockout) {
        this.database = database;
        this.lockout = lockout;
    }

    Mono<Account> find(String name) {
        return database.sql("select name, role, bureau, position, password_hash, enabled, one_time_until,"
                        + " locked_until from account where lower(name) = lower(:name)")
                .bind("name", name)
                .map(AccountRepository::account)
                .one();
    }

    /** Whether the account is that of a bureau's head. */
    Mono<Boolean> signs(String name) {
        return database.sql("""
                        select exists (select from account
                            where lower(name) = lower(:name) and position = 'HEAD' and enabled)""")
                .bind("name", name)
                .map(row -> Objects.requireNonNull(row.get(0, Boolean.class)))
                .one();
    }

    /** Counts a wrong password; true when the account is locked by it. */
    Mono<Boolean> failed(String name, Instant now) {
        return database.sql("""
                        update account set failures = failures + 1,
                            locked_until = case when failures + 1 >= :most then :until else locked_until end
                        where lower(name) = lower(:name) returning failures >= :most as locked""")
                .bind("most", lockout.failures())
                .bind("until", now.plus(lockout.duration()))
                .bind("name", name)
                .map(row -> Objects.requireNonNull(row.get("locked", Boolean.class)))
                .one();
    }

    /** After a right password nothing is counted any more. */
    Mono<Void> succeeded(String name) {
        return database.sql("""
                        update account set failures = 0, locked_until = null
                        where lower(name) = lower(:name) and (failures > 0 or locked_until is not null)""").bind("name", name).then();
    }

    /** @param oneTimeUntil until when the password must be changed; null: it is the account's own */
    Mono<Void> setPassword(String name, String hash, @Nullable Instant oneTimeUntil) {
        return database.sql("""
                        update account set password_hash = :hash, one_time_until = :until, failures = 0,
                            locked_until = null where lower(name) = lower(:name)""")
                .bind("hash", hash)
                .bind("until", Parameter.fromOrEmpty(oneTimeUntil, Instant.class))
                .bind("name", name)
                .then();
    }

    Mono<Boolean> hasAdministrator() {
        return database.sql("select exists (select from account where role = 'ADMIN' and enabled)")
                .map(row -> Objects.requireNonNull(row.get(0, Boolean.class)))
                .one();
    }

    /** Adds the account; one of the same name stays as it is. */
    Mono<Void> addIfAbsent(Account account) {
        return bind("""
                        insert into account (name, role, bureau, position, password_hash, enabled)
                        values (:name, :role, :bureau, :position, :hash, :enabled)
                        on conflict (lower(name)) do nothing""", account).then();
    }

    /** Gives an existing account this password, role, bureau and position, or adds it. */
    Mono<Void> put(Account account) {
        return bind("""
                        insert into account (name, role, bureau, position, password_hash, enabled)
                        values (:name, :role, :bureau, :position, :hash, :enabled)
                        on conflict (lower(name)) do update set role = excluded.role, bureau = excluded.bureau,
                            position = excluded.position, password_hash = excluded.password_hash, enabled = excluded.enabled,
                            one_time_until = null, failures = 0, locked_until = null""", account).then();
    }

    private DatabaseClient.GenericExecuteSpec bind(String sql, Account account) {
        return database.sql(sql)
                .bind("name", account.name())
                .bind("role", account.role().name())
                .bind("bureau", nullable(account.bureau()))
                .bind("position", nullable(name(account.position())))
                .bind("hash", account.passwordHash())
                .bind("enabled", account.enabled());
    }

    private static Parameter nullable(@Nullable String text) {
        return Parameter.fromOrEmpty(text, String.class);
    }

    private static @Nullable String name(@Nullable BureauPosition position) {
        return position == null ? null : position.name();
    }

    private static Account account(Readable row) {
        String position = row.get("position", String.class);
        return new Account(
                text(row, "name"),
                Role.valueOf(text(row, "role")),
                row.get("bureau", String.class),
                position == null ? null : BureauPosition.valueOf(position),
                text(row, "password_hash"),
                Objects.requireNonNull(row.get("enabled", Boolean.class)),
                row.get("one_time_until", Instant.class),
                row.get("locked_until", Instant.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
