// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Harvests as they are read in PostgreSQL. */
@Repository
class HarvestRepository {

    /** A bureau sees the harvests that concern it, and of them itself. */
    private static final String SEEN = """
            select h.*, b.bureaus from harvest h join lateral (
                select array_agg(bureau order by bureau) as bureaus from harvest_bureau
                where harvest = h.id and (:bureau::text is null or bureau = :bureau)) b on b.bureaus is not null
            """;

    private final DatabaseClient database;

    HarvestRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Harvest> find(long id, Viewer viewer) {
        return database.sql(SEEN + "where h.id = :id")
                .bind("id", id)
                .bind("bureau", Parameters.in(R2dbcType.VARCHAR, viewer.bureau()))
                .map(HarvestRepository::harvest)
                .one();
    }

    /** Newest first, those before a cursor. */
    Flux<Harvest> list(Viewer viewer, @Nullable Long before, int limit) {
        return database.sql(SEEN + "where (:before::bigint is null or h.id < :before) order by h.id desc limit :limit")
                .bind("before", Parameters.in(R2dbcType.BIGINT, before))
                .bind("bureau", Parameters.in(R2dbcType.VARCHAR, viewer.bureau()))
                .bind("limit", limit)
                .map(HarvestRepository::harvest)
                .all();
    }

    private static Harvest harvest(Readable row) {
        return new Harvest(
                Objects.requireNonNull(row.get("id", Long.class)),
                HarvestState.valueOf(Objects.requireNonNull(row.get("state", String.class))),
                List.of(Objects.requireNonNull(row.get("bureaus", String[].class))),
                Objects.requireNonNull(row.get("created_by", String.class)),
                Objects.requireNonNull(row.get("created_at", Instant.class)),
                row.get("finished_at", Instant.class));
    }
}
