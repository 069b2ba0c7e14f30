// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.wall;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.ranking.RankingQuery;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * The wall turns by bringing the next group into its page, and follows the stream of changes between; without script links
 * lead from group to group.
 */
@Controller
final class WallPage {
    private final PageFrame frame;
    private final RankingQuery query;

    WallPage(PageFrame frame, RankingQuery query) {
        this.frame = frame;
        this.query = query;
    }

    @GetMapping({"/wall", "/wall/{period}"})
    Mono<Rendering> wall(
            @PathVariable(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(defaultValue = "false") boolean hold,
            Viewer viewer) {
        return frame.periods(viewer)
                .flatMap(periods -> query.ranking(periods.resolve(period == null ? "current" : period), viewer))
                .flatMap(ranking -> Mono.justOrEmpty(WallView.of(ranking, group, hold)))
                .switchIfEmpty(PageFrame.absent())
                .map(view -> Rendering.view("wall/page")
                        .modelAttribute("authority", frame.authority())
                        .modelAttribute("view", view)
                        .build());
    }
}
