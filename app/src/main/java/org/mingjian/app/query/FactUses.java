// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.util.List;
import org.mingjian.dashboards.life.FactAddress;
import org.mingjian.dashboards.life.FactLife;
import org.mingjian.rules.findings.Outcome;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Findings that rest on a fact: they name its source or address, or are about it. */
@Component
final class FactUses {

    private static final int SHOWN = 50;
    private static final String USES = """
            select u.* from (
                select distinct on (f.id) f.id, f.indicator, f.outcome, f.effective,
                    f.content -> 'finding' ->> 'message' as message, e.period
                from finding f join evaluation e on e.id = f.evaluation
                where f.bureau = :bureau and e.state in ('IN_REVIEW', 'PUBLISHED')
                    and (f.subject = :key
                        or exists (select from jsonb_array_elements(f.content -> 'finding' -> 'facts') one
                            where one ->> 'source' = any(:places))
                        or exists (select from jsonb_array_elements(f.content -> 'finding' -> 'evidence') one
                            where one ->> 'url' = any(:places)))
                order by f.id, e.period_to desc, e.id desc) u
            order by u.effective desc, u.indicator, u.id limit :most""";

    private final DatabaseClient database;

    FactUses(DatabaseClient database) {
        this.database = database;
    }

    /** @param places sources and addresses of the fact */
    Mono<List<FactLife.Use>> of(FactAddress fact, List<String> places) {
        return database.sql(USES)
                .bind("bureau", fact.bureau())
                .bind("key", fact.key())
                .bind("places", places.toArray(String[]::new))
                .bind("most", SHOWN)
                .map(row -> new FactLife.Use(
                        Cells.text(row, "id"),
                        Cells.text(row, "indicator"),
                        Outcome.valueOf(Cells.text(row, "outcome")),
                        Cells.decimal(row, "effective"),
                        Cells.text(row, "message"),
                        Cells.text(row, "period")))
                .all()
                .collectList();
    }
}
