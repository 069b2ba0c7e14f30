// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.availability;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Attempts to open sites, counted by day, in PostgreSQL. */
@Repository
class AttemptRepository {

    private final DatabaseClient database;

    AttemptRepository(DatabaseClient database) {
        this.database = database;
    }

    /** @param site address of its first page */
    record Site(String bureau, String site) {}

    /** The sites on which the lists of enabled sources stand. */
    Flux<Site> sites() {
        return database.sql("""
                        select distinct bureau, substring(content ->> 'address' from '^https?://[^/]+') || '/' as site
                        from source where enabled and content ->> 'address' is not null order by bureau, site""")
                .map(row -> new Site(text(row.get("bureau", String.class)), text(row.get("site", String.class))))
                .all();
    }

    Mono<Void> count(Site site, LocalDate day, boolean opened) {
        return database.sql("""
                        insert into site_attempt (bureau, site, day, attempts, failures) values (:bureau, :site, :day, 1, :failures)
                        on conflict (bureau, site, day) do update set attempts = site_attempt.attempts + 1,
                            failures = site_attempt.failures + excluded.failures""")
                .bind("bureau", site.bureau())
                .bind("site", site.site())
                .bind("day", day)
                .bind("failures", opened ? 0 : 1)
                .then();
    }

    /** Days before this one that nobody has been told of, each as a row of {@code site-probes}. */
    Flux<Map<String, String>> untold(LocalDate today) {
        return database.sql("""
                        select bureau, site, day, attempts, failures from site_attempt where not told and day < :today
                        order by bureau, site, day""")
                .bind("today", today)
                .map(row -> {
                    Map<String, String> probe = new LinkedHashMap<>();
                    probe.put("bureau", text(row.get("bureau", String.class)));
                    probe.put("site", text(row.get("site", String.class)));
                    probe.put("on", text(row.get("day", LocalDate.class)));
                    probe.put("attempts", text(row.get("attempts", Integer.class)));
                    probe.put("failures", text(row.get("failures", Integer.class)));
                    probe.put("source", text(row.get("site", String.class)));
                    return probe;
                })
                .all();
    }

    Mono<Void> told(LocalDate today) {
        return database.sql("update site_attempt set told = true where not told and day < :today")
                .bind("today", today)
                .then();
    }

    private static String text(@Nullable Object value) {
        return Objects.requireNonNull(value).toString();
    }
}
