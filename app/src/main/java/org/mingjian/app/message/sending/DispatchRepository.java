// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.sending;

import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Hands messages out in PostgreSQL. */
@Repository
class DispatchRepository {

    private static final String DISPATCH = """
            with taken as (
                select id, kind, to_kind, to_name from message
                where dispatched_at is null order by created_at, id limit :limit for update skip locked),
            reader as (
                select t.id as message, a.id as account, a.email from taken t
                join account a on a.enabled and case t.to_kind
                    when 'BUREAU' then a.bureau = t.to_name
                    when 'ROLE' then a.role = t.to_name
                    else lower(a.name) = lower(t.to_name) end),
            box as (
                insert into inbox (account, message) select account, message from reader
                on conflict do nothing),
            mail as (
                insert into sending (message, channel, account, next_at)
                select message, 'MAIL', account, :mailAt from reader where :mail and email is not null
                on conflict do nothing),
            push as (
                insert into sending (message, channel, webhook, next_at)
                select t.id, 'WEBHOOK', w.id, :now from taken t
                join webhook w on w.enabled and (w.kinds = '{}' or t.kind = any(w.kinds))
                on conflict do nothing)
            update message m set dispatched_at = :now from taken t where m.id = t.id""";

    private final DatabaseClient database;

    DispatchRepository(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Hands out what waits, in one statement: wholly or not at all, and by one process each.
     *
     * @param mail whether mails are sent at all
     * @param mailAt when those of now are sent
     * @return how many messages
     */
    Mono<Long> dispatch(int limit, boolean mail, Instant mailAt, Instant now) {
        return database.sql(DISPATCH)
                .bind("limit", limit)
                .bind("mail", mail)
                .bind("mailAt", mailAt)
                .bind("now", now)
                .fetch()
                .rowsUpdated();
    }
}
