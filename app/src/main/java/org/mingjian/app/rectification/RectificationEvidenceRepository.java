// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the facts tell of evidence: whether it is there, and whether it looks false. Proves nothing. */
@Repository
class RectificationEvidenceRepository {

    private final DatabaseClient database;

    RectificationEvidenceRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Whether the subject of a finding was a fact once and is none any more: withdrawn, or taken off the net. */
    Mono<Boolean> vanished(String bureau, String subject) {
        return database.sql("""
                        select count(*) > 0 and count(*) filter (where superseded_at is null) = 0 as vanished from fact
                        where bureau = :bureau and :subject <> ''
                            and (key = :subject or starts_with(:subject, key || '/'))""")
                .bind("bureau", bureau)
                .bind("subject", subject)
                .map(row -> Objects.requireNonNull(row.get("vanished", Boolean.class)))
                .one();
    }

    /**
     * A sign of false rectification.
     *
     * @param code {@code OLD_TEXT}, {@code REUSED_EVIDENCE} or {@code BACKDATED}
     * @param other what it is compared with: a day, an address, or another item
     */
    record Sign(String code, String address, String other) {}

    /** Signs in the pages a report points to. */
    Flux<Sign> signs(Rectification item, LocalDate foundOn) {
        return database.sql("""
                        with page as (
                            select f.key, f.content ->> 'url' as url, f.body,
                                (f.content ->> 'publishedOn')::date as published
                            from fact f where f.type = 'documents' and f.bureau = :bureau and f.superseded_at is null
                                and f.content ->> 'url' = any(:urls)),
                        said as (
                            select 'OLD_TEXT' as code, p.url, p.published::text as other from page p
                            where p.published < :found and not exists (
                                select from fact v where v.type = 'documents' and v.bureau = :bureau and v.key = p.key
                                    and v.superseded_at is not null and v.body is distinct from p.body)
                            union
                            select 'OLD_TEXT', p.url, o.content ->> 'url' from page p
                            join fact o on o.type = 'documents' and o.bureau = :bureau and o.body = p.body
                                and o.key <> p.key and (o.content ->> 'publishedOn')::date < :found
                            union
                            select 'REUSED_EVIDENCE', u.url, r.code from unnest(:urls) as u (url)
                            join rectification r on r.bureau = :bureau and r.id <> :id and r.feedback_on is not null
                                and u.url = any(r.evidence)
                            union
                            select 'REUSED_EVIDENCE', p.url, r.code from page p
                            join fact o on o.type = 'documents' and o.bureau = :bureau and o.body = p.body
                                and o.key <> p.key and o.superseded_at is null
                            join rectification r on r.bureau = :bureau and r.id <> :id and r.feedback_on is not null
                                and o.content ->> 'url' = any(r.evidence)
                            union
                            select 'BACKDATED', c.content ->> 'url', c.content ->> 'claimedOn' from fact c
                            where c.type = 'page-changes' and c.bureau = :bureau and c.superseded_at is null
                                and c.content ->> 'url' = any(:urls)
                                and ((c.content ->> 'claimedOn')::date < (c.content ->> 'claimedBefore')::date
                                    or c.content ->> 'kind' = 'APPEARED'
                                        and (c.content ->> 'claimedOn')::date < (c.content ->> 'lookedBefore')::date))
                        select code, url, other from said where url is not null and other is not null
                        order by code, url, other""")
                .bind("bureau", item.bureau())
                .bind("urls", item.report().evidence().toArray(String[]::new))
                .bind("found", foundOn)
                .bind("id", item.id())
                .map(row -> new Sign(
                        Objects.requireNonNull(row.get("code", String.class)),
                        Objects.requireNonNull(row.get("url", String.class)),
                        Objects.requireNonNull(row.get("other", String.class))))
                .all();
    }
}
