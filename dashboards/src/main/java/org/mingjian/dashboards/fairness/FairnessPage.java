// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.fairness;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.evaluation.EvaluationProgress;
import org.mingjian.dashboards.evaluation.EvaluationQuery;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Periods;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.scheme.SchemeQuery;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What should be seen before a ranking is published. */
@Controller
final class FairnessPage {

    private final PageFrame frame;
    private final FairnessQuery query;
    private final EvaluationQuery evaluations;
    private final SchemeQuery schemes;
    private final FairnessComposer composer;

    FairnessPage(
            PageFrame frame,
            FairnessQuery query,
            EvaluationQuery evaluations,
            SchemeQuery schemes,
            FairnessComposer composer) {
        this.frame = frame;
        this.query = query;
        this.evaluations = evaluations;
        this.schemes = schemes;
        this.composer = composer;
    }

    /** @param evaluation a version of the period that does not stand for it yet; absent: the one that does */
    @GetMapping("/periods/{period}/fairness")
    Mono<Rendering> fairness(
            @PathVariable String period, @RequestParam(required = false) @Nullable Long evaluation, Viewer viewer) {
        return frame.periods(viewer)
                .flatMap(periods -> head(periods, periods.resolve(period), evaluation, viewer)
                        .flatMap(head -> query.look(head.id(), viewer)
                                .flatMap(check -> schemes.schemes()
                                        .filter(scheme -> scheme.id().equals(head.scheme()))
                                        .next()
                                        .map(scheme -> composer.view(head, check, scheme))
                                        .switchIfEmpty(Mono.fromSupplier(() -> composer.view(head, check, null))))
                                .map(view -> PageFrame.page("fairness/page", header(head, periods, viewer), view)))
                        .switchIfEmpty(PageFrame.absent()));
    }

    private Mono<EvaluationHead> head(Periods periods, String period, @Nullable Long evaluation, Viewer viewer) {
        Flux<EvaluationHead> heads = evaluation == null
                ? Flux.fromIterable(periods.heads())
                : evaluations
                        .evaluation(evaluation, viewer)
                        .map(EvaluationProgress::head)
                        .flux();
        return heads.filter(head -> head.period().equals(period)).next();
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
