// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.List;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.dashboards.home.Desk;
import org.mingjian.dashboards.home.DeskQuery;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What waits for people in a period, counted; a bureau's own part only. */
@Component
final class StoredDesk implements DeskQuery {

    private static final String COUNTS = StandingEvaluations.ASKED + """
            , sheet as (
                select s.content, s.coverage, lines.* from asked e
                join score_sheet s on s.evaluation = e.id and (:all or s.bureau = :own)
                cross join lateral (
                    select sum((line ->> 'effective')::numeric) as lost,
                        count(*) filter (where line ->> 'outcome' = 'NO_EVIDENCE') as no_evidence,
                        count(*) filter (where line ->> 'outcome' = 'ERROR') as errors,
                        count(*) filter (where line ->> 'outcome' in ('SATISFIED', 'VIOLATED')) as assessed,
                        count(*) filter (where line ->> 'outcome' = 'NOT_APPLICABLE') as not_applicable
                    from jsonb_array_elements(s.content -> 'lines') line) lines),
            sheets as (
                select count(*)::int as sheets,
                    count(*) filter (where (content ->> 'possible')::numeric - coalesce(lost, 0)
                        = (content ->> 'got')::numeric)::int as balanced,
                    count(*) filter (where coverage >= :floor)::int as covered,
                    coalesce(sum(jsonb_array_length(content -> 'pendingVeto')), 0)::int as pending_vetoes,
                    coalesce(sum(no_evidence), 0)::int as no_evidence, coalesce(sum(errors), 0)::int as errors,
                    coalesce(sum(assessed), 0)::int as assessed,
                    coalesce(sum(not_applicable), 0)::int as not_applicable
                from sheet),
            pending as (
                select count(*)::int as pending from asked e join finding f on f.evaluation = e.id
                where f.outcome = 'PENDING' and (:all or f.bureau = :own))
            select * from sheets, pending""";

    private static final String RECURRENCES = StandingEvaluations.PREVIOUS + """
            select f.bureau, p.content ->> 'name' as name, f.indicator, f.id
            from asked e
            join finding f on f.evaluation = e.id and f.outcome = 'VIOLATED' and (:all or f.bureau = :own)
            join finding before on before.id = f.id and before.bureau = f.bureau and before.outcome = 'VIOLATED'
                and before.evaluation = (select id from previous)
            join place p on p.evaluation = e.id and p.bureau = f.bureau
            order by f.bureau, f.indicator, f.id limit 10""";

    private final DatabaseClient database;
    private final StandingEvaluations evaluations;
    private final Editions editions;

    StoredDesk(DatabaseClient database, StandingEvaluations evaluations, Editions editions) {
        this.database = database;
        this.evaluations = evaluations;
        this.editions = editions;
    }

    @Override
    public Mono<Desk> desk(String period, Viewer viewer) {
        return evaluations
                .of(period, viewer)
                .flatMap(head -> recurrences(head, viewer)
                        .flatMap(recurrences -> Sight.of(viewer)
                                .bind(database.sql(COUNTS))
                                .bind("period", period)
                                .bind("floor", coverageFloor(head))
                                .map(row -> desk(row, recurrences))
                                .one()));
    }

    private BigDecimal coverageFloor(EvaluationHead head) {
        return editions.scheme(head.scheme())
                .map(scheme -> scheme.ranking().coverageFloor())
                .orElse(BigDecimal.ZERO);
    }

    private Mono<List<Desk.Recurrence>> recurrences(EvaluationHead head, Viewer viewer) {
        return Sight.of(viewer)
                .bind(database.sql(RECURRENCES))
                .bind("period", head.period())
                .bind("lineage", editions.lineage(head.scheme()))
                .map(row -> new Desk.Recurrence(
                        Cells.text(row, "bureau"),
                        Cells.text(row, "name"),
                        Cells.text(row, "indicator"),
                        Cells.text(row, "id")))
                .all()
                .collectList();
    }

    private static Desk desk(Readable row, List<Desk.Recurrence> recurrences) {
        return new Desk(
                Cells.number(row, "pending"),
                Cells.number(row, "pending_vetoes"),
                Cells.number(row, "no_evidence"),
                Cells.number(row, "errors"),
                Cells.number(row, "sheets"),
                Cells.number(row, "balanced"),
                Cells.number(row, "covered"),
                Cells.number(row, "assessed"),
                Cells.number(row, "not_applicable"),
                recurrences);
    }
}
