// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.util.Objects;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.undecided.UndecidedLines;
import org.mingjian.dashboards.undecided.UndecidedQuery;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lines of score sheets nobody could judge, and vetoes that wait: the very rows the office home counts. */
@Component
final class StoredUndecided implements UndecidedQuery {

    private static final String LINES = StandingEvaluations.ASKED + """
            , sheet as (
                select p.position, s.bureau, p.content ->> 'name' as name, s.content from asked e
                join score_sheet s on s.evaluation = e.id and (:all or s.bureau = :own)
                join place p on p.evaluation = e.id and p.bureau = s.bureau),
            undecided as (
                select position, bureau, name, line ->> 'outcome' as kind, line ->> 'indicator' as indicator,
                    line ->> 'reason' as reason, (line ->> 'points')::numeric as points
                from sheet cross join lateral jsonb_array_elements(content -> 'lines') line
                where line ->> 'outcome' in ('NO_EVIDENCE', 'ERROR')
                union all
                select position, bureau, name, 'VETO', indicator, '', 0
                from sheet cross join lateral jsonb_array_elements_text(content -> 'pendingVeto') indicator)
            select * from undecided order by position, indicator""";

    private final DatabaseClient database;
    private final StandingEvaluations evaluations;
    private final Editions editions;

    StoredUndecided(DatabaseClient database, StandingEvaluations evaluations, Editions editions) {
        this.database = database;
        this.evaluations = evaluations;
        this.editions = editions;
    }

    @Override
    public Mono<UndecidedLines> undecided(String period, Viewer viewer) {
        return evaluations
                .of(period, viewer)
                .flatMap(head -> Mono.justOrEmpty(editions.scheme(head.scheme()))
                        .flatMap(scheme -> lines(head, viewer)
                                .collectList()
                                .map(lines -> new UndecidedLines(head, scheme, lines))));
    }

    private Flux<UndecidedLines.Line> lines(EvaluationHead head, Viewer viewer) {
        return Sight.of(viewer)
                .bind(database.sql(LINES))
                .bind("period", head.period())
                .map(StoredUndecided::line)
                .all();
    }

    private static UndecidedLines.Line line(Readable row) {
        String reason = row.get("reason", String.class);
        return new UndecidedLines.Line(
                Cells.text(row, "bureau"),
                Cells.text(row, "name"),
                Cells.text(row, "indicator"),
                UndecidedLines.Kind.valueOf(Cells.text(row, "kind")),
                Objects.requireNonNullElse(reason, ""),
                Cells.decimal(row, "points"));
    }
}
