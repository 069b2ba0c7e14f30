// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.escalation.NoticeProposal;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What evaluations came to, in PostgreSQL. Published results are never changed; the database refuses it. */
@Repository
public class ResultRepository {

    private static final String OWN = " and (:bureau::text is null or bureau = :bureau) ";

    private final DatabaseClient database;

    ResultRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Adds all rows of a result; to be called within a transaction. */
    Mono<Void> add(long evaluation, EvaluationResult result) {
        List<ScoredFinding> findings = result.sheets().stream()
                .flatMap(sheet -> sheet.lines().stream())
                .flatMap(line -> line.findings().stream())
                .toList();
        return addSheets(evaluation, result.sheets())
                .then(addFindings(evaluation, findings))
                .then(addPlaces(evaluation, result.ranking().places()))
                .then(addProposals(evaluation, result.notificationList()));
    }

    public Mono<ScoreSheet> sheet(long evaluation, String bureau, Viewer viewer) {
        return own(
                        "select content::text as content from score_sheet where evaluation = :evaluation"
                                + " and bureau = :wanted" + OWN,
                        evaluation,
                        viewer)
                .bind("wanted", bureau)
                .map(row -> ResultJson.sheet(content(row)))
                .one();
    }

    /**
     * Places in the order of the ranking. Before publication a bureau gets its own figures only, without the rank, which
     * would speak of the others, and without the tie-break, which would name one.
     */
    public Flux<RankedBureau> places(EvaluationRun run, Viewer viewer) {
        return database.sql("""
                        select (case when :bureau::text is null or content ->> 'rank' is null then content
                            else content || '{"rank": null, "previousRank": null, "reason": "结果发布后显示名次"}'
                            end)::text as content
                        from place where evaluation = :evaluation""" + OWN + "order by position")
                .bind("evaluation", run.id())
                .bind("bureau", Parameters.in(R2dbcType.VARCHAR, run.open() ? null : viewer.bureau()))
                .map(row -> ResultJson.place(content(row)))
                .all();
    }

    /** All places, for the evaluation of the period after it. */
    Flux<RankedBureau> allPlaces(long evaluation) {
        return database.sql(
                        "select content::text as content from place where evaluation = :evaluation order by position")
                .bind("evaluation", evaluation)
                .map(row -> ResultJson.place(content(row)))
                .all();
    }

    /** Names of the bureaus of which not one duty that binds them was assessed. */
    Flux<String> unassessed(long evaluation) {
        return database.sql("""
                        select content ->> 'name' as name from score_sheet
                        where evaluation = :evaluation and coverage = 0 and grade is null and exists (
                            select from jsonb_array_elements(content -> 'lines') as line
                            where line ->> 'kind' = 'DEDUCTION' and line ->> 'outcome' <> 'NOT_APPLICABLE')
                        order by bureau""")
                .bind("evaluation", evaluation)
                .map(row -> Objects.requireNonNull(row.get("name", String.class)))
                .all();
    }

    /** Who is to be named why; before publication the office's own matter, of which a bureau gets nothing. */
    public Flux<NoticeProposal> proposals(EvaluationRun run, Viewer viewer) {
        if (viewer.bureau() != null && !run.open()) {
            return Flux.empty();
        }
        return own(
                        "select content::text as content from notice_proposal where evaluation = :evaluation" + OWN
                                + "order by position",
                        run.id(),
                        viewer)
                .map(row -> ResultJson.proposal(content(row)))
                .all();
    }

    /** Which findings are asked for; an empty component lets all pass. */
    record Filter(
            @Nullable String bureau,
            @Nullable String indicator,
            @Nullable String outcome) {}

    /** A finding and its place in the list, which is the cursor. */
    record Positioned(int position, ScoredFinding finding) {}

    Flux<Positioned> findings(long evaluation, Filter filter, int after, int limit, Viewer viewer) {
        return own("""
                        select position, content::text as content from finding
                        where evaluation = :evaluation and position > :after
                            and (:wanted::text is null or bureau = :wanted)
                            and (:indicator::text is null or indicator = :indicator)
                            and (:outcome::text is null or outcome = :outcome)""" + OWN + "order by position limit :limit", evaluation, viewer)
                .bind("after", after)
                .bind("wanted", Parameters.in(R2dbcType.VARCHAR, filter.bureau()))
                .bind("indicator", Parameters.in(R2dbcType.VARCHAR, filter.indicator()))
                .bind("outcome", Parameters.in(R2dbcType.VARCHAR, filter.outcome()))
                .bind("limit", limit)
                .map(row -> new Positioned(
                        Objects.requireNonNull(row.get("position", Integer.class)), ResultJson.finding(content(row))))
                .all();
    }

    private GenericExecuteSpec own(String sql, long evaluation, Viewer viewer) {
        return database.sql(sql)
                .bind("evaluation", evaluation)
                .bind("bureau", Parameters.in(R2dbcType.VARCHAR, viewer.bureau()));
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

    private Mono<Void> addPlaces(long evaluation, List<RankedBureau> places) {
        return database.sql("""
                        insert into place (evaluation, position, bureau, content)
                        select :evaluation, position, bureau, content::jsonb
                        from unnest(:positions, :bureaus, :contents) as t (position, bureau, content)""")
                .bind("evaluation", evaluation)
                .bind("positions", positions(places))
                .bind("bureaus", texts(places, RankedBureau::code))
                .bind("contents", texts(places, ResultJson::write))
                .then();
    }

    private Mono<Void> addProposals(long evaluation, List<NoticeProposal> proposals) {
        return database.sql("""
                        insert into notice_proposal (evaluation, position, bureau, content)
                        select :evaluation, position, bureau, content::jsonb
                        from unnest(:positions, :bureaus, :contents) as t (position, bureau, content)""")
                .bind("evaluation", evaluation)
                .bind("positions", positions(proposals))
                .bind("bureaus", texts(proposals, NoticeProposal::bureau))
                .bind("contents", texts(proposals, ResultJson::write))
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

    private static String content(Readable row) {
        return Objects.requireNonNull(row.get("content", String.class));
    }
}
