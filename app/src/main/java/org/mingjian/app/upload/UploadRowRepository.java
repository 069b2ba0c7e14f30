// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the rows of an upload came to, and the rows that are shown or returned. */
@Repository
class UploadRowRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private final DatabaseClient database;

    UploadRowRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Forgets a pass. */
    @Transactional
    public Mono<Void> clear(long upload, Pass pass) {
        return clear("upload_row", upload, pass).then(Mono.defer(() -> clear("upload_count", upload, pass)));
    }

    private Mono<Void> clear(String table, long upload, Pass pass) {
        return database.sql("delete from " + table + " where upload = :upload and pass = :pass")
                .bind("upload", upload)
                .bind("pass", pass.name())
                .then();
    }

    Flux<RowCount> counts(long upload) {
        return database.sql("select * from upload_count where upload = :upload order by part, pass")
                .bind("upload", upload)
                .map(UploadRowRepository::count)
                .all();
    }

    /** Adds to what the rows of a table came to. */
    Mono<Void> add(long upload, RowCount more) {
        return database.sql("""
                        insert into upload_count as c
                            (upload, part, pass, line, created, updated, unchanged, rejected, left_out, finished)
                        values (:upload, :part, :pass, :line, :created, :updated, :unchanged, :rejected, :leftOut, :finished)
                        on conflict (upload, part, pass) do update set line = greatest(c.line, excluded.line),
                            created = c.created + excluded.created, updated = c.updated + excluded.updated,
                            unchanged = c.unchanged + excluded.unchanged, rejected = c.rejected + excluded.rejected,
                            left_out = c.left_out + excluded.left_out, finished = excluded.finished""")
                .bind("upload", upload)
                .bind("part", more.part())
                .bind("pass", more.pass().name())
                .bind("line", more.line())
                .bind("created", more.created())
                .bind("updated", more.updated())
                .bind("unchanged", more.unchanged())
                .bind("rejected", more.rejected())
                .bind("leftOut", more.leftOut())
                .bind("finished", more.finished())
                .then();
    }

    Mono<Void> add(long upload, int part, Pass pass, List<NotedRow> rows) {
        if (rows.isEmpty()) {
            return Mono.empty();
        }
        return database.sql("""
                        insert into upload_row (upload, part, pass, line, status, type, key, problem, content, before)
                        select :upload, :part, :pass, line, status, nullif(type, ''), nullif(key, ''), nullif(problem, ''),
                            content::jsonb, before::jsonb
                        from unnest(:lines, :statuses, :types, :keys, :problems, :contents, :befores)
                            as t (line, status, type, key, problem, content, before)
                        on conflict do nothing""")
                .bind("upload", upload)
                .bind("part", part)
                .bind("pass", pass.name())
                .bind("lines", rows.stream().map(NotedRow::line).toArray(Integer[]::new))
                .bind("statuses", array(rows, NotedRow::status))
                .bind("types", array(rows, row -> Objects.requireNonNullElse(row.type(), "")))
                .bind("keys", array(rows, row -> Objects.requireNonNullElse(row.key(), "")))
                .bind("problems", array(rows, row -> Objects.requireNonNullElse(row.problem(), "")))
                .bind("contents", array(rows, row -> JSON.writeValueAsString(row.content())))
                .bind("befores", array(rows, row -> JSON.writeValueAsString(row.before())))
                .then();
    }

    /** The first rows of a kind, by line. */
    Flux<NotedRow> rows(long upload, int part, Pass pass, String status, int most) {
        return database.sql("""
                        select line, status, type, key, problem, content::text as content, before::text as before
                        from upload_row where upload = :upload and part = :part and pass = :pass and status = :status
                        order by line limit :most""")
                .bind("upload", upload)
                .bind("part", part)
                .bind("pass", pass.name())
                .bind("status", status)
                .bind("most", most)
                .map(row -> new NotedRow(
                        Objects.requireNonNull(row.get("line", Integer.class)),
                        Objects.requireNonNull(row.get("status", String.class)),
                        row.get("type", String.class),
                        row.get("key", String.class),
                        row.get("problem", String.class),
                        JSON.readValue(Objects.requireNonNull(row.get("content", String.class)), CELLS),
                        JSON.readValue(Objects.requireNonNull(row.get("before", String.class)), CELLS)))
                .all();
    }

    private static String[] array(List<NotedRow> rows, Function<NotedRow, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private static RowCount count(Readable row) {
        return new RowCount(
                number(row, "part"),
                Pass.valueOf(Objects.requireNonNull(row.get("pass", String.class))),
                number(row, "line"),
                number(row, "created"),
                number(row, "updated"),
                number(row, "unchanged"),
                number(row, "rejected"),
                number(row, "left_out"),
                Objects.requireNonNull(row.get("finished", Boolean.class)));
    }

    private static int number(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Integer.class));
    }
}
