// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.finding;

import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The list of findings, and one finding. */
@Controller
final class FindingPage {
    private final PageFrame frame;
    private final FindingQuery query;
    private final FindingTables tables;
    private final FindingComposer composer;

    FindingPage(PageFrame frame, FindingQuery query, FindingTables tables, FindingComposer composer) {
        this.frame = frame;
        this.query = query;
        this.tables = tables;
        this.composer = composer;
    }

    @GetMapping("/findings")
    Mono<Rendering> findings(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        FindingFilter filter = FindingFilters.of(parameters);
        return header(viewer)
                .flatMap(header -> query.findings(filter, viewer)
                        .map(list -> PageFrame.page(
                                "finding/list", header.list(list.head()), tables.view(filter, list, "/findings"))));
    }

    @GetMapping("/findings/{id}")
    Mono<Rendering> finding(@PathVariable String id, Viewer viewer) {
        return header(viewer)
                .flatMap(header -> query.finding(id, viewer)
                        .map(composer::view)
                        .map(view -> PageFrame.page("finding/page", header.one(view), view)))
                .switchIfEmpty(PageFrame.absent());
    }

    private Mono<FindingHeader> header(Viewer viewer) {
        return frame.periods(viewer).map(periods -> new FindingHeader(frame, periods, viewer));
    }
}
