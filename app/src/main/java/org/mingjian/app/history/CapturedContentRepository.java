// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.history;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What sites answered, by digest, read only. */
@Repository
class CapturedContentRepository {

    private final DatabaseClient database;

    CapturedContentRepository(DatabaseClient database) {
        this.database = database;
    }

    /**
     * What was received.
     *
     * @param type the content type the site told; null where it told none
     */
    record Content(byte[] bytes, @Nullable String type) {}

    /** @param bureau only what was received of this one's sites; null for all */
    Mono<Content> find(String sha256, @Nullable String bureau) {
        return database.sql("""
                        select c.content, (select p.content_type from known_page p where p.captured = c.sha256 limit 1) as type
                        from captured c where c.sha256 = :sha256 and (:bureau::text is null
                            or exists (select from visit v where v.captured = c.sha256 and v.bureau = :bureau))""")
                .bind("sha256", sha256)
                .bind("bureau", Parameters.in(R2dbcType.VARCHAR, bureau))
                .map(row -> new Content(
                        Objects.requireNonNull(row.get("content", byte[].class)), row.get("type", String.class)))
                .one();
    }
}
