// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import java.util.List;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Places in which the same fact was found: the last counts as its source, none is forgotten. */
@Repository
class FactSourceRepository {

    private static final String GIVEN = """
            with given as (select * from unnest(:bureaus, :keys, :sources) as t (bureau, key, source)) """;
    private static final String CURRENT =
            " f.type = :type and f.superseded_at is null" + " and f.bureau = given.bureau and f.key = given.key ";

    private final DatabaseClient database;

    FactSourceRepository(DatabaseClient database) {
        this.database = database;
    }

    /** @param facts of one type, current already, found in another place than before */
    Mono<Void> found(List<StoredFact> facts) {
        if (facts.isEmpty()) {
            return Mono.empty();
        }
        return bind(
                        GIVEN + "insert into fact_source (fact, source, delivery, seen_at)"
                                + " select f.id, f.source, f.delivery, f.first_seen_at from fact f, given where"
                                + CURRENT
                                + "and f.source is not null on conflict do nothing",
                        facts)
                .then()
                .then(bind(GIVEN + "update fact f set source = given.source from given where" + CURRENT, facts)
                        .then())
                .then(bind(
                                GIVEN + "insert into fact_source (fact, source, delivery, seen_at)"
                                        + " select f.id, f.source, f.last_delivery, now() from fact f, given where"
                                        + CURRENT
                                        + "on conflict (fact, source) do update set seen_at = now(),"
                                        + " delivery = excluded.delivery",
                                facts)
                        .then());
    }

    private DatabaseClient.GenericExecuteSpec bind(String sql, List<StoredFact> facts) {
        return database.sql(sql)
                .bind("type", facts.get(0).type())
                .bind("bureaus", array(facts, fact -> fact.fact().bureau()))
                .bind("keys", array(facts, StoredFact::key))
                .bind("sources", array(facts, fact -> String.valueOf(fact.fact().source())));
    }

    private static String[] array(List<StoredFact> facts, Function<StoredFact, String> column) {
        return facts.stream().map(column).toArray(String[]::new);
    }
}
