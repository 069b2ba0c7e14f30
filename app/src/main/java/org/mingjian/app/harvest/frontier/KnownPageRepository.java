// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.frontier;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.harvest.fetch.Fetched;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Known pages in PostgreSQL. */
@Repository
public class KnownPageRepository {

    private final DatabaseClient database;

    KnownPageRepository(DatabaseClient database) {
        this.database = database;
    }

    public Mono<KnownPage> find(String bureau, String url) {
        return database.sql("select * from known_page where bureau = :bureau and url = :url")
                .bind("bureau", bureau)
                .bind("url", url)
                .map(row -> new KnownPage(
                        bureau,
                        url,
                        Objects.requireNonNull(row.get("at", String.class)),
                        row.get("etag", String.class),
                        row.get("last_modified", String.class),
                        row.get("content_type", String.class),
                        Objects.requireNonNull(row.get("captured", String.class)),
                        Objects.requireNonNull(row.get("first_seen_at", Instant.class)),
                        row.get("gone_at", Instant.class),
                        row.get("title", String.class),
                        row.get("missed_on", LocalDate.class),
                        Objects.requireNonNull(row.get("missed_days", Integer.class))))
                .one();
    }

    /** Remembers a page that is there; what names its state counts only once everything else is done. */
    public Mono<Void> seen(Visit visit, Fetched fetched, String captured, Instant firstSeenAt, Instant now) {
        return database.sql("""
                        insert into known_page (bureau, url, source, at, title, listed_on, etag, last_modified,
                            content_type, captured, first_seen_at, last_seen_at)
                        values (:bureau, :url, :source, :at, :title, :listedOn, :etag, :lastModified, :contentType,
                            :captured, :first, :now)
                        on conflict (bureau, url) do update set source = excluded.source, at = excluded.at,
                            title = coalesce(excluded.title, known_page.title),
                            listed_on = coalesce(excluded.listed_on, known_page.listed_on), etag = excluded.etag,
                            last_modified = excluded.last_modified,
                            content_type = coalesce(excluded.content_type, known_page.content_type), captured = excluded.captured,
                            last_seen_at = excluded.last_seen_at, gone_at = null, missed_on = null,
                            missed_days = 0""")
                .bind("bureau", visit.bureau())
                .bind("url", visit.url())
                .bind("source", visit.source())
                .bind("at", fetched.at().toString())
                .bind("title", text(visit.title()))
                .bind("listedOn", Parameters.in(R2dbcType.DATE, visit.listedOn()))
                .bind("etag", text(fetched.header("etag")))
                .bind("lastModified", text(fetched.header("last-modified")))
                .bind("contentType", text(fetched.header("content-type")))
                .bind("captured", captured)
                .bind("first", firstSeenAt)
                .bind("now", now)
                .then();
    }

    /** Remembers that it was not there on a day, which need not mean anything yet. */
    public Mono<Void> missed(KnownPage page, LocalDate day, int days) {
        return missing(page, day, days, null);
    }

    /** Remembers that its withdrawal is told. */
    public Mono<Void> gone(KnownPage page, LocalDate day, int days, Instant now) {
        return missing(page, day, days, now);
    }

    private Mono<Void> missing(KnownPage page, LocalDate day, int days, @Nullable Instant goneAt) {
        return database.sql("""
                        update known_page set missed_on = :day, missed_days = :days, gone_at = :goneAt
                        where bureau = :bureau and url = :url and gone_at is null""")
                .bind("day", day)
                .bind("days", days)
                .bind("goneAt", Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, goneAt))
                .bind("bureau", page.bureau())
                .bind("url", page.url())
                .then();
    }

    private static Parameter text(@Nullable String text) {
        return Parameters.in(R2dbcType.VARCHAR, text);
    }
}
