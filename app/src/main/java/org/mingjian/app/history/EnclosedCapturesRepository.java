// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.history;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.archive.ArchiveEnclosure;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** What sites answered under the addresses findings rest on, byte for byte, each named by its digest. */
@Repository
class EnclosedCapturesRepository implements ArchiveEnclosure {

    private final DatabaseClient database;

    EnclosedCapturesRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Every capture up to the day the result was computed: which of them a fact was read from, its history tells. */
    @Override
    public Flux<EnclosedFile> files(long evaluation, @Nullable String bureau) {
        return database.sql("""
                        select c.sha256, c.content from captured c
                        where c.sha256 in (
                            select v.captured from finding f
                            join evaluation e on e.id = f.evaluation
                            cross join lateral jsonb_array_elements(f.content -> 'finding' -> 'evidence') as evidence
                            join visit v on v.bureau = f.bureau and v.captured is not null
                                and evidence ->> 'url' in (v.url, v.at) and v.visited_at <= e.finished_at
                            where f.evaluation = :evaluation and (:bureau::text is null or f.bureau = :bureau))
                        order by c.sha256""")
                .bind("evaluation", evaluation)
                .bind("bureau", Parameter.fromOrEmpty(bureau, String.class))
                .map(row -> new EnclosedFile(
                        "evidence/" + Objects.requireNonNull(row.get("sha256", String.class)),
                        Objects.requireNonNull(row.get("content", byte[].class))))
                .all();
    }
}
