// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.simulation.SimulationActions.SimulationRefused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Two simulations of the same evaluation beside each other. */
@Controller
final class SideBySidePage {

    private final PageFrame frame;
    private final SimulationQuery query;
    private final SideBySideComposer composer;

    SideBySidePage(PageFrame frame, SimulationQuery query, SideBySideComposer composer) {
        this.frame = frame;
        this.query = query;
        this.composer = composer;
    }

    /** @param second one of the same evaluation; absent, or another one: it is still to be chosen */
    @GetMapping("/simulations/compare")
    Mono<Rendering> compare(
            @RequestParam long first, @RequestParam(required = false) @Nullable Long second, Viewer viewer) {
        return SimulationPage.reader(viewer)
                .flatMap(reader -> query.simulation(first, reader))
                .flatMap(head -> others(head, viewer).flatMap(others -> view(head, others, second, viewer)))
                .map(view -> PageFrame.page("simulation/beside", header(view, viewer), view))
                .switchIfEmpty(PageFrame.absent());
    }

    private Mono<SideBySideView> view(
            SimulationHead first, List<SimulationHead> others, @Nullable Long second, Viewer viewer) {
        SimulationHead other = others.stream()
                .filter(one -> second != null && one.id() == second)
                .findFirst()
                .orElse(null);
        if (other == null) {
            return Mono.just(composer.choice(first, others, null, List.of()));
        }
        return Mono.zip(query.result(first.id(), viewer), query.result(other.id(), viewer))
                .map(both -> composer.view(both.getT1(), both.getT2(), others))
                .onErrorResume(
                        SimulationRefused.class,
                        refused -> Mono.just(composer.choice(first, others, other, refused.errors())));
    }

    private Mono<List<SimulationHead>> others(SimulationHead head, Viewer viewer) {
        return query.simulations(viewer)
                .filter(one -> one.id() != head.id()
                        && one.evaluation().id() == head.evaluation().id())
                .collectList();
    }

    private PageHeader header(SideBySideView view, Viewer viewer) {
        Words words = frame.words();
        SimulationHead first = view.first();
        SimulationHead second = view.second();
        String path = "/simulations/compare?first=" + first.id() + (second == null ? "" : "&second=" + second.id());
        PageHeader plain = frame.header(words.of("simulation.beside"), viewer, path, NavItem.RULES);
        return SimulationEditPage.way(plain, words, first, Breadcrumb.here(words.of("simulation.beside")))
                .withFact("period", words.period(first.evaluation().period()))
                .withFact("snapshot", first.evaluation().asOf().toString())
                .withFact("scheme", first.evaluation().edition());
    }
}
