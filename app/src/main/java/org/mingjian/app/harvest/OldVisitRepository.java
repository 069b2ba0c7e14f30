// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/**
 * Visits that need not be kept any longer, in PostgreSQL. Evidence stays however old it is: visits that brought a version of
 * a fact, that found a page gone, and first pages of lists that were watched as a column or a platform. So does what is
 * known of pages, for it is compared with the next look.
 */
@Repository
public class OldVisitRepository {

    private final DatabaseClient database;

    OldVisitRepository(DatabaseClient database) {
        this.database = database;
    }

    /** How many visits were removed; with them harvests that have none left, and contents nothing refers to. */
    @Transactional
    public Mono<Long> remove(Instant before) {
        return database.sql("""
                        delete from visit v using harvest h
                        where h.id = v.harvest and h.state <> 'RUNNING' and h.finished_at < :before
                            and coalesce(v.verdict, '') not in ('created', 'updated') and coalesce(v.outcome, '') <> 'GONE'
                            and not (v.role = 'LIST' and exists (
                                select from harvest_source s where s.harvest = v.harvest and s.bureau = v.bureau
                                    and s.source = v.source
                                    and (s.content ->> 'column' is not null or s.content ->> 'kind' = 'PLATFORM')))""")
                .bind("before", before)
                .fetch()
                .rowsUpdated()
                .flatMap(removed -> database.sql("""
                                delete from harvest h where h.state <> 'RUNNING' and h.finished_at < :before
                                    and not exists (select from visit v where v.harvest = h.id)""")
                        .bind("before", before)
                        .then()
                        .then(database.sql("""
                                        delete from captured c
                                        where not exists (select from visit v where v.captured = c.sha256)
                                            and not exists (select from known_page k where k.captured = c.sha256)""").then())
                        .thenReturn(removed));
    }
}
