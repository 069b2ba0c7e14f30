// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.simulation.SimulationActions.SimulationForm;
import org.mingjian.dashboards.simulation.SimulationActions.SimulationRefused;
import org.mingjian.rules.simulation.Place;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A simulation changed: its figures part by part, its name, a copy of it, put away. */
@Controller
@RequestMapping("/simulations/{id}")
final class SimulationEditPage {

    private final PageFrame frame;
    private final SimulationQuery query;
    private final SimulationActions actions;
    private final SimulationEditComposer composer;

    SimulationEditPage(
            PageFrame frame, SimulationQuery query, SimulationActions actions, SimulationEditComposer composer) {
        this.frame = frame;
        this.query = query;
        this.actions = actions;
        this.composer = composer;
    }

    @GetMapping("/edit")
    Mono<Rendering> edit(@PathVariable long id, @RequestParam(required = false) @Nullable String part, Viewer viewer) {
        return form(id, part, SimulationEditComposer.Typed.NOTHING, viewer);
    }

    /** A blank field goes back to what stands in the edition. */
    @PostMapping("/edit")
    Mono<Rendering> change(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String part,
            ServerWebExchange exchange,
            Viewer viewer) {
        return SimulationPage.maker(viewer)
                .flatMap(maker -> query.simulation(id, maker))
                .switchIfEmpty(PageFrame.absent())
                .zipWith(exchange.getFormData().map(SimulationEditPage::typed))
                .flatMap(both -> {
                    var changes = new TreeMap<>(both.getT1().changes());
                    both.getT2().forEach((place, value) -> {
                        if (value.isBlank()) {
                            changes.remove(place);
                        } else {
                            changes.put(place, value.strip());
                        }
                    });
                    return actions.change(id, changes, viewer)
                            .thenReturn(SimulationPage.to("/simulations/" + id
                                    + (both.getT2().isEmpty() || part == null ? "" : "/edit?part=" + part)))
                            .onErrorResume(
                                    SimulationRefused.class,
                                    refused -> form(
                                            id,
                                            part,
                                            new SimulationEditComposer.Typed(
                                                    null, null, both.getT2(), refused.errors()),
                                            viewer));
                });
    }

    @PostMapping
    Mono<Rendering> rename(@PathVariable long id, @ModelAttribute SimulationForm form, Viewer viewer) {
        return SimulationPage.maker(viewer)
                .flatMap(maker -> actions.rename(id, form, maker))
                .thenReturn(SimulationPage.to("/simulations/" + id))
                .onErrorResume(
                        SimulationRefused.class,
                        refused -> form(
                                id,
                                null,
                                new SimulationEditComposer.Typed(form.name(), form.note(), Map.of(), refused.errors()),
                                viewer));
    }

    @PostMapping("/copy")
    Mono<Rendering> copy(@PathVariable long id, Viewer viewer) {
        return SimulationPage.maker(viewer)
                .flatMap(maker -> actions.copy(id, maker))
                .map(copy -> SimulationPage.to("/simulations/" + copy + "/edit"));
    }

    @PostMapping("/archive")
    Mono<Rendering> archive(@PathVariable long id, Viewer viewer) {
        return SimulationPage.maker(viewer)
                .flatMap(maker -> actions.archive(id, true, maker))
                .thenReturn(SimulationPage.to("/simulations"));
    }

    @PostMapping("/restore")
    Mono<Rendering> restore(@PathVariable long id, Viewer viewer) {
        return SimulationPage.maker(viewer)
                .flatMap(maker -> actions.archive(id, false, maker))
                .thenReturn(SimulationPage.to("/simulations/" + id));
    }

    private Mono<Rendering> form(long id, @Nullable String part, SimulationEditComposer.Typed typed, Viewer viewer) {
        Words words = frame.words();
        return SimulationPage.maker(viewer)
                .flatMap(maker -> query.simulation(id, maker))
                .flatMap(head -> query.draft(id, viewer).map(draft -> {
                    PageHeader plain = frame.header(
                            words.of("simulation.edit"), viewer, "/simulations/" + id + "/edit", NavItem.RULES);
                    return PageFrame.page(
                            "simulation/edit",
                            way(plain, words, head, Breadcrumb.here(words.of("simulation.edit"))),
                            composer.view(head, draft, part, typed));
                }))
                .switchIfEmpty(PageFrame.absent());
    }

    /** The way to a page of one simulation. */
    static PageHeader way(PageHeader header, Words words, SimulationHead head, Breadcrumb... here) {
        Stream<Breadcrumb> way = Stream.of(
                new Breadcrumb(words.of("nav.overview"), "/"),
                new Breadcrumb(words.of("simulation"), "/simulations"),
                here.length == 0
                        ? Breadcrumb.here(head.number())
                        : new Breadcrumb(head.number(), "/simulations/" + head.id()));
        return header.withWay(Stream.concat(way, List.of(here).stream()).toArray(Breadcrumb[]::new));
    }

    private static Map<String, String> typed(MultiValueMap<String, String> form) {
        Map<String, String> typed = new HashMap<>();
        form.toSingleValueMap().forEach((name, value) -> {
            if (Place.of(name).isPresent()) {
                typed.put(name, value == null ? "" : value);
            }
        });
        return typed;
    }
}
