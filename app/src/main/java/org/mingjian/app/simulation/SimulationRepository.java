// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Simulations in PostgreSQL. */
@Repository
class SimulationRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> CHANGES = new TypeReference<>() {};
    private static final String COLUMNS = "select *, changes::text as changed from simulation";

    private final DatabaseClient database;

    SimulationRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Last changed first, archived ones at the end. */
    Flux<KeptSimulation> list(int limit) {
        return database.sql(COLUMNS + " order by archived_at is not null, changed_at desc, id desc limit :limit")
                .bind("limit", limit)
                .map(SimulationRepository::kept)
                .all();
    }

    Mono<KeptSimulation> find(long id) {
        return database.sql(COLUMNS + " where id = :id")
                .bind("id", id)
                .map(SimulationRepository::kept)
                .one();
    }

    /** The same, which nobody else changes until the transaction ends. */
    Mono<KeptSimulation> lock(long id) {
        return database.sql(COLUMNS + " where id = :id for update")
                .bind("id", id)
                .map(SimulationRepository::kept)
                .one();
    }

    /** What a new simulation begins with. */
    record Beginning(
            long evaluation,
            String name,
            String note,
            SortedMap<String, String> changes,
            @Nullable Long copiedFrom) {}

    Mono<Long> add(Beginning begun, String account, Instant now) {
        return database.sql("""
                        insert into simulation (evaluation, name, note, changes, copied_from, created_by, created_at,
                            changed_by, changed_at)
                        values (:evaluation, :name, :note, :changes::jsonb, :copied, :account, :now, :account, :now)
                        returning id""")
                .bind("evaluation", begun.evaluation())
                .bind("name", begun.name())
                .bind("note", begun.note())
                .bind("changes", JSON.writeValueAsString(begun.changes()))
                .bind("copied", Parameters.in(R2dbcType.BIGINT, begun.copiedFrom()))
                .bind("account", account)
                .bind("now", now)
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .one();
    }

    Mono<Void> put(KeptSimulation changed, String account, Instant now) {
        return database.sql("""
                        update simulation set name = :name, note = :note, changes = :changes::jsonb, changed_by = :account,
                            changed_at = :now where id = :id""")
                .bind("id", changed.id())
                .bind("name", changed.name())
                .bind("note", changed.note())
                .bind("changes", JSON.writeValueAsString(changed.changes()))
                .bind("account", account)
                .bind("now", now)
                .then();
    }

    Mono<Void> archive(long id, boolean away, String account, Instant now) {
        return database.sql("""
                        update simulation set archived_by = case when :away then :account end,
                            archived_at = case when :away then :now::timestamptz end where id = :id""")
                .bind("id", id)
                .bind("away", away)
                .bind("account", account)
                .bind("now", now)
                .then();
    }

    private static KeptSimulation kept(Readable row) {
        return new KeptSimulation(
                Objects.requireNonNull(row.get("id", Long.class)),
                Objects.requireNonNull(row.get("evaluation", Long.class)),
                text(row, "name"),
                text(row, "note"),
                JSON.readValue(text(row, "changed"), CHANGES),
                row.get("copied_from", Long.class),
                text(row, "created_by"),
                Objects.requireNonNull(row.get("created_at", Instant.class)),
                text(row, "changed_by"),
                Objects.requireNonNull(row.get("changed_at", Instant.class)),
                row.get("archived_at", Instant.class) != null);
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
