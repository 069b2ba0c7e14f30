// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.history;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.fact.FactName;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Versions of facts in PostgreSQL, read only. */
@Repository
public class FactVersionRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, String>> CELLS = new TypeReference<>() {};
    private static final String VERSION = """
            select f.id, f.type, f.bureau, f.key, f.version, f.content::text as content, f.body, f.source, f.first_seen_at,
                f.last_seen_at, f.superseded_at, f.withdrawn_at, f.withdrawn_by, f.withdrawal_reason, f.restored_by,
                f.restoration_reason, d.kind, d.account, d.file, d.harvest, d.at, l.kind as last_kind,
                l.account as last_account, l.file as last_file, l.harvest as last_harvest, l.at as last_at
            from fact f left join delivery d on d.id = f.delivery left join delivery l on l.id = f.last_delivery
            where\s""";

    private final DatabaseClient database;

    FactVersionRepository(DatabaseClient database) {
        this.database = database;
    }

    /** All versions of a fact, newest first; empty where there is none. */
    public Flux<FactVersion> versions(FactName fact) {
        return database.sql(VERSION + "f.type = :type and f.bureau = :bureau and f.key = :key order by f.version desc")
                .bind("type", fact.type())
                .bind("bureau", fact.bureau())
                .bind("key", fact.key())
                .map(FactVersionRepository::version)
                .all();
    }

    /**
     * The last version of each fact of a type, by bureau and key, after a place in that order.
     *
     * @param bureau only of this one; empty for all
     * @param key only this one; empty for all
     * @param withdrawn whether those that were withdrawn, else those that count
     */
    Flux<FactVersion> list(String type, String bureau, String key, boolean withdrawn, FactName after, int most) {
        String which = withdrawn
                ? "f.withdrawn_at is not null and not exists (select from fact n where n.type = f.type"
                        + " and n.bureau = f.bureau and n.key = f.key and n.version > f.version)"
                : "f.superseded_at is null";
        return database.sql(VERSION + "f.type = :type and (:bureau = '' or f.bureau = :bureau)"
                        + " and (:key = '' or f.key = :key) and (f.bureau, f.key) > (:afterBureau, :afterKey) and "
                        + which + " order by f.bureau, f.key limit :most")
                .bind("type", type)
                .bind("bureau", bureau)
                .bind("key", key)
                .bind("afterBureau", after.bureau())
                .bind("afterKey", after.key())
                .bind("most", most)
                .map(FactVersionRepository::version)
                .all();
    }

    /** Of whatever fact the row is a version; empty where there is none. */
    public Mono<FactName> nameOf(long version) {
        return database.sql("select type, bureau, key from fact where id = :id")
                .bind("id", version)
                .map(row -> new FactName(text(row, "type"), text(row, "bureau"), text(row, "key")))
                .one();
    }

    private static FactVersion version(Readable row) {
        Instant withdrawnAt = row.get("withdrawn_at", Instant.class);
        String restoredBy = row.get("restored_by", String.class);
        Instant firstSeenAt = instant(row, "first_seen_at");
        return new FactVersion(
                Objects.requireNonNull(row.get("id", Long.class)),
                new FactName(text(row, "type"), text(row, "bureau"), text(row, "key")),
                Objects.requireNonNull(row.get("version", Integer.class)),
                cells(text(row, "content")),
                row.get("body", String.class),
                row.get("source", String.class),
                firstSeenAt,
                instant(row, "last_seen_at"),
                row.get("superseded_at", Instant.class),
                door(row, ""),
                door(row, "last_"),
                withdrawnAt == null
                        ? null
                        : new FactVersion.Word(text(row, "withdrawn_by"), text(row, "withdrawal_reason"), withdrawnAt),
                restoredBy == null
                        ? null
                        : new FactVersion.Word(restoredBy, text(row, "restoration_reason"), firstSeenAt));
    }

    private static FactVersion.@Nullable Door door(Readable row, String which) {
        String kind = row.get(which + "kind", String.class);
        return kind == null
                ? null
                : new FactVersion.Door(
                        kind,
                        text(row, which + "account"),
                        row.get(which + "file", String.class),
                        row.get(which + "harvest", Long.class),
                        instant(row, which + "at"));
    }

    private static Map<String, String> cells(String content) {
        return JSON.readValue(content, CELLS);
    }

    private static Instant instant(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Instant.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
