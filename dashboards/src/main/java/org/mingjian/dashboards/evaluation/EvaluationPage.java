// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.evaluation;

import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
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
    private final EvaluationComposer composer;
    private final EvaluationStart starter;

    EvaluationPage(EvaluationComposer composer, EvaluationStart starter) {
        this.composer = composer;
        this.starter = starter;
    }

    @GetMapping("/evaluations")
    Mono<Rendering> evaluations(Viewer viewer) {
        return composer.list(viewer, null);
    }

    @GetMapping("/evaluations/{id}")
    Mono<Rendering> evaluation(@PathVariable long id, Viewer viewer) {
        return composer.one(id, viewer).switchIfEmpty(PageFrame.absent());
    }

    @PostMapping("/evaluations")
    Mono<Rendering> start(@ModelAttribute EvaluationForm form, Viewer viewer) {
        return starter.start(form.scheme(), form.period(), form.date(), viewer)
                .map(id -> Rendering.redirectTo("/evaluations/" + id)
                        .status(HttpStatus.SEE_OTHER)
                        .build())
                .onErrorResume(
                        EvaluationStart.EvaluationRefused.class,
                        refused -> composer.list(viewer, refused.getMessage()));
    }
}
