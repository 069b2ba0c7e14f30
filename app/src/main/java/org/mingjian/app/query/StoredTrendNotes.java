// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingjian.app.comparison.LikeForLikeRepository;
import org.mingjian.app.comparison.Yardstick;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.sheet.GroupFigures;
import org.mingjian.dashboards.sheet.TrendNotes;
import org.mingjian.rules.facts.BureauReform;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.Periods;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
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

    private static final String APPEALS = """
            select e.period, count(*)::int as n from evaluation e join finding f on f.evaluation = e.id
            where e.id in (:evaluations) and f.bureau in (:codes) and jsonb_path_exists(f.content,
                '$.decisions[*] ? (@.kind == "APPEAL" && (@.outcome == "DISMISSED" || @.outcome == "ADJUSTED"))')
            group by e.period""";

    private static final String SUPERSEDED = """
            select distinct on (old.period) old.period, next.id, coalesce(next.publication_reason, '') as reason
            from evaluation next join evaluation old on old.superseded_by = next.id
            where next.id in (:evaluations) order by old.period, next.id desc""";

    private static final String AGAIN = """
            select e.period, l.score, l.comparable, l.binding from like_for_like l join evaluation e on e.id = l.evaluation
            where e.id in (:evaluations) and l.bureau in (:codes)
                and l.scheme = :edition and l.calendar = :calendar and l.rulebook = :rulebook""";

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

    private final DatabaseClient database;
    private final BureauFamilies families;
    private final FactRepository facts;
    private final Editions editions;
    private final LikeForLikeRepository recalculated;

    StoredTrendNotes(
            DatabaseClient database,
            BureauFamilies families,
            FactRepository facts,
            Editions editions,
            LikeForLikeRepository recalculated) {
        this.database = database;
        this.families = families;
        this.facts = facts;
        this.editions = editions;
        this.recalculated = recalculated;
    }

    private record Standing(long id, String period, String scheme, String edition, String state, String result) {}

    /** A result has one digest: what was read of it once stays right. */
    private record Asked(List<Standing> standing, List<String> codes, boolean all) {}

    private final Cache<Asked, List<TrendNotes.DimensionRate>> rates =
            Caffeine.newBuilder().maximumSize(500).build();

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
                            Flux.concat(
                                            Flux.fromIterable(newEditions(standing)),
                                            reforms(bureau, codes, periods, parts.getT1()),
                                            appeals(bureau, codes, ids),
                                            superseded(ids))
                                    .collectList(),
                            again(codes, ids),
                            edition(),
                            rates(new Asked(standing, codes, viewer.seesAll())))
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

    private List<TrendNotes.Event> newEditions(List<Standing> standing) {
        List<TrendNotes.Event> events = new ArrayList<>();
        for (int i = 1; i < standing.size(); i++) {
            Standing now = standing.get(i);
            if (!now.edition().equals(standing.get(i - 1).edition())) {
                events.add(new TrendNotes.Event(
                        now.period(), TrendNotes.Kind.EDITION, edition(now.scheme()), "/schemes/" + now.scheme()));
            }
        }
        return events;
    }

    private Flux<TrendNotes.Event> reforms(
            String bureau, List<String> codes, List<String> periods, BureauFamilies.Family family) {
        return facts.ofType("bureau-reforms")
                .cast(BureauReform.class)
                .filter(reform -> codes.contains(reform.bureau()))
                .flatMap(reform -> Flux.fromIterable(periods)
                        .filter(period -> within(period, reform.effectiveOn()))
                        .map(period -> new TrendNotes.Event(
                                period, TrendNotes.Kind.REFORM, names(reform, family), "/bureaus/" + bureau)));
    }

    private static String names(BureauReform reform, BureauFamilies.Family family) {
        String former = reform.formerName();
        return former == null || former.isEmpty()
                ? String.join(
                        "、", reform.predecessors().stream().map(family::name).toList())
                : former;
    }

    private static boolean within(String period, LocalDate day) {
        return Periods.named(period).filter(dates -> dates.contains(day)).isPresent();
    }

    private Flux<TrendNotes.Event> appeals(String bureau, List<String> codes, List<Long> evaluations) {
        return database.sql(APPEALS)
                .bind("evaluations", evaluations)
                .bind("codes", codes)
                .map(row -> new TrendNotes.Event(
                        Cells.text(row, "period"),
                        TrendNotes.Kind.APPEAL,
                        String.valueOf(Cells.number(row, "n")),
                        "/periods/" + Cells.text(row, "period") + "/bureaus/" + bureau))
                .all();
    }

    private Flux<TrendNotes.Event> superseded(List<Long> evaluations) {
        return database.sql(SUPERSEDED)
                .bind("evaluations", evaluations)
                .map(row -> new TrendNotes.Event(
                        Cells.text(row, "period"),
                        TrendNotes.Kind.SUPERSEDED,
                        Cells.text(row, "reason"),
                        "/evaluations/" + Cells.count(row, "id")))
                .all();
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

    private Mono<List<TrendNotes.DimensionRate>> rates(Asked asked) {
        return Mono.fromSupplier(() -> rates.getIfPresent(asked))
                .switchIfEmpty(database.sql(RATES)
                        .bind("all", asked.all())
                        .bind(
                                "evaluations",
                                asked.standing().stream().map(Standing::id).toList())
                        .bind("codes", asked.codes())
                        .bind("enough", GroupFigures.ENOUGH)
                        .map(row -> new TrendNotes.DimensionRate(
                                Cells.text(row, "period"),
                                Cells.text(row, "code"),
                                row.get("rate", BigDecimal.class),
                                row.get("median", BigDecimal.class)))
                        .all()
                        .collectList()
                        .doOnNext(read -> rates.put(asked, read)));
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
