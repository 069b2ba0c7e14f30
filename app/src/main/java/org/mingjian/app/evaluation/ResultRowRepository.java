// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.escalation.NoticeProposal;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows of a result in PostgreSQL: added once, and never changed when published; the database refuses it. */
@Repository
class ResultRowRepository {

    private final DatabaseClient database;

    ResultRowRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Stores all rows of a result in place of those that are there; to be called within a transaction. */
    Mono<Void> replace(long evaluation, EvaluationResult result) {
        return Flux.just("score_sheet", "finding", "place", "notice_proposal")
                .concatMap(table -> database.sql("delete from " + table + " where evaluation = :evaluation")
                        .bind("evaluation", evaluation)
                        .then())
                .then(add(evaluation, result));
    }

    /** All score sheets, by bureau. */
    Flux<ScoreSheet> sheets(long evaluation) {
        return database.sql(
                        "select content::text as content from score_sheet where evaluation = :evaluation order by bureau")
                .bind("evaluation", evaluation)
                .map(row -> ResultJson.sheet(Objects.requireNonNull(row.get("content", String.class))))
                .all();
    }

    /** Of one bureau; empty where it has none. */
    Mono<ScoreSheet> sheet(long evaluation, String bureau) {
        return database.sql("select content::text as content from score_sheet"
                        + " where evaluation = :evaluation and bureau = :bureau")
                .bind("evaluation", evaluation)
                .bind("bureau", bureau)
                .map(row -> ResultJson.sheet(Objects.requireNonNull(row.get("content", String.class))))
                .one();
    }

    /** The rows of a list, in its order. */
    <T> Flux<T> listed(String table, long evaluation, Function<String, T> read) {
        return database.sql("select content::text as content from " + table
                        + " where evaluation = :evaluation order by position")
                .bind("evaluation", evaluation)
                .map(row -> read.apply(Objects.requireNonNull(row.get("content", String.class))))
                .all();
    }

    private Mono<Void> add(long evaluation, EvaluationResult result) {
        List<ScoredFinding> findings = result.sheets().stream()
                .flatMap(sheet -> sheet.lines().stream())
                .flatMap(line -> line.findings().stream())
                .toList();
        return addSheets(evaluation, result.sheets())
                .then(addFindings(evaluation, findings))
                .then(addListed("place", evaluation, result.ranking().places(), RankedBureau::code))
                .then(addListed("notice_proposal", evaluation, result.notificationList(), NoticeProposal::bureau));
    }

    private Mono<Void> addSheets(long evaluation, List<ScoreSheet> sheets) {
        return database.sql("""
                        insert into score_sheet (evaluation, bureau, "group", score, grade, coverage, undecided, content)
                        select :evaluation, bureau, g, nullif(score, '')::numeric, nullif(grade, ''), coverage, undecided,
                            content::jsonb
                        from unnest(:bureaus, :groups, :scores, :grades, :coverages, :undecided, :contents)
                            as t (bureau, g, score, grade, coverage, undecided, content)""")
                .bind("evaluation", evaluation)
                .bind("bureaus", texts(sheets, ScoreSheet::bureau))
                .bind("groups", texts(sheets, ScoreSheet::group))
                .bind("scores", texts(sheets, sheet -> text(sheet.score())))
                .bind("grades", texts(sheets, sheet -> text(sheet.grade())))
                .bind("coverages", sheets.stream().map(ScoreSheet::coverage).toArray(BigDecimal[]::new))
                .bind("undecided", sheets.stream().map(ScoreSheet::undecided).toArray(Integer[]::new))
                .bind("contents", texts(sheets, ResultJson::write))
                .then();
    }

    private Mono<Void> addFindings(long evaluation, List<ScoredFinding> findings) {
        return database.sql("""
                        insert into finding (evaluation, position, id, bureau, indicator, reason, subject, outcome,
                            deducted, effective, content)
                        select :evaluation, position, id, bureau, indicator, reason, subject, outcome, deducted, effective,
                            content::jsonb
                        from unnest(:positions, :ids, :bureaus, :indicators, :reasons, :subjects, :outcomes, :deducted,
                            :effective, :contents) as t (position, id, bureau, indicator, reason, subject, outcome,
                            deducted, effective, content)""")
                .bind("evaluation", evaluation)
                .bind("positions", positions(findings))
                .bind("ids", texts(findings, scored -> scored.finding().id()))
                .bind("bureaus", texts(findings, scored -> scored.finding().bureau()))
                .bind("indicators", texts(findings, scored -> scored.finding().indicator()))
                .bind("reasons", texts(findings, scored -> scored.finding().reason()))
                .bind("subjects", texts(findings, scored -> scored.finding().subject()))
                .bind(
                        "outcomes",
                        texts(findings, scored -> scored.finding().outcome().name()))
                .bind("deducted", findings.stream().map(ScoredFinding::deducted).toArray(BigDecimal[]::new))
                .bind(
                        "effective",
                        findings.stream().map(ScoredFinding::effective).toArray(BigDecimal[]::new))
                .bind("contents", texts(findings, ResultJson::write))
                .then();
    }

    /** Adds the rows of a table that has nothing but its order, the bureau and the content. */
    private <T> Mono<Void> addListed(String table, long evaluation, List<T> rows, Function<T, String> bureau) {
        return database.sql("insert into " + table + """
                         (evaluation, position, bureau, content)
                        select :evaluation, position, bureau, content::jsonb
                        from unnest(:positions, :bureaus, :contents) as t (position, bureau, content)""")
                .bind("evaluation", evaluation)
                .bind("positions", positions(rows))
                .bind("bureaus", texts(rows, bureau))
                .bind("contents", texts(rows, ResultJson::write))
                .then();
    }

    private static Integer[] positions(List<?> rows) {
        return IntStream.rangeClosed(1, rows.size()).boxed().toArray(Integer[]::new);
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
