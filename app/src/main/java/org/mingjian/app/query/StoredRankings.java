// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.ResultJson;
import org.mingjian.app.live.LiveBoard;
import org.mingjian.app.live.LiveScore;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.EvaluationState;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.ranking.PeriodRanking;
import org.mingjian.dashboards.ranking.RankingQuery;
import org.mingjian.dashboards.ranking.Standing;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Rankings as the reader may see them. A bureau that sees the places of others sees what is published of them: place,
 * score and how much was assessed, but neither their losses nor their open findings and pending vetoes.
 */
@Component
final class StoredRankings implements RankingQuery {

    /** Before publication the reason of a place would name the neighbour of equal score. */
    private static final String STANDINGS = StandingEvaluations.CHOSEN + """
            , open_findings as (
                select f.bureau, count(*)::int as n from asked e join finding f on f.evaluation = e.id
                where f.outcome in ('VIOLATED', 'PENDING') group by f.bureau)
            select
                (case when e.open or p.content ->> 'rank' is null then p.content
                    else p.content || '{"reason": ""}' end)::text as place,
                own.visible and jsonb_array_length(s.content -> 'pendingVeto') > 0 as pending_veto,
                worst.code as worst_dimension, coalesce(worst.loss, 0.00) as worst_loss,
                lines.assessed, lines.not_applicable, lines.unassessed, lines.errors,
                case when own.visible then coalesce(o.n, 0) end as open_findings, h.reason as held_because
            from asked e
            join place p on p.evaluation = e.id and (:all or e.open or p.bureau = :own)
            join score_sheet s on s.evaluation = e.id and s.bureau = p.bureau
            cross join lateral (select :all or p.bureau = :own as visible) own
            cross join lateral (
                select count(*) filter (where outcome in ('SATISFIED', 'VIOLATED'))::int as assessed,
                    count(*) filter (where outcome = 'NOT_APPLICABLE')::int as not_applicable,
                    count(*) filter (where outcome in ('NO_EVIDENCE', 'PENDING'))::int as unassessed,
                    count(*) filter (where outcome = 'ERROR')::int as errors
                from (select line ->> 'outcome' as outcome
                      from jsonb_array_elements(s.content -> 'lines') line) of_lines) lines
            left join lateral (
                select d ->> 'code' as code, (d ->> 'applicable')::numeric - (d ->> 'got')::numeric as loss
                from jsonb_array_elements(s.content -> 'dimensions') with ordinality as dimension (d, n)
                where own.visible order by loss desc, n limit 1) worst on worst.loss > 0
            left join open_findings o on o.bureau = p.bureau
            left join held_bureau h on h.evaluation = e.id and h.bureau = p.bureau
            order by p.position""";

    private final DatabaseClient database;
    private final StandingEvaluations evaluations;
    private final ScoreHistories histories;
    private final Editions editions;
    private final LiveScore live;
    private final LiveBoard board;
    private final PublishedAnswers<Sight, List<Standing>> published = new PublishedAnswers<>(100);

    StoredRankings(
            DatabaseClient database,
            StandingEvaluations evaluations,
            ScoreHistories histories,
            Editions editions,
            LiveScore live,
            LiveBoard board) {
        this.database = database;
        this.evaluations = evaluations;
        this.histories = histories;
        this.editions = editions;
        this.live = live;
        this.board = board;
    }

    @Override
    public Mono<PeriodRanking> ranking(String period, @Nullable Long version, Viewer viewer) {
        return evaluations
                .of(period, version, viewer)
                .flatMap(head -> Mono.justOrEmpty(editions.scheme(head.scheme()))
                        .flatMap(scheme -> Mono.zip(
                                        standings(head, viewer), histories.all(head, viewer), previous(head, viewer))
                                .map(parts -> new PeriodRanking(
                                        head,
                                        scheme,
                                        parts.getT3().isEmpty() ? null : parts.getT3(),
                                        parts.getT1().stream()
                                                .map(one -> complete(one, parts.getT2(), live(head)))
                                                .toList()))));
    }

    private Mono<List<Standing>> standings(EvaluationHead head, Viewer viewer) {
        Sight sight = Sight.of(viewer);
        return published.of(
                head,
                sight,
                sight.bind(database.sql(STANDINGS))
                        .bind("period", head.period())
                        .bind("version", head.id())
                        .map(StoredRankings::standing)
                        .all()
                        .collectList());
    }

    private Mono<String> previous(EvaluationHead head, Viewer viewer) {
        return evaluations.previous(head, viewer).map(EvaluationHead::period).defaultIfEmpty("");
    }

    /** Live results of the evaluation's own period and edition, as long as it is not published. */
    private Map<String, BigDecimal> live(EvaluationHead head) {
        return head.state() == EvaluationState.IN_REVIEW
                        && head.period().equals(live.question().period().period())
                        && head.scheme().equals(live.scheme().id())
                ? board.scores()
                : Map.of();
    }

    private static Standing complete(
            Standing standing, Map<String, List<PeriodScore>> histories, Map<String, BigDecimal> live) {
        BigDecimal official = standing.place().score();
        BigDecimal now = standing.openFindings() == null
                ? null
                : live.get(standing.place().code());
        return new Standing(
                standing.place(),
                standing.pendingVeto(),
                standing.worstDimension(),
                standing.worstLoss(),
                standing.assessed(),
                standing.notApplicable(),
                standing.unassessed(),
                standing.errors(),
                standing.openFindings(),
                standing.heldBecause(),
                histories.getOrDefault(standing.place().code(), List.of()),
                now == null || official != null && now.compareTo(official) == 0 ? null : now);
    }

    private static Standing standing(Readable row) {
        return new Standing(
                ResultJson.place(Cells.text(row, "place")),
                Cells.flag(row, "pending_veto"),
                row.get("worst_dimension", String.class),
                Cells.decimal(row, "worst_loss"),
                Cells.number(row, "assessed"),
                Cells.number(row, "not_applicable"),
                Cells.number(row, "unassessed"),
                Cells.number(row, "errors"),
                row.get("open_findings", Integer.class),
                row.get("held_because", String.class),
                List.of(),
                null);
    }
}
