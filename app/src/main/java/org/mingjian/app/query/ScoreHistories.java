// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What bureaus came to over the periods up to one: quarters beside quarters, years beside years, of an edition and those it
 * carries on.
 */
@Component
final class ScoreHistories {

    /** Periods are of one kind when their lengths differ by no more than those of months, quarters or years do. */
    private static final String UP_TO = StandingEvaluations.CHOSEN + """
            , up_to as (
                select v.*, :all or v.state = 'PUBLISHED' as open from standing v, asked a
                where (v.id = a.id or v.period_to < a.period_from
                    and (a.scheme, v.scheme) in (:kin)
                    and abs((v.period_to - v.period_from) - (a.period_to - a.period_from)) <= 3)
                    and (:all or exists (
                        select from score_sheet s where s.evaluation = v.id and s.bureau = any(:mine)))
                order by v.period_to desc limit 8),
            result as (
                select e.period, e.period_to, e.open, p.bureau, p.content ->> 'group' as peers,
                    (p.content ->> 'score')::numeric as score, p.content ->> 'grade' as grade,
                    (p.content ->> 'veto')::boolean as veto
                from up_to e join place p on p.evaluation = e.id),
            median as (
                select period, peers, round((scores[(n + 1) / 2] + scores[(n + 2) / 2]) / 2, 2) as score
                from (select period, peers, array_agg(score order by score) as scores, count(*)::int as n
                      from result where score is not null group by period, peers) of_peers)
            select r.bureau, r.period, r.score, r.grade, r.veto, case when r.open then m.score end as median
            from result r left join median m on m.period = r.period and m.peers = r.peers
            where (:all or r.open or r.bureau = any(:mine)) and (:every or r.bureau = any(:bureaus))
            order by r.bureau, r.period_to""";

    private final DatabaseClient database;
    private final Editions editions;
    private final BureauFamilies families;
    private final ImportedScores imported;

    ScoreHistories(DatabaseClient database, Editions editions, BureauFamilies families, ImportedScores imported) {
        this.database = database;
        this.editions = editions;
        this.families = families;
        this.imported = imported;
    }

    /** Up to eight periods, oldest first, that of the asked evaluation last; before them what was imported. */
    Mono<ScoreHistory> of(String bureau, EvaluationHead asked, Viewer viewer) {
        return families.all().flatMap(family -> {
            List<String> codes = family.of(bureau);
            return Mono.zip(read(codes, asked, family, viewer), imported.of(codes))
                    .map(parts -> ScoreHistory.of(bureau, family, parts.getT1(), parts.getT2()));
        });
    }

    /** What was imported alone, where there is no evaluation yet. */
    Mono<ScoreHistory> importedOnly(String bureau) {
        return families.all()
                .flatMap(family -> imported.of(family.of(bureau))
                        .map(scores -> ScoreHistory.of(bureau, family, Map.of(), scores)));
    }

    /** The same of every bureau the reader may see there, by code, without what was imported. */
    Mono<Map<String, List<PeriodScore>>> all(EvaluationHead asked, Viewer viewer) {
        return families.all()
                .flatMap(family -> read(List.of(), asked, family, viewer)
                        .map(points -> points.keySet().stream()
                                .collect(Collectors.toMap(
                                        code -> code,
                                        code -> ScoreHistory.of(code, family, points, Map.of())
                                                .trend()))));
    }

    private record Point(String bureau, PeriodScore score) {}

    /** @param codes of the bureaus; none for all */
    private Mono<Map<String, List<PeriodScore>>> read(
            List<String> codes, EvaluationHead asked, BureauFamilies.Family family, Viewer viewer) {
        Sight sight = Sight.of(viewer);
        return sight.bind(database.sql(UP_TO))
                .bind("period", asked.period())
                .bind("version", asked.id())
                .bind("every", codes.isEmpty())
                .bind("bureaus", codes.toArray(String[]::new))
                .bind(
                        "mine",
                        sight.own().isEmpty()
                                ? new String[0]
                                : family.of(sight.own()).toArray(String[]::new))
                .bind("kin", editions.kin())
                .map(ScoreHistories::point)
                .all()
                .collectMultimap(Point::bureau, Point::score)
                .map(points -> points.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue()))));
    }

    private static Point point(Readable row) {
        return new Point(
                Cells.text(row, "bureau"),
                new PeriodScore(
                        Cells.text(row, "period"),
                        row.get("score", BigDecimal.class),
                        row.get("grade", String.class),
                        Cells.flag(row, "veto"),
                        row.get("median", BigDecimal.class)));
    }
}
