// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import io.r2dbc.spi.Readable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.ResultJson;
import org.mingjian.app.platform.postgres.SoughtWords;
import org.mingjian.dashboards.table.TableOrder;
import org.mingjian.rules.scheme.SchemeReader;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Findings that wait for a person's first word, read only. */
@Repository
class QueueRepository {

    private static final String PENDING = """
            from finding f
            where f.evaluation = :evaluation and f.outcome = 'PENDING'
                and not exists (
                    select from decision_proposal d where d.state = 'PROPOSED' and d.finding = f.id)""";

    private static final String CHOSEN = """
             and (:bureau = '' or f.bureau = :bureau) and (:indicator = '' or f.indicator = :indicator)
                and (:words = '' or f.content -> 'finding' ->> 'message' ilike :words or f.subject ilike :words
                    or f.indicator = any(:indicators) or exists (select from score_sheet s
                        where s.evaluation = f.evaluation and s.bureau = f.bureau and s.content ->> 'name' ilike :words))""";

    private final DatabaseClient database;

    QueueRepository(DatabaseClient database) {
        this.database = database;
    }

    /** The evaluation whose findings are reviewed. */
    record Reviewed(long id, String period) {}

    record Pending(String bureauName, ScoredFinding finding) {}

    record Named(String code, String name) {}

    /** The newest that ends last and is in review as the newest version, of the standard edition where there is one. */
    Mono<Reviewed> newest() {
        return database.sql("""
                        select id, period from (
                            select distinct on (scheme, period) * from evaluation
                            where state in ('IN_REVIEW', 'PUBLISHED') order by scheme, period, id desc) newest
                        where state = 'IN_REVIEW'
                        order by scheme = :standard desc, period_to desc, period_from desc, id desc limit 1""")
                .bind("standard", SchemeReader.STANDARD)
                .map(row -> new Reviewed(Objects.requireNonNull(row.get("id", Long.class)), text(row, "period")))
                .one();
    }

    /** What of the queue is asked for; every empty component lets all pass. */
    record Choice(
            @Nullable String bureau,
            @Nullable String indicator,
            SoughtWords sought,
            @Nullable TableOrder order) {}

    Flux<Pending> pending(long evaluation, Choice choice, long before, int most) {
        return chosen(
                        "select f.content::text as finding, (select s.content ->> 'name' from score_sheet s"
                                + " where s.evaluation = f.evaluation and s.bureau = f.bureau) as name "
                                + PENDING + CHOSEN + " order by " + first(choice.order())
                                + "f.indicator, f.bureau, f.position limit :most offset :before",
                        evaluation,
                        choice)
                .bind("most", most)
                .bind("before", before)
                .map(row -> new Pending(text(row, "name"), ResultJson.finding(text(row, "finding"))))
                .all();
    }

    private static String first(@Nullable TableOrder order) {
        if (order == null) {
            return "";
        }
        String column = order.key().equals("bureau") ? "name" : "f.indicator";
        return column + (order.descending() ? " desc, " : ", ");
    }

    Mono<Long> count(long evaluation, Choice choice) {
        return chosen("select count(*) as total " + PENDING + CHOSEN, evaluation, choice)
                .map(row -> Objects.requireNonNull(row.get("total", Long.class)))
                .one();
    }

    Flux<Named> bureaus(long evaluation) {
        return database.sql(
                        "select s.bureau, s.content ->> 'name' as name from score_sheet s where s.evaluation = :evaluation"
                                + " and exists (select " + PENDING + " and f.bureau = s.bureau) order by s.bureau")
                .bind("evaluation", evaluation)
                .map(row -> new Named(text(row, "bureau"), text(row, "name")))
                .all();
    }

    Flux<String> indicators(long evaluation) {
        return database.sql("select distinct f.indicator " + PENDING + " order by f.indicator")
                .bind("evaluation", evaluation)
                .map(row -> text(row, "indicator"))
                .all();
    }

    /** Names of all registered bureaus. */
    Flux<Named> names() {
        return database.sql("""
                        select bureau, coalesce(content ->> 'name', bureau) as name from fact
                        where type = 'bureaus' and superseded_at is null order by bureau""")
                .map(row -> new Named(text(row, "bureau"), text(row, "name")))
                .all();
    }

    private GenericExecuteSpec chosen(String sql, long evaluation, Choice choice) {
        return choice.sought()
                .bind(database.sql(sql))
                .bind("evaluation", evaluation)
                .bind("bureau", typed(choice.bureau()))
                .bind("indicator", typed(choice.indicator()));
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "");
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
