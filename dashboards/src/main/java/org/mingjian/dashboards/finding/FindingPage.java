// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.finding;

import org.mingjian.dashboards.capture.CaptureChoice;
import org.mingjian.dashboards.decision.DecisionActions;
import org.mingjian.dashboards.decision.DecisionQuery;
import org.mingjian.dashboards.decision.MoveForm;
import org.mingjian.dashboards.page.Done;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The list of findings, and one finding. */
@Controller
final class FindingPage {
    private final PageFrame frame;
    private final FindingQuery query;
    private final FindingTables tables;
    private final FindingColumns columns;
    private final FindingComposer composer;
    private final DecisionQuery decisions;
    private final DecisionActions actions;

    FindingPage(
            PageFrame frame,
            FindingQuery query,
            FindingTables tables,
            FindingColumns columns,
            FindingComposer composer,
            DecisionQuery decisions,
            DecisionActions actions) {
        this.frame = frame;
        this.query = query;
        this.decisions = decisions;
        this.actions = actions;
        this.tables = tables;
        this.columns = columns;
        this.composer = composer;
    }

    @GetMapping("/findings")
    Mono<Rendering> findings(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        FindingFilter filter = columns.filter(parameters);
        return header(viewer)
                .flatMap(header -> query.findings(filter, viewer)
                        .map(list -> PageFrame.page(
                                "finding/list",
                                header.list(list.head()),
                                tables.view(filter, list, "/findings").drafting(viewer.role() == Viewer.Role.OFFICE))));
    }

    @GetMapping("/findings/{id}")
    Mono<Rendering> finding(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String look,
            Viewer viewer) {
        return page(id, FindingComposer.Asked.NOTHING, CaptureChoice.of(page, look), viewer);
    }

    @PostMapping("/findings/{id}/transitions")
    Mono<Rendering> move(@PathVariable String id, @ModelAttribute MoveForm form, Viewer viewer) {
        return actions.move(id, form, viewer)
                .then(Mono.fromSupplier(() -> Done.at("/findings/" + id + "#decide", String.valueOf(form.to()))))
                .onErrorResume(
                        DecisionActions.DecisionRefused.class,
                        refused -> page(
                                id,
                                new FindingComposer.Asked(form, refused.errors()),
                                CaptureChoice.of("", ""),
                                viewer));
    }

    private Mono<Rendering> page(String id, FindingComposer.Asked asked, CaptureChoice choice, Viewer viewer) {
        return header(viewer)
                .flatMap(header -> Mono.zip(query.finding(id, viewer), decisions.standing(id, viewer))
                        .flatMap(both -> composer.view(both.getT1(), both.getT2(), viewer, asked, choice))
                        .map(view -> PageFrame.page("finding/page", header.one(view), view)))
                .switchIfEmpty(PageFrame.absent());
    }

    private Mono<FindingHeader> header(Viewer viewer) {
        return frame.periods(viewer).map(periods -> new FindingHeader(frame, periods, viewer));
    }
}
