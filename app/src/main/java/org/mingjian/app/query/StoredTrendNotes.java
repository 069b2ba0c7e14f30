// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingjian.app.comparison.LikeForLikeRepository;
import org.mingjian.app.comparison.Yardstick;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.sheet.TrendNotes;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What must be known to read the trend of a bureau whose reader may see it: new editions, reforms, allowed appeals, results
 * published again, and what earlier periods come to under the edition of today.
 */
@Component
final class StoredTrendNotes {

    private static final String STANDING = StandingEvaluations.VISIBLE
            + " select v.id, v.period, v.scheme, v.digests ->> 'scheme' as edition,"
            + " v.state, v.digests ->> 'result' as result from visible v"
            + " where v.period in (:periods) order by v.period_to, v.id";

    private static final String AGAIN = """
            select e.period, l.score, l.comparable, l.binding from like_for_like l join evaluation e on e.id = l.evaluation
            where e.id in (:evaluations) and l.bureau in (:codes)
                and l.scheme = :edition and l.calendar = :calendar and l.rulebook = :rulebook""";

    private final DatabaseClient database;
    private final BureauFamilies families;
    private final TrendEvents events;
    private final DimensionRates rates;
    private final Editions editions;
    private final LikeForLikeRepository recalculated;

    StoredTrendNotes(
            DatabaseClient database,
            BureauFamilies families,
            TrendEvents events,
            DimensionRates rates,
            Editions editions,
            LikeForLikeRepository recalculated) {
        this.database = database;
        this.families = families;
        this.events = events;
        this.rates = rates;
        this.editions = editions;
        this.recalculated = recalculated;
    }

    /** One evaluation of the history. */
    record Standing(long id, String period, String scheme, String edition, String state, String result) {}

    /** @param history of the bureau, oldest first, as far as the reader may see it */
    Mono<TrendNotes> of(String bureau, List<PeriodScore> history, Viewer viewer) {
        List<String> periods = history.stream()
                .filter(score -> !score.imported())
                .map(PeriodScore::period)
                .toList();
        if (periods.size() < 2) {
            return Mono.just(TrendNotes.NONE);
        }
        return Mono.zip(families.all(), standing(periods)).flatMap(parts -> {
            List<String> codes = parts.getT1().carried(bureau);
            List<Standing> standing = parts.getT2();
            List<Long> ids = standing.stream().map(Standing::id).toList();
            return Mono.zip(
                            events.of(bureau, standing, parts.getT1()).collectList(),
                            again(codes, ids),
                            edition(),
                            rates.of(standing, codes, viewer.seesAll()))
                    .map(known -> new TrendNotes(
                            known.getT2().isEmpty() ? null : known.getT3(),
                            known.getT2(),
                            known.getT1(),
                            known.getT4()));
        });
    }

    private Mono<List<Standing>> standing(List<String> periods) {
        return new Sight(true, "")
                .bind(database.sql(STANDING))
                .bind("periods", periods)
                .map(row -> new Standing(
                        Cells.count(row, "id"),
                        Cells.text(row, "period"),
                        Cells.text(row, "scheme"),
                        Objects.requireNonNullElse(row.get("edition", String.class), ""),
                        Cells.text(row, "state"),
                        Objects.requireNonNullElse(row.get("result", String.class), "")))
                .all()
                .collectList();
    }

    private Mono<Map<String, TrendNotes.Again>> again(List<String> codes, List<Long> evaluations) {
        return recalculated
                .yardstick()
                .flatMapMany(yardstick -> database.sql(AGAIN)
                        .bind("evaluations", evaluations)
                        .bind("codes", codes)
                        .bind("edition", yardstick.edition())
                        .bind("calendar", yardstick.calendar())
                        .bind("rulebook", yardstick.rulebook())
                        .map(row -> Map.entry(
                                Cells.text(row, "period"),
                                new TrendNotes.Again(
                                        row.get("score", BigDecimal.class),
                                        Cells.number(row, "comparable"),
                                        Cells.number(row, "binding"))))
                        .all())
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<String> edition() {
        return recalculated
                .yardstick()
                .map(Yardstick::scheme)
                .map(this::edition)
                .defaultIfEmpty("");
    }

    private String edition(String scheme) {
        return editions.scheme(scheme).map(EvaluationScheme::edition).orElse(scheme);
    }
}
