// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.publication;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.publication.Publication;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Who published and withdrew what, in PostgreSQL. */
@Repository
class SignatureRepository {

    private final DatabaseClient database;

    SignatureRepository(DatabaseClient database) {
        this.database = database;
    }

    /** What is signed of one evaluation; each part is absent until it happened. */
    record Signed(
            Publication.@Nullable Signature published,
            Publication.@Nullable Signature withdrawn,
            @Nullable Long successor,
            List<Publication.HeldBureau> held) {}

    Mono<Signed> of(long evaluation) {
        return database.sql("select * from evaluation where id = :id")
                .bind("id", evaluation)
                .map(row -> new Signed(
                        signature(row, "published_by", "published_at", "publication_reason"),
                        signature(row, "withdrawn_by", "withdrawn_at", "withdrawal_reason"),
                        row.get("superseded_by", Long.class),
                        List.of()))
                .one()
                .flatMap(signed -> held(evaluation)
                        .map(held -> new Signed(signed.published(), signed.withdrawn(), signed.successor(), held)));
    }

    private Mono<List<Publication.HeldBureau>> held(long evaluation) {
        return database.sql("""
                        select h.bureau, s.content ->> 'name' as name, h.reason from held_bureau h
                        join score_sheet s using (evaluation, bureau) where h.evaluation = :id order by h.bureau""")
                .bind("id", evaluation)
                .map(row -> new Publication.HeldBureau(text(row, "bureau"), text(row, "name"), text(row, "reason")))
                .all()
                .collectList();
    }

    private static Publication.@Nullable Signature signature(Readable row, String by, String at, String reason) {
        Instant moment = row.get(at, Instant.class);
        return moment == null ? null : new Publication.Signature(text(row, by), moment, row.get(reason, String.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
