// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.evaluation;

import org.mingjian.dashboards.comparison.LikeForLikeActions;
import org.mingjian.dashboards.page.Done;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Evaluations: the list, one with its progress, and the form that starts one. */
@Controller
final class EvaluationPage {
    private final EvaluationComposer composer;
    private final EvaluationStart starter;
    private final LikeForLikeActions earlier;

    EvaluationPage(EvaluationComposer composer, EvaluationStart starter, LikeForLikeActions earlier) {
        this.composer = composer;
        this.starter = starter;
        this.earlier = earlier;
    }

    @GetMapping("/evaluations")
    Mono<Rendering> evaluations(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        return composer.list(parameters, viewer, null);
    }

    @GetMapping("/evaluations/{id}")
    Mono<Rendering> evaluation(@PathVariable long id, Viewer viewer) {
        return composer.one(id, viewer).switchIfEmpty(PageFrame.absent());
    }

    /** Earlier results under the edition of today; it goes on by itself, and the page tells how far it is. */
    @PostMapping("/evaluations/{id}/like-for-like")
    Mono<Rendering> recompute(@PathVariable long id, Viewer viewer) {
        return EvaluationComposer.starts(viewer)
                ? earlier.compute(viewer)
                        .then(Mono.fromSupplier(
                                () -> Done.at("/evaluations/" + id + "#like-for-like", "like-for-like")))
                : PageFrame.absent();
    }

    @PostMapping("/evaluations")
    Mono<Rendering> start(@ModelAttribute EvaluationForm form, Viewer viewer) {
        return starter.start(form.scheme(), form.period(), form.date(), viewer)
                .map(id -> Rendering.redirectTo("/evaluations/" + id)
                        .status(HttpStatus.SEE_OTHER)
                        .build())
                .onErrorResume(
                        EvaluationStart.EvaluationRefused.class,
                        refused -> composer.list(new LinkedMultiValueMap<>(), viewer, refused.getMessage()));
    }
}
