// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.frontier;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Broken links of lists in PostgreSQL. */
@Repository
public class BrokenLinkRepository {

    private final DatabaseClient database;

    BrokenLinkRepository(DatabaseClient database) {
        this.database = database;
    }

    /**
     * A broken link.
     *
     * @param page address of the list it stands on
     * @param foundOn when it was found broken first
     * @param checkedOn when it was found broken last
     * @param fixedOn when it was found to open again
     */
    public record Broken(
            String page,
            LocalDate foundOn,
            LocalDate checkedOn,
            @Nullable LocalDate fixedOn) {}

    /** Remembers a link that leads nowhere; one that had been mended is a new one. */
    public Mono<Broken> found(Visit visit, LocalDate today) {
        return database.sql("""
                        insert into broken_link (bureau, url, page, found_on, checked_on)
                        select :bureau, :url, content ->> 'address', :today, :today from harvest_source
                        where harvest = :harvest and bureau = :bureau and source = :source and content ->> 'kind' = 'LIST'
                        on conflict (bureau, url) do update set checked_on = :today, fixed_on = null,
                            found_on = case when broken_link.fixed_on is null then broken_link.found_on else :today end
                        returning page, found_on, checked_on, fixed_on""")
                .bind("bureau", visit.bureau())
                .bind("url", visit.url())
                .bind("harvest", visit.harvest())
                .bind("source", visit.source())
                .bind("today", today)
                .map(BrokenLinkRepository::broken)
                .one();
    }

    /** Empty for a link that was not broken. */
    public Mono<Broken> mended(Visit visit, LocalDate today) {
        return database.sql("""
                        update broken_link set fixed_on = :today where bureau = :bureau and url = :url and fixed_on is null
                        returning page, found_on, checked_on, fixed_on""")
                .bind("bureau", visit.bureau())
                .bind("url", visit.url())
                .bind("today", today)
                .map(BrokenLinkRepository::broken)
                .one();
    }

    private static Broken broken(Readable row) {
        return new Broken(
                Objects.requireNonNull(row.get("page", String.class)),
                Objects.requireNonNull(row.get("found_on", LocalDate.class)),
                Objects.requireNonNull(row.get("checked_on", LocalDate.class)),
                row.get("fixed_on", LocalDate.class));
    }
}
