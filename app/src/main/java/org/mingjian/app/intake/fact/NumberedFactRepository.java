// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Facts with the numbers of their rows, in PostgreSQL: what an evaluation looks at, and later finds again. */
@Repository
public class NumberedFactRepository {

    private final DatabaseClient database;

    NumberedFactRepository(DatabaseClient database) {
        this.database = database;
    }

    /** All current facts of a bureau with their texts. */
    public Flux<NumberedFact> ofBureau(String bureau) {
        return database.sql("""
                        select f.id, f.type, f.content::text as content, f.source, b.text from fact f
                        left join body b on b.sha256 = f.body
                        where f.bureau = :bureau and f.superseded_at is null""")
                .bind("bureau", bureau)
                .map(NumberedFactRepository::fact)
                .all();
    }

    /** The current ones of some types. */
    public Flux<NumberedFact> ofBureau(String bureau, Collection<String> types) {
        return database.sql("""
                        select f.id, f.type, f.content::text as content, f.source, b.text from fact f
                        left join body b on b.sha256 = f.body
                        where f.bureau = :bureau and f.type = any(:types) and f.superseded_at is null""")
                .bind("bureau", bureau)
                .bind("types", types.toArray(String[]::new))
                .map(NumberedFactRepository::fact)
                .all();
    }

    /**
     * The facts of some numbers, current or not, as they were.
     *
     * @param sources where each came from then; empty text for none
     */
    public Flux<NumberedFact> numbered(List<Long> numbers, List<String> sources) {
        return database.sql("""
                        select f.id, f.type, f.content::text as content, nullif(t.source, '') as source, b.text
                        from unnest(:numbers, :sources) as t (id, source)
                        join fact f on f.id = t.id
                        left join body b on b.sha256 = f.body""")
                .bind("numbers", numbers.toArray(Long[]::new))
                .bind("sources", sources.toArray(String[]::new))
                .map(NumberedFactRepository::fact)
                .all();
    }

    private static NumberedFact fact(Readable row) {
        return new NumberedFact(
                Objects.requireNonNull(row.get("id", Long.class)),
                StoredFact.read(
                        Objects.requireNonNull(row.get("type", String.class)),
                        Objects.requireNonNull(row.get("content", String.class)),
                        row.get("source", String.class),
                        row.get("text", String.class)));
    }
}
