// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.archive.ArchiveEnclosure;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** The issued copies of an evaluation's notices, as they were sent, for its package. */
@Repository
class EnclosedNoticesRepository implements ArchiveEnclosure {

    private final DatabaseClient database;

    EnclosedNoticesRepository(DatabaseClient database) {
        this.database = database;
    }

    /** A circular names others too: a bureau takes only what is addressed to it alone. */
    @Override
    public Flux<EnclosedFile> files(long evaluation, @Nullable String bureau) {
        return database.sql("""
                        select n.number, c.docx, c.pdf, c.material::text as material
                        from notice n join notice_copy c on c.notice = n.id
                        where n.evaluation = :evaluation and (:bureau::text is null or n.kind <> 'CIRCULAR'
                            and exists (select from notice_bureau b where b.notice = n.id and b.bureau = :bureau))
                        order by n.number""")
                .bind("evaluation", evaluation)
                .bind("bureau", Parameter.fromOrEmpty(bureau, String.class))
                .map(row -> {
                    String path = "notices/" + Objects.requireNonNull(row.get("number", String.class));
                    String material = Objects.requireNonNull(row.get("material", String.class));
                    return Flux.just(
                            new EnclosedFile(path + ".docx", Objects.requireNonNull(row.get("docx", byte[].class))),
                            new EnclosedFile(path + ".json", material.getBytes(StandardCharsets.UTF_8)),
                            new EnclosedFile(path + ".pdf", Objects.requireNonNull(row.get("pdf", byte[].class))));
                })
                .all()
                .concatMap(files -> files);
    }
}
