// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.fairness;

import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Periods;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.fairness.FairnessCheck;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What should be seen before a ranking is published. */
@Controller
final class FairnessPage {

    private final PageFrame frame;
    private final FairnessQuery query;

    FairnessPage(PageFrame frame, FairnessQuery query) {
        this.frame = frame;
        this.query = query;
    }

    /** @param head of the result looked at */
    record FairnessView(EvaluationHead head, FairnessCheck check) {}

    @GetMapping("/periods/{period}/fairness")
    Mono<Rendering> fairness(@PathVariable String period, Viewer viewer) {
        return frame.periods(viewer)
                .flatMap(periods -> Mono.justOrEmpty(periods.heads().stream()
                                .filter(head -> head.period().equals(periods.resolve(period)))
                                .findFirst())
                        .flatMap(head -> query.look(head.id(), viewer)
                                .map(check -> PageFrame.page(
                                        "fairness/page", header(head, periods, viewer), new FairnessView(head, check))))
                        .switchIfEmpty(PageFrame.absent()));
    }

    private PageHeader header(EvaluationHead head, Periods periods, Viewer viewer) {
        Words words = frame.words();
        String path = "/periods/" + head.period();
        return frame.resting(
                        frame.header(words.of("fairness"), viewer, path + "/fairness", NavItem.RANKING),
                        head,
                        periods.picker(head.period(), words, id -> "/periods/" + id + "/fairness"))
                .withWay(
                        new Breadcrumb(words.of("nav.overview"), "/"),
                        new Breadcrumb(words.of("ranking"), path + "/ranking"),
                        Breadcrumb.here(words.of("fairness")));
    }
}
