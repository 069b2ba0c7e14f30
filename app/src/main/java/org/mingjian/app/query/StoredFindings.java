// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.ResultJson;
import org.mingjian.dashboards.finding.FindingCase;
import org.mingjian.dashboards.finding.FindingFilter;
import org.mingjian.dashboards.finding.FindingList;
import org.mingjian.dashboards.finding.FindingQuery;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Findings: pages of those of a period, and one with its life over evaluations. */
@Component
final class StoredFindings implements FindingQuery {

    /** What was withdrawn stands for nothing and is not shown. */
    private static final String RUNS = "select " + EvaluationHeads.COLUMNS + """
            , f.outcome, f.effective
            from finding f join evaluation e on e.id = f.evaluation
            where f.id = :id and (:all or f.bureau = :own) and e.state in ('IN_REVIEW', 'PUBLISHED', 'SUPERSEDED')
            order by e.period_to desc, e.period_from desc, e.id desc""";

    private static final String ONE = """
            select f.content::text as finding, s.content::text as sheet
            from finding f join score_sheet s on s.evaluation = f.evaluation and s.bureau = f.bureau
            where f.evaluation = :evaluation and f.id = :id and (:all or f.bureau = :own)""";

    private final DatabaseClient database;
    private final StandingEvaluations evaluations;
    private final FindingLists lists;
    private final EvaluationHeads heads;
    private final Editions editions;

    StoredFindings(
            DatabaseClient database,
            StandingEvaluations evaluations,
            FindingLists lists,
            EvaluationHeads heads,
            Editions editions) {
        this.database = database;
        this.evaluations = evaluations;
        this.lists = lists;
        this.heads = heads;
        this.editions = editions;
    }

    @Override
    public Mono<FindingList> findings(FindingFilter filter, Viewer viewer) {
        String period = filter.period();
        Mono<EvaluationHead> head = period == null ? evaluations.newest(viewer) : evaluations.of(period, viewer);
        return head.flatMap(found -> lists.page(found, filter, viewer))
                .defaultIfEmpty(new FindingList(null, List.of(), 0, 0, null, List.of()));
    }

    @Override
    public Flux<FindingList.FindingRow> rows(@Nullable EvaluationHead head, FindingFilter filter, Viewer viewer) {
        return head == null ? Flux.empty() : lists.rows(head, filter, viewer);
    }

    @Override
    public Mono<FindingCase> finding(String id, Viewer viewer) {
        return Sight.of(viewer)
                .bind(database.sql(RUNS))
                .bind("id", id)
                .map(this::run)
                .all()
                .collectList()
                .filter(runs -> !runs.isEmpty())
                .flatMap(runs -> Mono.justOrEmpty(
                                editions.scheme(runs.get(0).head().scheme()))
                        .flatMap(scheme -> found(id, scheme, runs, viewer)));
    }

    private Mono<FindingCase> found(
            String id, EvaluationScheme scheme, List<FindingCase.FindingRun> runs, Viewer viewer) {
        EvaluationHead head = runs.get(0).head();
        return Sight.of(viewer)
                .bind(database.sql(ONE))
                .bind("evaluation", head.id())
                .bind("id", id)
                .map(row -> {
                    ScoreSheet sheet = ResultJson.sheet(Cells.text(row, "sheet"));
                    ScoredFinding finding = ResultJson.finding(Cells.text(row, "finding"));
                    return new FindingCase(head, scheme, sheet, finding, line(sheet, finding), runs);
                })
                .one();
    }

    private static ScoreLine line(ScoreSheet sheet, ScoredFinding finding) {
        return sheet.lines().stream()
                .filter(line -> line.indicator().equals(finding.finding().indicator()))
                .findFirst()
                .orElseThrow();
    }

    private FindingCase.FindingRun run(Readable row) {
        return new FindingCase.FindingRun(
                heads.head(row), Outcome.valueOf(Cells.text(row, "outcome")), Cells.decimal(row, "effective"));
    }
}
