// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.page.KnownPage;
import org.mingjian.app.intake.page.PageLook;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Looks at pages in PostgreSQL: what is known of an address, and when its part of the site was looked at. */
@Repository
class PageLookRepository {

    private static final String PAIRS = "(bureau, url) in (select * from unnest(:bureaus, :urls))";

    private final DatabaseClient database;

    PageLookRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Lets deliveries of pages of a bureau follow one another until the transaction ends. */
    Mono<Void> takeTurns(Collection<PageLook> looks) {
        return database.sql("""
                        select pg_advisory_xact_lock(hashtextextended('pages/' || bureau, 0))
                        from (select distinct bureau from unnest(:bureaus) as t (bureau) order by bureau) as in_order""").bind("bureaus", array(looks, PageLook::bureau)).then();
    }

    /**
     * What is known of the addresses, by the name of the look: by earlier looks, else by a fact that was read from the page
     * and came another way. Its words are read only where they are not those of the look.
     */
    Mono<Map<String, KnownPage>> known(Collection<PageLook> looks) {
        return database.sql("""
                        select t.bureau || '/' || t.url as name, b.text, coalesce(l.body, f.body) as body,
                               coalesce(l.title, f.content ->> 'title') as title,
                               case when l.url is null then (f.content ->> 'publishedOn')::date else l.claimed_on end as claimed_on,
                               coalesce(l.first_seen_on, f.first_seen_on) as first_seen_on,
                               coalesce(l.last_seen_on, f.first_seen_on) as last_seen_on, l.gone_on
                        from unnest(:bureaus, :urls, :keys, :digests) as t (bureau, url, key, digest)
                        left join page_look l on l.bureau = t.bureau and l.url = t.url
                        left join lateral (
                            select body, content, coalesce((content ->> 'firstSeenOn')::date,
                                       (first_seen_at at time zone 'Asia/Shanghai')::date) as first_seen_on
                            from fact where l.url is null and type in ('documents', 'annual-reports')
                                and bureau = t.bureau and key = t.key and source = t.url
                                and body is not null and superseded_at is null
                            order by type desc limit 1) f on true
                        left join body b on b.sha256 = coalesce(l.body, f.body) and b.sha256 <> t.digest
                        where coalesce(l.body, f.body) is not null""")
                .bind("bureaus", array(looks, PageLook::bureau))
                .bind("urls", array(looks, PageLook::url))
                .bind("keys", array(looks, PageLook::key))
                .bind("digests", array(looks, PageLook::sha256))
                .map(row -> Map.entry(text(row, "name"), page(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** The days the looks' parts of their sites were looked at, by bureau and part. */
    Mono<Map<String, SortedSet<LocalDate>>> watched(Collection<PageLook> looks) {
        return database.sql("""
                        select bureau || '/' || section as part, looked_on from section_look
                        where (bureau, section) in (select * from unnest(:bureaus, :sections))""")
                .bind("bureaus", array(looks, PageLook::bureau))
                .bind("sections", array(looks, PageLook::section))
                .map(row -> Map.entry(text(row, "part"), day(row, "looked_on")))
                .all()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
    }

    /** The names of those whose words stand at another address of the bureau. */
    Mono<Set<String>> elsewhere(Collection<PageLook> looks) {
        return database.sql("select bureau || '/' || url as name from page_look l where " + PAIRS + """
                         and exists (select 1 from page_look o where o.bureau = l.bureau and o.body = l.body
                             and o.url <> l.url and o.gone_on is null)""")
                .bind("bureaus", array(looks, PageLook::bureau))
                .bind("urls", array(looks, PageLook::url))
                .map(row -> text(row, "name"))
                .all()
                .collect(Collectors.toSet());
    }

    /** What is known now, by the look that found it. */
    Mono<Void> put(Map<PageLook, KnownPage> pages) {
        Set<PageLook> looks = pages.keySet();
        if (looks.isEmpty()) {
            return Mono.empty();
        }
        return database.sql("""
                        insert into page_look (bureau, url, title, body, claimed_on, first_seen_on, last_seen_on, gone_on)
                        select bureau, url, nullif(title, ''), body, nullif(claimed, '')::date, first::date, last::date,
                               nullif(gone, '')::date
                        from unnest(:bureaus, :urls, :titles, :bodies, :claimed, :first, :last, :gone)
                            as t (bureau, url, title, body, claimed, first, last, gone)
                        on conflict (bureau, url) do update set title = excluded.title, body = excluded.body,
                            claimed_on = excluded.claimed_on, first_seen_on = excluded.first_seen_on,
                            last_seen_on = excluded.last_seen_on, gone_on = excluded.gone_on""")
                .bind("bureaus", array(looks, PageLook::bureau))
                .bind("urls", array(looks, PageLook::url))
                .bind("titles", array(pages.values(), page -> text(page.title())))
                .bind("bodies", array(pages.values(), KnownPage::sha256))
                .bind("claimed", array(pages.values(), page -> text(page.claimedOn())))
                .bind("first", array(pages.values(), page -> text(page.firstSeenOn())))
                .bind("last", array(pages.values(), page -> text(page.lastSeenOn())))
                .bind("gone", array(pages.values(), page -> text(page.goneOn())))
                .then();
    }

    /** The days on which the looks' parts of their sites were looked at. */
    Mono<Void> putWatched(Map<PageLook, LocalDate> days) {
        return database.sql("""
                        insert into section_look (bureau, section, looked_on)
                        select bureau, section, day::date from unnest(:bureaus, :sections, :days) as t (bureau, section, day)
                        on conflict do nothing""")
                .bind("bureaus", array(days.keySet(), PageLook::bureau))
                .bind("sections", array(days.keySet(), PageLook::section))
                .bind("days", array(days.values(), LocalDate::toString))
                .then();
    }

    private static KnownPage page(Readable row) {
        return new KnownPage(
                row.get("title", String.class),
                row.get("claimed_on", LocalDate.class),
                day(row, "first_seen_on"),
                day(row, "last_seen_on"),
                row.get("gone_on", LocalDate.class),
                text(row, "body"),
                row.get("text", String.class));
    }

    private static LocalDate day(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, LocalDate.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static <T> String[] array(Collection<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }
}
