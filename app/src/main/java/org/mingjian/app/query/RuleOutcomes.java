// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.rulebook.RuleQuery;
import org.mingjian.rules.findings.Outcome;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Outcomes of the newest visible evaluation by indicator. */
@Component
final class RuleOutcomes implements RuleQuery {

    private static final String OUTCOMES = StandingEvaluations.VISIBLE + """
            select line ->> 'indicator' as indicator, line ->> 'outcome' as outcome, count(*)::int as n
            from (select id from visible order by period_to desc, period_from desc, id desc limit 1) e
            join score_sheet s on s.evaluation = e.id and (:all or s.bureau = :own)
            cross join lateral jsonb_array_elements(s.content -> 'lines') line
            group by 1, 2 order by 1, 2""";

    private final DatabaseClient database;

    RuleOutcomes(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Flux<OutcomeCount> outcomes(Viewer viewer) {
        return Sight.of(viewer)
                .bind(database.sql(OUTCOMES))
                .map(row -> new OutcomeCount(
                        Cells.text(row, "indicator"),
                        Outcome.valueOf(Cells.text(row, "outcome")),
                        Cells.number(row, "n")))
                .all();
    }
}
