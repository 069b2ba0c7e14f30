// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.decision;

import java.util.List;
import java.util.Optional;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.Done;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** The queue of reviews: first and second step, for several findings in one go. */
@Controller
final class DecisionPage {
    private final PageFrame frame;
    private final DecisionQuery query;
    private final DecisionActions actions;
    private final ReviewComposer composer;

    DecisionPage(PageFrame frame, DecisionQuery query, DecisionActions actions, ReviewComposer composer) {
        this.frame = frame;
        this.query = query;
        this.actions = actions;
        this.composer = composer;
    }

    @GetMapping("/reviews")
    Mono<Rendering> reviews(@ModelAttribute ReviewFilter filter, Viewer viewer) {
        return page(filter, ReviewForm.EMPTY, List.of(), viewer);
    }

    @PostMapping("/reviews")
    Mono<Rendering> propose(@ModelAttribute ReviewForm form, Viewer viewer) {
        return done(form, actions.propose(form, viewer), viewer);
    }

    @PostMapping("/reviews/settlement")
    Mono<Rendering> settle(@ModelAttribute ReviewForm form, Viewer viewer) {
        return done(form, actions.settle(form, viewer), viewer);
    }

    private Mono<Rendering> done(ReviewForm form, Mono<Void> action, Viewer viewer) {
        return action.then(Mono.fromSupplier(() -> Done.at(back(form), String.valueOf(form.to()))))
                .onErrorResume(
                        DecisionActions.DecisionRefused.class,
                        refused -> page(
                                new ReviewFilter(form.bureau(), form.indicator(), null),
                                form,
                                refused.errors(),
                                viewer));
    }

    private static String back(ReviewForm form) {
        return UriComponentsBuilder.fromPath("/reviews")
                .queryParamIfPresent(
                        "bureau", Optional.ofNullable(form.bureau()).filter(code -> !code.isEmpty()))
                .queryParamIfPresent(
                        "indicator", Optional.ofNullable(form.indicator()).filter(code -> !code.isEmpty()))
                .encode()
                .build()
                .toUriString();
    }

    private Mono<Rendering> page(ReviewFilter filter, ReviewForm form, List<FieldError> errors, Viewer viewer) {
        String title = frame.words().of("review");
        return viewer.seesAll()
                ? query.queue(filter, viewer)
                        .map(queue -> PageFrame.page(
                                "decision/reviews",
                                frame.header(title, viewer, "/reviews", NavItem.APPEALS)
                                        .withWay(
                                                new Breadcrumb(frame.words().of("nav.overview"), "/"),
                                                Breadcrumb.here(title)),
                                composer.view(queue, filter, form, errors, viewer)))
                : PageFrame.absent();
    }
}
