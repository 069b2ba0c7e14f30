// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.dashboards.losses.ArticleLossQuery;
import org.mingjian.dashboards.losses.ArticleLosses;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.sheet.GroupFigures;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What articles cost bureaus, from the lines of the score sheets; a bureau gets its own row and the median of its group. */
@Component
final class StoredArticleLosses implements ArticleLossQuery {

    private static final String LOSSES = StandingEvaluations.ASKED + """
            , basis as (select * from unnest(:indicators, :articles) as b (indicator, article)),
            loss as (
                select s.bureau, s.content ->> 'name' as name, s."group" as peers, b.article, a.open,
                    sum((line ->> 'effective')::numeric) as lost
                from asked a join score_sheet s on s.evaluation = a.id
                cross join lateral jsonb_array_elements(s.content -> 'lines') line
                join basis b on b.indicator = line ->> 'indicator'
                where line ->> 'outcome' in ('SATISFIED', 'VIOLATED')
                group by s.bureau, name, s."group", b.article, a.open),
            median as (
                select peers, article, round((losses[(n + 1) / 2] + losses[(n + 2) / 2]) / 2, 2) as lost
                from (select peers, article, array_agg(lost order by lost) as losses, count(*)::int as n
                      from loss group by peers, article) of_peers
                where n >= :enough)
            select l.bureau, l.name, l.peers, l.article, l.lost, case when l.open then m.lost end as median
            from loss l left join median m on m.peers = l.peers and m.article = l.article
            where :all or l.bureau = :own order by l.peers, l.bureau, l.article""";

    private final DatabaseClient database;
    private final StandingEvaluations evaluations;
    private final Editions editions;
    private final PublishedAnswers<Sight, List<ArticleLosses.Loss>> published = new PublishedAnswers<>(50);

    StoredArticleLosses(DatabaseClient database, StandingEvaluations evaluations, Editions editions) {
        this.database = database;
        this.evaluations = evaluations;
        this.editions = editions;
    }

    @Override
    public Mono<ArticleLosses> losses(String period, Map<Integer, List<String>> indicators, Viewer viewer) {
        Sight sight = Sight.of(viewer);
        List<String> codes = new ArrayList<>();
        List<Integer> articles = new ArrayList<>();
        indicators.forEach((article, of) -> of.forEach(code -> {
            codes.add(code);
            articles.add(article);
        }));
        return evaluations
                .of(period, viewer)
                .flatMap(head -> Mono.justOrEmpty(editions.scheme(head.scheme()))
                        .flatMap(scheme -> published
                                .of(
                                        head,
                                        sight,
                                        sight.bind(database.sql(LOSSES))
                                                .bind("period", period)
                                                .bind("indicators", codes.toArray(String[]::new))
                                                .bind("articles", articles.toArray(Integer[]::new))
                                                .bind("enough", GroupFigures.ENOUGH)
                                                .map(row -> new ArticleLosses.Loss(
                                                        Cells.text(row, "bureau"),
                                                        Cells.text(row, "name"),
                                                        Cells.text(row, "peers"),
                                                        Cells.number(row, "article"),
                                                        Cells.decimal(row, "lost"),
                                                        row.get("median", BigDecimal.class)))
                                                .all()
                                                .collectList())
                                .map(losses -> new ArticleLosses(head, scheme, losses))));
    }
}
