// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.manualscore;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.dashboards.evidence.EvidenceSection;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.table.TablePage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Manual scores: the work list, and one with the evidence beside the form. */
@Controller
@RequestMapping("/manual-scores")
final class ManualScorePage {
    private final PageFrame frame;
    private final ManualScoreQuery query;
    private final ManualScoreActions actions;
    private final ManualScoreComposer composer;
    private final EvidenceSection evidence;
    private final ManualScoreColumns columns;

    ManualScorePage(
            PageFrame frame,
            ManualScoreQuery query,
            ManualScoreActions actions,
            ManualScoreComposer composer,
            EvidenceSection evidence,
            ManualScoreColumns columns) {
        this.columns = columns;
        this.frame = frame;
        this.query = query;
        this.actions = actions;
        this.composer = composer;
        this.evidence = evidence;
    }

    @GetMapping
    Mono<Rendering> scores(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        ManualScoreFilter filter = ManualScoreColumns.filter(parameters);
        return query.scorings(filter.evaluation(), viewer).flatMap(list -> {
            ManualScoreListView all = composer.list(list, filter, viewer);
            return columns.listing(parameters, list, all)
                    .page(TablePage.asked(parameters))
                    .map(page -> PageFrame.page(
                            "manualscore/list", header(viewer, "/manual-scores"), all.only(page.rows()), page.table()));
        });
    }

    @GetMapping("/{id}")
    Mono<Rendering> score(@PathVariable String id, Viewer viewer) {
        return one(id, ManualScoreForm.EMPTY, List.of(), viewer);
    }

    @PostMapping("/{id}")
    Mono<Rendering> give(@PathVariable String id, @ModelAttribute ManualScoreForm form, Viewer viewer) {
        return done(actions.give(id, form, viewer), id, form, viewer);
    }

    @PostMapping("/{id}/settlement")
    Mono<Rendering> settle(@PathVariable String id, @ModelAttribute ManualScoreForm form, Viewer viewer) {
        return done(actions.settle(id, form, viewer), id, form, viewer);
    }

    @PostMapping("/{id}/withdrawal")
    Mono<Rendering> withdraw(@PathVariable String id, @ModelAttribute ManualScoreForm form, Viewer viewer) {
        return done(actions.withdraw(id, form, viewer), id, form, viewer);
    }

    private Mono<Rendering> done(Mono<Void> action, String id, ManualScoreForm form, Viewer viewer) {
        return action.thenReturn(Rendering.redirectTo("/manual-scores/" + id)
                        .status(HttpStatus.SEE_OTHER)
                        .build())
                .onErrorResume(
                        ManualScoreActions.ScoreRefused.class, refused -> one(id, form, refused.errors(), viewer));
    }

    private Mono<Rendering> one(String id, ManualScoreForm form, List<FieldError> errors, Viewer viewer) {
        return query.scoring(id, viewer)
                .map(card -> PageFrame.page(
                        "manualscore/page",
                        header(
                                viewer,
                                "/manual-scores/" + id,
                                Breadcrumb.here(card.line().bureauName() + " "
                                        + card.line().indicator())),
                        composer.view(card, form, errors, viewer)))
                .flatMap(page -> evidence.beside(page, "manual-scores", id, viewer))
                .switchIfEmpty(PageFrame.absent());
    }

    private PageHeader header(Viewer viewer, String path, Breadcrumb... here) {
        String title = frame.words().of("manual-score");
        List<Breadcrumb> way = new ArrayList<>();
        way.add(new Breadcrumb(frame.words().of("nav.overview"), "/"));
        way.add(here.length == 0 ? Breadcrumb.here(title) : new Breadcrumb(title, "/manual-scores"));
        way.addAll(List.of(here));
        return frame.header(title, viewer, path, NavItem.APPEALS).withWay(way.toArray(Breadcrumb[]::new));
    }
}
