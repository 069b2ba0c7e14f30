// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.ranking;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Periods;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.table.TableChoice;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Ranking by group; group and order are in the address. */
@Controller
final class RankingPage {
    private final PageFrame frame;
    private final RankingQuery query;

    RankingPage(PageFrame frame, RankingQuery query) {
        this.frame = frame;
        this.query = query;
    }

    /** @param evaluation a version of the period that does not stand for it yet; absent: the one that does */
    @GetMapping("/periods/{period}/ranking")
    Mono<Rendering> ranking(
            @PathVariable String period,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable Long evaluation,
            @RequestParam MultiValueMap<String, String> parameters,
            Viewer viewer) {
        return frame.periods(viewer)
                .flatMap(periods -> query.ranking(periods.resolve(period), evaluation, viewer)
                        .map(ranking -> periods.stands(ranking.head()) ? ranking : ranking.readBeside())
                        .map(ranking -> render(
                                ranking,
                                periods,
                                viewer,
                                RankingView.of(
                                        ranking,
                                        group,
                                        sort,
                                        true,
                                        TableChoice.columns(parameters, RankingColumns.TABLE)))))
                .switchIfEmpty(frame.nothingYet(
                        period,
                        frame.header(
                                frame.words().of("ranking"),
                                viewer,
                                "/periods/" + period + "/ranking",
                                NavItem.RANKING),
                        viewer));
    }

    private Rendering render(PeriodRanking ranking, Periods periods, Viewer viewer, RankingView view) {
        String path = "/periods/" + ranking.head().period() + "/ranking";
        PageHeader header = frame.header(frame.words().of("ranking"), viewer, path, NavItem.RANKING);
        return PageFrame.page(
                "ranking/page",
                frame.resting(
                        header,
                        ranking.head(),
                        periods.picker(ranking.head().period(), frame.words(), id -> "/periods/" + id + "/ranking")),
                view);
    }
}
