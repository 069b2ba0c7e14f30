// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What is known in PostgreSQL of facts that come: their current versions, else those withdrawn. */
@Repository
class KnownVersionRepository {

    private static final String KNOWN = "select bureau, key, content_hash, version, coalesce(source, '') as source,"
            + " withdrawn_at is not null as withdrawn from fact where ";
    private static final String CURRENT = "type = :type and superseded_at is null";
    private static final String GIVEN = " and (bureau, key) in (select * from given)";

    private final DatabaseClient database;

    KnownVersionRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Of facts of one type, by {@link StoredFact#name}; those that are known only. */
    Mono<Map<String, KnownVersion>> of(List<StoredFact> facts) {
        return database.sql("with given as (select * from unnest(:bureaus, :keys)) " + KNOWN + CURRENT + GIVEN
                        + " union all " + KNOWN + "type = :type and withdrawn_at is not null" + GIVEN
                        + " order by version")
                .bind("type", facts.get(0).type())
                .bind(
                        "bureaus",
                        FactHistoryRepository.array(facts, fact -> fact.fact().bureau()))
                .bind("keys", FactHistoryRepository.array(facts, StoredFact::key))
                .map(row -> Map.entry(
                        text(row, "bureau") + "/" + text(row, "key"),
                        new KnownVersion(
                                text(row, "content_hash"),
                                Objects.requireNonNull(row.get("version", Integer.class)),
                                text(row, "source"),
                                Objects.requireNonNull(row.get("withdrawn", Boolean.class)))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
