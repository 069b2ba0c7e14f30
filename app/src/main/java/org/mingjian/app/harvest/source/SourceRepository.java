// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.source;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Sources in PostgreSQL. */
@Repository
public class SourceRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DatabaseClient database;
    private final AuditTrail trail;

    SourceRepository(DatabaseClient database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    /** By bureau and id; all of them, or those of one bureau. */
    public Flux<Source> all(@Nullable String bureau) {
        return database.sql("""
                        select content::text as content from source
                        where :bureau::text is null or bureau = :bureau order by bureau, id""")
                .bind("bureau", Parameters.in(R2dbcType.VARCHAR, bureau))
                .map(row -> JSON.readValue(Objects.requireNonNull(row.get("content", String.class)), Source.class))
                .all();
    }

    /** Whether there was such a source. */
    @Transactional
    public Mono<Boolean> enable(String bureau, String id, boolean enabled, String account) {
        return database.sql("""
                        update source set enabled = :enabled, content = jsonb_set(content, '{enabled}', to_jsonb(:enabled)),
                            changed_by = :account, changed_at = now()
                        where bureau = :bureau and id = :id""")
                .bind("enabled", enabled)
                .bind("account", account)
                .bind("bureau", bureau)
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1)
                .delayUntil(there -> there ? record(bureau, id, null, Map.of("enabled", enabled)) : Mono.empty());
    }

    /** Stores all or none; those of the same bureau and id are replaced. */
    @Transactional
    public Mono<Void> put(List<Source> sources, String account) {
        return Flux.fromIterable(sources)
                .concatMap(source -> stored(source)
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty())
                        .flatMap(before -> put(source, account)
                                .then(record(source.bureau(), source.id(), before.orElse(null), source))))
                .then();
    }

    private Mono<Source> stored(Source source) {
        return database.sql("select content::text as content from source where bureau = :bureau and id = :id")
                .bind("bureau", source.bureau())
                .bind("id", source.id())
                .map(row -> JSON.readValue(Objects.requireNonNull(row.get("content", String.class)), Source.class))
                .one();
    }

    private Mono<Void> put(Source source, String account) {
        return database.sql("""
                        insert into source (bureau, id, content, enabled, changed_by)
                        values (:bureau, :id, :content, :enabled, :account)
                        on conflict (bureau, id) do update set content = excluded.content,
                            enabled = excluded.enabled, changed_by = excluded.changed_by, changed_at = now()""")
                .bind("bureau", source.bureau())
                .bind("id", source.id())
                .bind("content", Json.of(JSON.writeValueAsString(source)))
                .bind("enabled", source.enabled())
                .bind("account", account)
                .then();
    }

    private Mono<Void> record(String bureau, String id, @Nullable Object before, Object after) {
        return trail.record(
                new AuditEntry("source.change", "source/" + bureau + "/" + id, bureau, before, after, null));
    }
}
