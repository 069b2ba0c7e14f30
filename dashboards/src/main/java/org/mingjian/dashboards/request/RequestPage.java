// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Periods;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TableView;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The register of requests for information, and one request. */
@Controller
final class RequestPage {
    private static final String PATH = "/disclosure-requests";

    private final PageFrame frame;
    private final RequestQuery query;
    private final RequestColumns columns;
    private final RequestComposer composer;
    private final RequestCaseComposer cases;

    RequestPage(
            PageFrame frame,
            RequestQuery query,
            RequestColumns columns,
            RequestComposer composer,
            RequestCaseComposer cases) {
        this.frame = frame;
        this.query = query;
        this.columns = columns;
        this.composer = composer;
        this.cases = cases;
    }

    @GetMapping(PATH)
    Mono<Rendering> requests(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        RequestFilter filter = columns.filter(parameters);
        return Mono.zip(query.requests(filter, viewer), frame.periods(viewer))
                .map(both -> {
                    RequestList list = both.getT1();
                    PageHeader header = frame.header(frame.words().of("request"), viewer, PATH, NavItem.DATA);
                    RequestListView view = composer.view(filter, list, viewer);
                    return PageFrame.page(
                            "request/list",
                            resting(header, list.head(), list.asOf(), both.getT2()),
                            view,
                            TableView.of(columns.table(), RequestColumns.address(filter), null, view.total()));
                })
                .switchIfEmpty(PageFrame.absent());
    }

    @GetMapping(PATH + "/{id}")
    Mono<Rendering> request(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String asOf,
            Viewer viewer) {
        return Mono.zip(query.request(id, period, RequestFilter.day(asOf.strip()), viewer), frame.periods(viewer))
                .map(both -> {
                    RequestCase one = both.getT1();
                    RequestCaseView view = cases.view(one, period);
                    Words words = frame.words();
                    PageHeader header = frame.header(view.title(), viewer, PATH + "/" + id, NavItem.DATA)
                            .withWay(
                                    new Breadcrumb(words.of("nav.overview"), "/"),
                                    new Breadcrumb(words.of("request"), PATH),
                                    Breadcrumb.here(one.row().course().request().id()));
                    return PageFrame.page("request/page", header, view);
                })
                .switchIfEmpty(PageFrame.absent());
    }

    /** The day is that of the clocks, which may be another than the evaluation's. */
    private PageHeader resting(PageHeader header, @Nullable EvaluationHead head, LocalDate asOf, Periods periods) {
        return head == null
                ? header.withFact("snapshot", asOf.toString())
                : header.withPeriod(periods.picker(head.period(), frame.words(), id -> PATH + "?period=" + id))
                        .withFact("snapshot", asOf.toString())
                        .withFact("scheme", head.edition())
                        .withFact("state", frame.words().of("evaluation-state", head.state()));
    }
}
