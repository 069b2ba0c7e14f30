// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.publication;

import java.math.BigDecimal;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Counts in PostgreSQL what stands against a publication. */
@Repository
class ObstacleRepository {

    private final DatabaseClient database;

    ObstacleRepository(DatabaseClient database) {
        this.database = database;
    }

    /**
     * How settled a bureau's sheet is.
     *
     * @param covered whether enough of it is assessed
     */
    record Settled(String bureau, String name, boolean covered, int pending, int errors, int vetoes) {

        Obstacle.Concerned concerned(int count) {
            return new Obstacle.Concerned(bureau, name, count);
        }
    }

    /** By bureau code; a bureau none of whose duties apply is covered. */
    Flux<Settled> sheets(long evaluation, BigDecimal floor) {
        return database.sql("""
                        select bureau, content ->> 'name' as name,
                            coverage >= :floor or not exists (
                                select from jsonb_array_elements(content -> 'lines') line
                                where line ->> 'kind' = 'DEDUCTION' and line ->> 'outcome' <> 'NOT_APPLICABLE') as covered,
                            (select count(*) from jsonb_array_elements(content -> 'lines') line
                                where line ->> 'kind' <> 'VETO' and line ->> 'outcome' <> 'NOT_APPLICABLE'
                                    and (line ->> 'outcome' = 'PENDING' or exists (
                                        select from jsonb_array_elements(line -> 'findings') f
                                        where f -> 'finding' ->> 'outcome' = 'PENDING')))::int as pending,
                            (select count(*) from jsonb_array_elements(content -> 'lines') line
                                where line ->> 'outcome' = 'ERROR')::int as errors,
                            jsonb_array_length(content -> 'pendingVeto') as vetoes
                        from score_sheet where evaluation = :evaluation order by bureau""")
                .bind("floor", floor)
                .bind("evaluation", evaluation)
                .map(row -> new Settled(
                        Objects.requireNonNull(row.get("bureau", String.class)),
                        Objects.requireNonNull(row.get("name", String.class)),
                        Objects.requireNonNull(row.get("covered", Boolean.class)),
                        Objects.requireNonNull(row.get("pending", Integer.class)),
                        Objects.requireNonNull(row.get("errors", Integer.class)),
                        Objects.requireNonNull(row.get("vetoes", Integer.class))))
                .all();
    }

    /** Whether another version of the same scheme and period stands published. */
    Mono<Boolean> supersedes(long evaluation) {
        return database.sql("""
                        select exists (select from evaluation e join evaluation p using (scheme, period)
                            where e.id = :evaluation and p.state = 'PUBLISHED' and p.id <> e.id)""")
                .bind("evaluation", evaluation)
                .map(row -> Objects.requireNonNull(row.get(0, Boolean.class)))
                .one();
    }

    /** Whether an account has looked at the fairness check of the result as it is now. */
    Mono<Boolean> looked(long evaluation, String account) {
        return database.sql("""
                        select exists (select from fairness_look l join evaluation e on e.id = l.evaluation
                            where e.id = :evaluation and l.account = :account and l.result = e.digests ->> 'result')""")
                .bind("evaluation", evaluation)
                .bind("account", account)
                .map(row -> Objects.requireNonNull(row.get(0, Boolean.class)))
                .one();
    }

    Mono<Void> look(long evaluation, String account) {
        return database.sql("""
                        insert into fairness_look (evaluation, result, account)
                        select id, digests ->> 'result', :account from evaluation
                        where id = :evaluation and digests ? 'result' on conflict do nothing""")
                .bind("evaluation", evaluation)
                .bind("account", account)
                .then();
    }
}
