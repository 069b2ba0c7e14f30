// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Texts of facts in PostgreSQL, each once, by its digest. */
@Repository
class BodyRepository {

    private final DatabaseClient database;

    BodyRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Adds the texts of facts; one that is there stays, one that was removed is there again. */
    Mono<Long> add(List<StoredFact> facts) {
        // In the order of digests, so that two deliveries of the same texts never wait for each other.
        Map<String, String> bodies = new TreeMap<>();
        facts.forEach(fact -> {
            if (fact.body() != null && fact.text() != null) {
                bodies.put(fact.body(), fact.text());
            }
        });
        if (bodies.isEmpty()) {
            return Mono.just(0L);
        }
        return database.sql("""
                        insert into body as b (sha256, text) select * from unnest(:digests, :texts)
                        on conflict (sha256) do update set text = excluded.text, removed_at = null
                            where b.removed_at is not null""")
                .bind("digests", bodies.keySet().toArray(String[]::new))
                .bind("texts", bodies.values().toArray(String[]::new))
                .fetch()
                .rowsUpdated();
    }
}
