// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.publication;

import java.util.Map;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Bureaus an evaluation was published without giving them a place (暂缓评定). */
@Repository
public class HeldBureauRepository {

    private final DatabaseClient database;

    HeldBureauRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Reasons by code; empty before publication. */
    public Mono<Map<String, String>> of(long evaluation) {
        return database.sql("select bureau, reason from held_bureau where evaluation = :id")
                .bind("id", evaluation)
                .map(row -> Map.entry(
                        Objects.requireNonNull(row.get("bureau", String.class)),
                        Objects.requireNonNull(row.get("reason", String.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
