// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.overview;

import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Periods;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.ranking.PeriodRanking;
import org.mingjian.dashboards.ranking.RankingQuery;
import org.mingjian.dashboards.table.ChartFiles;
import org.mingjian.dashboards.table.Charted;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The overview of a period. */
@Controller
final class OverviewPage {
    private final PageFrame frame;
    private final RankingQuery query;
    private final OverviewComposer composer;
    private final DistributionTable table;
    private final ChartFiles charts;

    OverviewPage(
            PageFrame frame,
            RankingQuery query,
            OverviewComposer composer,
            DistributionTable table,
            ChartFiles charts) {
        this.frame = frame;
        this.query = query;
        this.composer = composer;
        this.table = table;
        this.charts = charts;
    }

    @GetMapping("/periods/{period}")
    Mono<Rendering> overview(@PathVariable String period, Viewer viewer) {
        return frame.periods(viewer)
                .flatMap(periods -> query.ranking(periods.resolve(period), viewer)
                        .flatMap(ranking -> composer.compose(ranking)
                                .map(view -> PageFrame.page("overview/page", header(ranking, periods, viewer), view))))
                .switchIfEmpty(frame.nothingYet(
                        period,
                        frame.header(frame.words().of("nav.overview"), viewer, "/periods/" + period, NavItem.OVERVIEW),
                        viewer));
    }

    /** The strips as a file; the figures are those of the ranking. */
    @GetMapping("/periods/{period}/distribution.{ending:" + ChartFiles.ENDINGS + "}")
    Mono<ResponseEntity<Flux<byte[]>>> distribution(
            @PathVariable String period, @PathVariable String ending, Viewer viewer) {
        return frame.periods(viewer)
                .flatMap(periods -> query.ranking(periods.resolve(period), viewer))
                .flatMap(ranking -> Mono.justOrEmpty(composer.distribution(ranking))
                        .flatMap(chart -> charts.file(new Charted(chart, table.content(ranking)), ending)))
                .switchIfEmpty(PageFrame.absent());
    }

    private PageHeader header(PeriodRanking ranking, Periods periods, Viewer viewer) {
        Words words = frame.words();
        String period = ranking.head().period();
        PageHeader header = frame.header(words.period(period), viewer, "/periods/" + period, NavItem.OVERVIEW);
        return frame.resting(header, ranking.head(), periods.picker(period, words, id -> "/periods/" + id));
    }
}
