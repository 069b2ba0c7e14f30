// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.harvest.frontier.Visit;
import org.mingjian.rules.reading.listing.PlatformPage;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Disclosure platforms as harvests find them, in PostgreSQL. */
@Repository
public class PlatformRepository {

    private static final String ENTRY = "REQUEST_ENTRY";

    private final DatabaseClient database;

    PlatformRepository(DatabaseClient database) {
        this.database = database;
    }

    /**
     * A platform at the end of a harvest.
     *
     * @param name as the page shows it
     * @param found how many sections it names
     * @param opened codes of those that opened
     * @param unanswered how many neither opened nor were said not to be there
     * @param entry address of the entry for requests
     */
    record Platform(
            String bureau,
            String address,
            @Nullable String name,
            long found,
            List<String> opened,
            long unanswered,
            @Nullable String entry) {}

    /** Remembers what its first page leads to. */
    @Transactional
    public Mono<Void> found(Visit visit, PlatformPage page) {
        Map<String, String> sections = new LinkedHashMap<>();
        page.sections().forEach((section, item) -> sections.put(section.name(), item.url()));
        if (page.entry() != null) {
            sections.put(ENTRY, page.entry().url());
        }
        return database.sql("""
                        update harvest_source set platform_name = :name
                        where harvest = :harvest and bureau = :bureau and source = :source""")
                .bind("name", Parameters.in(R2dbcType.VARCHAR, page.name()))
                .bind("harvest", visit.harvest())
                .bind("bureau", visit.bureau())
                .bind("source", visit.source())
                .then()
                .then(database.sql("""
                                insert into platform_section (harvest, bureau, source, section, url)
                                select :harvest, :bureau, :source, section, url from unnest(:sections, :urls) as t (section, url)
                                on conflict do nothing""")
                        .bind("harvest", visit.harvest())
                        .bind("bureau", visit.bureau())
                        .bind("source", visit.source())
                        .bind("sections", sections.keySet().toArray(String[]::new))
                        .bind("urls", sections.values().toArray(String[]::new))
                        .then());
    }

    /** Those of a harvest; a section that leads back to the first page opened with it. */
    Flux<Platform> of(long harvest) {
        return database.sql("""
                        select s.bureau, s.content ->> 'address' as address, s.platform_name,
                            count(*) filter (where p.section <> 'REQUEST_ENTRY') as found,
                            coalesce(array_agg(p.section order by p.section) filter (where p.section <> 'REQUEST_ENTRY'
                                and v.outcome in ('OK', 'NOT_MODIFIED')), '{}') as opened,
                            count(*) filter (where p.section <> 'REQUEST_ENTRY'
                                and coalesce(v.outcome, '') not in ('OK', 'NOT_MODIFIED', 'GONE')) as unanswered,
                            max(p.url) filter (where p.section = 'REQUEST_ENTRY') as entry
                        from harvest_source s
                        join platform_section p on p.harvest = s.harvest and p.bureau = s.bureau and p.source = s.source
                        left join visit v on v.harvest = s.harvest and v.bureau = s.bureau and v.url = p.url
                        where s.harvest = :harvest group by s.bureau, s.source, s.content, s.platform_name
                        order by s.bureau, s.source""")
                .bind("harvest", harvest)
                .map(row -> new Platform(
                        Objects.requireNonNull(row.get("bureau", String.class)),
                        Objects.requireNonNull(row.get("address", String.class)),
                        row.get("platform_name", String.class),
                        Objects.requireNonNull(row.get("found", Long.class)),
                        List.of(Objects.requireNonNull(row.get("opened", String[].class))),
                        Objects.requireNonNull(row.get("unanswered", Long.class)),
                        row.get("entry", String.class)))
                .all();
    }
}
