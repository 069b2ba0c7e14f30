// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What evaluations looked at, in PostgreSQL: numbers of facts, and the texts of editions and calendars. */
@Repository
class FrozenFactRepository {

    private final DatabaseClient database;

    FrozenFactRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Stores what was looked at of one bureau, in place of what was stored before. */
    Mono<Void> put(long evaluation, FrozenFacts frozen) {
        return database.sql("""
                        insert into evaluated_facts (evaluation, bureau, facts, sources, digest)
                        values (:evaluation, :bureau, :facts, :sources, :digest)
                        on conflict (evaluation, bureau) do update
                            set facts = excluded.facts, sources = excluded.sources, digest = excluded.digest""")
                .bind("evaluation", evaluation)
                .bind("bureau", frozen.bureau())
                .bind("facts", frozen.numbers().toArray(Long[]::new))
                .bind("sources", frozen.sources().toArray(String[]::new))
                .bind("digest", frozen.digest())
                .then();
    }

    /** Of one bureau; empty where it was not there or the evaluation is older than this record. */
    Mono<FrozenFacts> of(long evaluation, String bureau) {
        return database.sql("select * from evaluated_facts where evaluation = :evaluation and bureau = :bureau")
                .bind("evaluation", evaluation)
                .bind("bureau", bureau)
                .map(FrozenFactRepository::frozen)
                .one();
    }

    /** A bureau looked at, and the digest of its facts. */
    record Digested(String bureau, String digest) {}

    /** By code ascending. */
    Flux<Digested> bureaus(long evaluation) {
        return database.sql("select bureau, digest from evaluated_facts where evaluation = :evaluation order by bureau")
                .bind("evaluation", evaluation)
                .map(row -> new Digested(
                        Objects.requireNonNull(row.get("bureau", String.class)),
                        Objects.requireNonNull(row.get("digest", String.class))))
                .all();
    }

    /** Keeps a text under the digest results name it by. */
    Mono<Void> put(String digest, String text) {
        return database.sql("insert into frozen_text (digest, text) values (:digest, :text) on conflict do nothing")
                .bind("digest", digest)
                .bind("text", text)
                .then();
    }

    Mono<String> text(String digest) {
        return database.sql("select text from frozen_text where digest = :digest")
                .bind("digest", digest)
                .map(row -> Objects.requireNonNull(row.get("text", String.class)))
                .one();
    }

    private static FrozenFacts frozen(Readable row) {
        return new FrozenFacts(
                Objects.requireNonNull(row.get("bureau", String.class)),
                List.of(Objects.requireNonNull(row.get("facts", Long[].class))),
                List.of(Objects.requireNonNull(row.get("sources", String[].class))),
                Objects.requireNonNull(row.get("digest", String.class)));
    }
}
