// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What was removed of the facts an evaluation looked at, in PostgreSQL. */
@Repository
class RemovedFactRepository {

    private final DatabaseClient database;

    RemovedFactRepository(DatabaseClient database) {
        this.database = database;
    }

    /** @param bureau only its facts; null for all */
    Mono<Removals> of(long evaluation, @Nullable String bureau) {
        SortedMap<String, String> digests = new TreeMap<>();
        return database.sql("""
                        select e.bureau, e.digest, f.type, f.key, f.removed_columns, f.content_hash, f.removed_at
                        from evaluated_facts e cross join unnest(e.facts) as looked (id)
                        join fact f on f.id = looked.id
                        where e.evaluation = :evaluation and (:bureau::text is null or e.bureau = :bureau)
                            and f.removed_at is not null
                        order by e.bureau, f.type, f.key, f.id""")
                .bind("evaluation", evaluation)
                .bind("bureau", Parameter.fromOrEmpty(bureau, String.class))
                .map(row -> {
                    String code = Objects.requireNonNull(row.get("bureau", String.class));
                    digests.put(code, Objects.requireNonNull(row.get("digest", String.class)));
                    return new Removals.Part(
                            code,
                            Objects.requireNonNull(row.get("type", String.class)),
                            Objects.requireNonNull(row.get("key", String.class)),
                            List.of(Objects.requireNonNull(row.get("removed_columns", String[].class))),
                            Objects.requireNonNull(row.get("content_hash", String.class)),
                            Objects.requireNonNull(row.get("removed_at", Instant.class))
                                    .toString());
                })
                .all()
                .collect(ArrayList<Removals.Part>::new, ArrayList::add)
                .map(parts -> new Removals(parts, digests));
    }
}
