// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.decision;

import java.util.List;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.Done;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.table.TableAddress;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableFilter;
import org.mingjian.dashboards.table.TablePage;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The queue of reviews: first and second step, for several findings in one go. */
@Controller
final class DecisionPage {
    private final PageFrame frame;
    private final DecisionQuery query;
    private final DecisionActions actions;
    private final ReviewComposer composer;
    private final ReviewColumns columns;

    DecisionPage(
            PageFrame frame,
            DecisionQuery query,
            DecisionActions actions,
            ReviewComposer composer,
            ReviewColumns columns) {
        this.columns = columns;
        this.frame = frame;
        this.query = query;
        this.actions = actions;
        this.composer = composer;
    }

    @GetMapping("/reviews")
    Mono<Rendering> reviews(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        return page(parameters, ReviewForm.EMPTY, List.of(), viewer);
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
                        refused -> page(filter(form), form, refused.errors(), viewer));
    }

    private static String back(ReviewForm form) {
        return new TableAddress("/reviews", filter(form).toSingleValueMap(), TableChoice.NONE).first();
    }

    /** What was shown when the form was sent. */
    private static MultiValueMap<String, String> filter(ReviewForm form) {
        MultiValueMap<String, String> filter = new LinkedMultiValueMap<>();
        filter.addIfAbsent("bureau", form.bureau());
        filter.addIfAbsent("indicator", form.indicator());
        filter.addIfAbsent(TableFilter.WORDS, form.q());
        filter.values()
                .removeIf(values -> values.get(0) == null || values.get(0).isEmpty());
        return filter;
    }

    private Mono<Rendering> page(
            MultiValueMap<String, String> parameters, ReviewForm form, List<FieldError> errors, Viewer viewer) {
        String title = frame.words().of("review");
        ReviewFilter filter = columns.filter(parameters);
        return viewer.seesAll()
                ? query.queue(filter, viewer)
                        .map(queue -> PageFrame.page(
                                "decision/reviews",
                                frame.header(title, viewer, "/reviews", NavItem.APPEALS)
                                        .withWay(
                                                new Breadcrumb(frame.words().of("nav.overview"), "/"),
                                                Breadcrumb.here(title)),
                                composer.view(queue, filter, form, errors, viewer),
                                TablePage.of(
                                                columns.listing(parameters, queue, Flux.empty()),
                                                queue.pending(),
                                                queue.total(),
                                                filter.page())
                                        .table()))
                : PageFrame.absent();
    }
}
