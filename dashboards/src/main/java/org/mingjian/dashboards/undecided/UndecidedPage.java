// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.undecided;

import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What must be decided before a period is published whole. */
@Controller
final class UndecidedPage {
    private final PageFrame frame;
    private final UndecidedQuery query;
    private final Rulebook rulebook;

    UndecidedPage(PageFrame frame, UndecidedQuery query, Rulebook rulebook) {
        this.frame = frame;
        this.query = query;
        this.rulebook = rulebook;
    }

    /** @param kind {@code VETO}: vetoes; else lines nobody could judge */
    @GetMapping("/periods/{period}/undecided")
    Mono<Rendering> undecided(
            @PathVariable String period,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String bureau,
            Viewer viewer) {
        return frame.periods(viewer)
                .flatMap(periods -> query.undecided(periods.resolve(period), viewer)
                        .map(found -> PageFrame.page(
                                "undecided/page",
                                frame.part("undecided", "undecided", found.head(), periods, viewer),
                                UndecidedView.of(found, rulebook, kind.equals("VETO"), bureau))))
                .switchIfEmpty(PageFrame.absent());
    }
}
