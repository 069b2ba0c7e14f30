// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.util.List;
import org.mingjian.dashboards.sheet.GroupFigures;
import org.mingjian.dashboards.sheet.TrendNotes;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a bureau got of each dimension along its history, and the median of its group where that is large enough. */
@Component
final class DimensionRates {

    private static final String RATES = """
            with rate as (
                select e.id, e.period, e.period_to, :all or e.state = 'PUBLISHED' as open, s.bureau, s."group" as peers,
                    n, d ->> 'code' as code,
                    round(100 * (d ->> 'got')::numeric / nullif((d ->> 'applicable')::numeric, 0), 1) as rate
                from evaluation e join score_sheet s on s.evaluation = e.id
                cross join lateral jsonb_array_elements(s.content -> 'dimensions') with ordinality as dimension (d, n)
                where e.id in (:evaluations)),
            median as (
                select id, peers, code, round((rates[(size + 1) / 2] + rates[(size + 2) / 2]) / 2, 1) as rate
                from (select id, peers, code, array_agg(rate order by rate) as rates, count(*)::int as size
                      from rate where rate is not null group by id, peers, code) of_peers
                where size >= :enough)
            select r.period, r.code, r.rate, case when r.open then m.rate end as median
            from rate r left join median m on m.id = r.id and m.peers = r.peers and m.code = r.code
            where r.bureau in (:codes) order by r.n, r.code, r.period_to""";

    /** A result has one digest: what was read of it once stays right. */
    private record Asked(List<StoredTrendNotes.Standing> standing, List<String> codes, boolean all) {}

    private final Cache<Asked, List<TrendNotes.DimensionRate>> known =
            Caffeine.newBuilder().maximumSize(500).build();

    private final DatabaseClient database;

    DimensionRates(DatabaseClient database) {
        this.database = database;
    }

    /** @param all whether the reader may see the group before publication */
    Mono<List<TrendNotes.DimensionRate>> of(List<StoredTrendNotes.Standing> standing, List<String> codes, boolean all) {
        return rates(new Asked(standing, codes, all));
    }

    private Mono<List<TrendNotes.DimensionRate>> rates(Asked asked) {
        return Mono.fromSupplier(() -> known.getIfPresent(asked))
                .switchIfEmpty(database.sql(RATES)
                        .bind("all", asked.all())
                        .bind(
                                "evaluations",
                                asked.standing().stream()
                                        .map(StoredTrendNotes.Standing::id)
                                        .toList())
                        .bind("codes", asked.codes())
                        .bind("enough", GroupFigures.ENOUGH)
                        .map(row -> new TrendNotes.DimensionRate(
                                Cells.text(row, "period"),
                                Cells.text(row, "code"),
                                row.get("rate", BigDecimal.class),
                                row.get("median", BigDecimal.class)))
                        .all()
                        .collectList()
                        .doOnNext(read -> known.put(asked, read)));
    }
}
