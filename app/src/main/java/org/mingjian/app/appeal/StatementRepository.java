// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.appeal;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Statements in PostgreSQL: added, never changed. */
@Repository
class StatementRepository implements StatementQuery {

    private final DatabaseClient database;

    StatementRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Long> add(String finding, long evaluation, String bureau, String text, String account, Instant now) {
        return database.sql("""
                        insert into statement (finding, evaluation, bureau, text, made_by, made_at)
                        values (:finding, :evaluation, :bureau, :text, :account, :now) returning id""")
                .bind("finding", finding)
                .bind("evaluation", evaluation)
                .bind("bureau", bureau)
                .bind("text", text)
                .bind("account", account)
                .bind("now", now)
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .one();
    }

    @Override
    public Flux<Statement> onSheet(long evaluation, String bureau) {
        return database.sql("""
                        select distinct on (s.finding) s.* from statement s
                            join finding f on f.id = s.finding and f.evaluation = :evaluation
                        where f.bureau = :bureau and s.evaluation <= :evaluation
                        order by s.finding, s.id desc""")
                .bind("evaluation", evaluation)
                .bind("bureau", bureau)
                .map(StatementRepository::statement)
                .all();
    }

    @Override
    public Mono<Statement> on(String finding) {
        return database.sql("select * from statement where finding = :finding order by id desc limit 1")
                .bind("finding", finding)
                .map(StatementRepository::statement)
                .one();
    }

    private static Statement statement(Readable row) {
        return new Statement(
                Objects.requireNonNull(row.get("id", Long.class)),
                text(row, "finding"),
                Objects.requireNonNull(row.get("evaluation", Long.class)),
                text(row, "bureau"),
                text(row, "text"),
                text(row, "made_by"),
                Objects.requireNonNull(row.get("made_at", Instant.class)));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
