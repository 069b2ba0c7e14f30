// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.capture;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the sites answered, from the visits and the contents they brought. */
@Repository
class CaptureRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> HEADERS = new TypeReference<>() {};

    private final DatabaseClient database;

    CaptureRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Numbers of the visits of a harvest that brought something, ascending; of one bureau, or of all. */
    Flux<Long> visits(long harvest, @Nullable String bureau) {
        return database.sql("""
                        select id from visit where harvest = :harvest and captured is not null
                            and (:bureau::text is null or bureau = :bureau) order by id""")
                .bind("harvest", harvest)
                .bind("bureau", Parameters.in(R2dbcType.VARCHAR, bureau))
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .all();
    }

    Mono<Capture> find(long visit) {
        return database.sql("""
                        select v.id, coalesce(v.at, v.url) as url, v.visited_at, v.status, v.headers::text as headers, v.ip, v.captured,
                            case when v.outcome <> 'NOT_MODIFIED' then c.content end as content
                        from visit v join captured c on c.sha256 = v.captured where v.id = :id""")
                .bind("id", visit)
                .map(CaptureRepository::capture)
                .one();
    }

    private static Capture capture(Readable row) {
        return new Capture(
                Objects.requireNonNull(row.get("id", Long.class)),
                text(row, "url"),
                Objects.requireNonNull(row.get("visited_at", Instant.class)),
                Objects.requireNonNull(row.get("status", Integer.class)),
                JSON.readValue(text(row, "headers"), HEADERS),
                text(row, "ip"),
                text(row, "captured"),
                row.get("content", byte[].class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
