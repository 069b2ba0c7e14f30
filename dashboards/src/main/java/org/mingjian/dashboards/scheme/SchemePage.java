// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.scheme;

import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.simulation.SimulationQuery;
import org.mingjian.dashboards.table.TablePage;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The editions, and one of them. */
@Controller
final class SchemePage {
    private final PageFrame frame;
    private final SchemeQuery query;
    private final Rulebook rulebook;
    private final SimulationQuery simulations;
    private final SchemeColumns columns;

    SchemePage(
            PageFrame frame, SchemeQuery query, Rulebook rulebook, SimulationQuery simulations, SchemeColumns columns) {
        this.columns = columns;
        this.frame = frame;
        this.query = query;
        this.rulebook = rulebook;
        this.simulations = simulations;
    }

    @GetMapping("/schemes")
    Mono<Rendering> schemes(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        return columns.listing(parameters, viewer)
                .flatMap(listing -> listing.page(TablePage.asked(parameters)))
                .map(page -> PageFrame.page(
                        "scheme/list",
                        frame.header(frame.words().of("scheme"), viewer, "/schemes", NavItem.RULES),
                        page.rows(),
                        page.table()));
    }

    @GetMapping("/schemes/{id}")
    Mono<Rendering> scheme(@PathVariable String id, Viewer viewer) {
        return query.schemes()
                .collectList()
                .flatMap(all -> Mono.justOrEmpty(all.stream()
                                .filter(scheme -> scheme.id().equals(id))
                                .findFirst())
                        .flatMap(scheme -> simulated(scheme, viewer)
                                .map(path -> PageFrame.page(
                                        "scheme/page",
                                        header(scheme, viewer),
                                        SchemeView.of(scheme, rulebook).with(path, all)))))
                .switchIfEmpty(PageFrame.absent());
    }

    /** Where the newest result of the edition is simulated; empty where there is none, or not for this reader. */
    private Mono<String> simulated(EvaluationScheme scheme, Viewer viewer) {
        Flux<EvaluationHead> results =
                viewer.role() == Viewer.Role.OFFICE ? simulations.evaluations(viewer) : Flux.empty();
        return results.filter(head -> head.scheme().equals(scheme.id()))
                .next()
                .map(head -> "/simulations/new?evaluation=" + head.id())
                .defaultIfEmpty("");
    }

    private PageHeader header(EvaluationScheme scheme, Viewer viewer) {
        Words words = frame.words();
        return frame.header(scheme.title(), viewer, "/schemes/" + scheme.id(), NavItem.RULES)
                .withWay(
                        new Breadcrumb(words.of("nav.overview"), "/"),
                        new Breadcrumb(words.of("scheme"), "/schemes"),
                        Breadcrumb.here(scheme.edition()))
                .withFact("scheme-digest", PageFrame.shortDigest(scheme.digest()));
    }
}
