// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.harvest;

import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/** Harvests: the list, one with its progress, what a visit received, and the forms that start and stop one. */
@Controller
final class HarvestPage {
    private final HarvestComposer composer;
    private final HarvestDesk desk;

    HarvestPage(HarvestComposer composer, HarvestDesk desk) {
        this.composer = composer;
        this.desk = desk;
    }

    /** The bureaus ticked on the form that starts a harvest; none means all. */
    record Wanted(@Nullable Set<String> bureaus) {
        Set<String> codes() {
            return bureaus == null ? Set.of() : bureaus;
        }
    }

    @GetMapping("/harvests")
    Mono<Rendering> harvests(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        return composer.list(parameters, null, viewer);
    }

    @GetMapping("/harvests/{id}")
    Mono<Rendering> harvest(@PathVariable long id, @ModelAttribute VisitChoice choice, Viewer viewer) {
        return composer.one(id, choice, viewer).switchIfEmpty(PageFrame.absent());
    }

    @GetMapping("/harvests/{id}/visits/{visit}")
    Mono<Rendering> capture(@PathVariable long id, @PathVariable long visit, Viewer viewer) {
        return composer.capture(id, visit, viewer).switchIfEmpty(PageFrame.absent());
    }

    @PostMapping("/harvests")
    Mono<Rendering> start(@ModelAttribute Wanted wanted, Viewer viewer) {
        return desk.start(wanted.codes(), viewer)
                .map(HarvestPage::toTheHarvest)
                .onErrorResume(
                        HarvestDesk.HarvestRefused.class,
                        refused -> composer.list(new LinkedMultiValueMap<>(), refused.getMessage(), viewer));
    }

    /** One that ended in the meantime is simply shown. */
    @PostMapping("/harvests/{id}/cancellation")
    Mono<Rendering> cancel(@PathVariable long id, Viewer viewer) {
        return desk.cancel(id, viewer).map(cancelled -> toTheHarvest(id));
    }

    private static Rendering toTheHarvest(long id) {
        return Rendering.redirectTo("/harvests/" + id)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
