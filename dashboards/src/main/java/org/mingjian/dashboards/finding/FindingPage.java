// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.finding;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.PeriodPicker;
import org.mingjian.dashboards.page.Periods;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
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
        return frame.periods(viewer)
                .flatMap(periods -> query.findings(filter, viewer)
                        .map(list -> PageFrame.page(
                                "finding/list",
                                listHeader(list.head(), periods, viewer),
                                tables.view(filter, list, "/findings"))))
                .switchIfEmpty(PageFrame.absent());
    }

    @GetMapping("/findings/{id}")
    Mono<Rendering> finding(@PathVariable String id, Viewer viewer) {
        return frame.periods(viewer)
                .flatMap(periods -> query.finding(id, viewer).map(found -> {
                    FindingView view = composer.view(found);
                    return PageFrame.page("finding/page", caseHeader(view, periods, viewer), view);
                }))
                .switchIfEmpty(PageFrame.absent());
    }

    private PageHeader listHeader(@Nullable EvaluationHead head, Periods periods, Viewer viewer) {
        PageHeader header = frame.header(frame.words().of("nav.findings"), viewer, "/findings", NavItem.FINDINGS);
        return head == null
                ? header
                : frame.resting(
                        header, head, periods.picker(head.period(), frame.words(), id -> "/findings?period=" + id));
    }

    private PageHeader caseHeader(FindingView view, Periods periods, Viewer viewer) {
        Words words = frame.words();
        EvaluationHead head = view.data().head();
        PageHeader header = frame.header(
                        view.title(), viewer, "/findings/" + view.finding().id(), NavItem.FINDINGS)
                .withWay(
                        new Breadcrumb(words.of("nav.overview"), "/"),
                        new Breadcrumb(view.data().bureauName(), view.sheetPath()),
                        new Breadcrumb(
                                view.finding().indicator() + " " + view.title(),
                                view.sheetPath() + "/lines/" + view.finding().indicator()),
                        Breadcrumb.here(view.finding()
                                .id()
                                .substring(0, Math.min(8, view.finding().id().length()))));
        return frame.resting(header, head, new PeriodPicker(head.period(), words.period(head.period()), null, null));
    }
}
