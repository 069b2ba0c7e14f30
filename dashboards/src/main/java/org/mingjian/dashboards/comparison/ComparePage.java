// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.comparison;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Periods;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Why the score of a bureau changed since an earlier period. */
@Controller
final class ComparePage {
    private final PageFrame frame;
    private final ComparisonQuery query;
    private final CompareComposer composer;

    ComparePage(PageFrame frame, ComparisonQuery query, CompareComposer composer) {
        this.frame = frame;
        this.query = query;
        this.composer = composer;
    }

    @GetMapping("/periods/{period}/bureaus/{bureau}/compare")
    Mono<Rendering> compare(
            @PathVariable String period,
            @PathVariable String bureau,
            @RequestParam(required = false) @Nullable String with,
            Viewer viewer) {
        String chosen = with == null || with.isBlank() ? null : with;
        return frame.periods(viewer)
                .flatMap(periods -> query.compared(periods.resolve(period), bureau, chosen, viewer)
                        .flatMap(compared -> composer.compose(compared)
                                .map(view ->
                                        PageFrame.page("comparison/page", header(compared, periods, viewer), view))))
                .switchIfEmpty(PageFrame.absent());
    }

    private PageHeader header(ComparedBureau compared, Periods periods, Viewer viewer) {
        Words words = frame.words();
        String period = compared.result().head().period();
        String code = compared.result().sheet().bureau();
        String name = compared.result().sheet().name();
        String path = "/periods/" + period + "/bureaus/" + code;
        PageHeader header = frame.header(words.of("comparison.title", name), viewer, path + "/compare", NavItem.RANKING)
                .withWay(
                        new Breadcrumb(words.of("nav.overview"), "/"),
                        new Breadcrumb(words.of("nav.ranking"), "/periods/" + period + "/ranking"),
                        new Breadcrumb(name, path),
                        Breadcrumb.here(words.of("comparison")));
        return frame.resting(
                header,
                compared.result().head(),
                periods.picker(period, words, id -> "/periods/" + id + "/bureaus/" + code + "/compare"));
    }
}
