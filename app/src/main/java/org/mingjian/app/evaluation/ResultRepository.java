// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.rules.escalation.NoticeProposal;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What evaluations came to, in PostgreSQL; {@link ResultRowRepository} adds it. */
@Repository
public class ResultRepository {

    private static final String OWN = " and (:bureau::text is null or bureau = :bureau) ";

    private final DatabaseClient database;

    ResultRepository(DatabaseClient database) {
        this.database = database;
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

    /** Every bureau's sheet, by code: for those who see all. */
    public Flux<ScoreSheet> sheets(long evaluation) {
        return database.sql(
                        "select content::text as content from score_sheet where evaluation = :evaluation order by bureau")
                .bind("evaluation", evaluation)
                .map(row -> ResultJson.sheet(content(row)))
                .all();
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

    /** Findings people decided about, by bureau and in the order of its sheet. */
    Flux<ScoredFinding> decided(long evaluation, Viewer viewer) {
        return own("""
                        select content::text as content from finding
                        where evaluation = :evaluation and jsonb_array_length(coalesce(content -> 'decisions', '[]')) > 0""" + OWN + "order by position", evaluation, viewer)
                .map(row -> ResultJson.finding(content(row)))
                .all();
    }

    private GenericExecuteSpec own(String sql, long evaluation, Viewer viewer) {
        return database.sql(sql)
                .bind("evaluation", evaluation)
                .bind("bureau", Parameters.in(R2dbcType.VARCHAR, viewer.bureau()));
    }

    private static String content(Readable row) {
        return Objects.requireNonNull(row.get("content", String.class));
    }
}
