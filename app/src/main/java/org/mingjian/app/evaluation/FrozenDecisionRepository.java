// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.util.List;
import java.util.Objects;
import org.mingjian.app.intake.fact.NumberedFact;
import org.mingjian.app.intake.fact.NumberedFactRepository;
import org.mingjian.rules.facts.Decision;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** The decisions an evaluation was made with, in PostgreSQL, without the other facts it looked at. */
@Repository
class FrozenDecisionRepository {

    private final DatabaseClient database;
    private final NumberedFactRepository facts;

    FrozenDecisionRepository(DatabaseClient database, NumberedFactRepository facts) {
        this.database = database;
        this.facts = facts;
    }

    /** A fact's number and where it came from then. */
    private record Numbered(long id, String source) {}

    Flux<Decision> of(long evaluation) {
        return database.sql("""
                        select t.id, t.source from evaluated_facts e, unnest(e.facts, e.sources) as t (id, source)
                        join fact f on f.id = t.id
                        where e.evaluation = :evaluation and f.type = 'decisions'""")
                .bind("evaluation", evaluation)
                .map(row -> new Numbered(
                        Objects.requireNonNull(row.get("id", Long.class)),
                        Objects.requireNonNull(row.get("source", String.class))))
                .all()
                .collectList()
                .flatMapMany(this::decisions);
    }

    private Flux<Decision> decisions(List<Numbered> all) {
        return facts.numbered(
                        all.stream().map(Numbered::id).toList(),
                        all.stream().map(Numbered::source).toList())
                .map(NumberedFact::fact)
                .cast(Decision.class);
    }
}
