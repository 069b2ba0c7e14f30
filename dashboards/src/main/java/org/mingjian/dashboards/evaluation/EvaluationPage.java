// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.scheme.SchemeQuery;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Evaluations: the list, one with its progress, and the form that starts one. */
@Controller
final class EvaluationPage {
    private final PageFrame frame;
    private final EvaluationQuery query;
    private final SchemeQuery schemes;
    private final EvaluationStart starter;

    EvaluationPage(PageFrame frame, EvaluationQuery query, SchemeQuery schemes, EvaluationStart starter) {
        this.frame = frame;
        this.query = query;
        this.schemes = schemes;
        this.starter = starter;
    }

    @GetMapping("/evaluations")
    Mono<Rendering> evaluations(Viewer viewer) {
        return list(viewer, null);
    }

    @GetMapping("/evaluations/{id}")
    Mono<Rendering> evaluation(@PathVariable long id, Viewer viewer) {
        return query.evaluation(id, viewer)
                .map(one -> PageFrame.page(
                        "evaluation/page",
                        frame.header(
                                        frame.words().of("evaluation.number", String.valueOf(id)),
                                        viewer,
                                        "/evaluations/" + id,
                                        NavItem.DATA)
                                .withWay(
                                        home(),
                                        new Breadcrumb(frame.words().of("evaluation"), "/evaluations"),
                                        Breadcrumb.here(String.valueOf(id))),
                        one))
                .switchIfEmpty(PageFrame.absent());
    }

    @PostMapping("/evaluations")
    Mono<Rendering> start(@ModelAttribute EvaluationForm form, Viewer viewer) {
        return starter.start(form.scheme(), form.period(), form.date(), viewer)
                .map(id -> Rendering.redirectTo("/evaluations/" + id)
                        .status(HttpStatus.SEE_OTHER)
                        .build())
                .onErrorResume(EvaluationStart.EvaluationRefused.class, refused -> list(viewer, refused.getMessage()));
    }

    private Mono<Rendering> list(Viewer viewer, @Nullable String refused) {
        Words words = frame.words();
        return Mono.zip(
                        query.evaluations(viewer).collectList(),
                        schemes.schemes().collectList())
                .map(both -> PageFrame.page(
                        "evaluation/list",
                        frame.header(words.of("evaluation"), viewer, "/evaluations", NavItem.DATA),
                        new EvaluationListView(
                                both.getT1(),
                                viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.ADMIN
                                        ? both.getT2()
                                        : List.of(),
                                refused,
                                both.getT1().isEmpty() ? new EmptyState(words.of("evaluation.none"), null) : null)));
    }

    private Breadcrumb home() {
        return new Breadcrumb(frame.words().of("nav.overview"), "/");
    }
}
