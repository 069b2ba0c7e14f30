// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evidence;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.archive.ArchiveEnclosure;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/** What was handed in for an evaluation: each file named by its hash, and the list of all that says what for. */
@Repository
class EnclosedEvidenceRepository implements ArchiveEnclosure {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Of this version of the result and those before it, and what speaks for days of its period. */
    private static final String HANDED_IN = """
            from evidence e join evaluation p on p.id = :evaluation
            left join evaluation o on o.id = e.evaluation
            where e.withdrawn_at is null and (:bureau::text is null or e.bureau = :bureau)
                and case when o.id is null then e.valid_from <= p.period_to and e.valid_to >= p.period_from
                    else o.scheme = p.scheme and o.period = p.period and o.id <= p.id end""";

    private final DatabaseClient database;

    EnclosedEvidenceRepository(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Flux<EnclosedFile> files(long evaluation, @Nullable String bureau) {
        return contents(evaluation, bureau).concatWith(list(evaluation, bureau));
    }

    private Flux<EnclosedFile> contents(long evaluation, @Nullable String bureau) {
        return database.sql("select sha256, content from evidence_file where sha256 in (select e.sha256 " + HANDED_IN
                        + ") order by sha256")
                .bind("evaluation", evaluation)
                .bind("bureau", Parameter.fromOrEmpty(bureau, String.class))
                .map(row -> new EnclosedFile(
                        "evidence/" + Objects.requireNonNull(row.get("sha256", String.class)),
                        Objects.requireNonNull(row.get("content", byte[].class))))
                .all();
    }

    private Flux<EnclosedFile> list(long evaluation, @Nullable String bureau) {
        List<String> columns = List.of("subject", "bureau", "name", "link", "sha256", "media", "addedBy", "addedAt");
        return database.sql("""
                        select e.subject, e.bureau, e.name, e.link, e.sha256,
                            (select f.media from evidence_file f where f.sha256 = e.sha256) as media,
                            e.added_by as "addedBy", to_char(e.added_at at time zone 'Asia/Shanghai',
                                'YYYY-MM-DD"T"HH24:MI:SS') || '+08:00' as "addedAt"\s""" + HANDED_IN + " order by e.subject, e.id")
                .bind("evaluation", evaluation)
                .bind("bureau", Parameter.fromOrEmpty(bureau, String.class))
                .map(row -> {
                    Map<String, @Nullable Object> line = new LinkedHashMap<>();
                    columns.forEach(column -> line.put(column, row.get(column, String.class)));
                    return JSON.writeValueAsString(line) + "\n";
                })
                .all()
                .collectList()
                .filter(lines -> !lines.isEmpty())
                .map(lines -> new EnclosedFile(
                        "evidence.ndjson", String.join("", lines).getBytes(StandardCharsets.UTF_8)))
                .flux();
    }
}
