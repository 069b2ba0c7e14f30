// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.harvest.frontier.Visit;
import org.mingjian.app.harvest.source.Source;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The sources of a harvest, as they were when it began, and how far their lists have been followed. */
@Repository
class HarvestSourceRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DatabaseClient database;

    HarvestSourceRepository(DatabaseClient database) {
        this.database = database;
    }

    /**
     * How far a list has been followed.
     *
     * @param lists list pages read
     * @param items pages they named
     */
    record Followed(Source source, int lists, int items) {}

    Mono<Followed> find(Visit visit) {
        return database.sql("""
                        select content::text as content, lists, items from harvest_source
                        where harvest = :harvest and bureau = :bureau and source = :source""")
                .bind("harvest", visit.harvest())
                .bind("bureau", visit.bureau())
                .bind("source", visit.source())
                .map(row -> new Followed(
                        JSON.readValue(Objects.requireNonNull(row.get("content", String.class)), Source.class),
                        Objects.requireNonNull(row.get("lists", Integer.class)),
                        Objects.requireNonNull(row.get("items", Integer.class))))
                .one();
    }

    /**
     * One list page more.
     *
     * @param items pages it named that none before had named
     * @param newest date of its newest item
     * @param ending why the list goes no further; null where it goes on
     */
    Mono<Void> followed(Visit list, long items, @Nullable LocalDate newest, @Nullable ListEnding ending) {
        return database.sql("""
                        update harvest_source set lists = lists + 1, items = items + :items, newest = greatest(newest, :newest),
                            ending = case when ending is null or ending = 'COMPLETE' then coalesce(:ending, ending) else ending end
                        where harvest = :harvest and bureau = :bureau and source = :source""")
                .bind("harvest", list.harvest())
                .bind("bureau", list.bureau())
                .bind("source", list.source())
                .bind("items", (int) items)
                .bind("newest", Parameters.in(R2dbcType.DATE, newest))
                .bind("ending", Parameters.in(R2dbcType.VARCHAR, ending == null ? null : ending.name()))
                .then();
    }
}
