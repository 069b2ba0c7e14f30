// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Periods;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The home page of each role under one address. */
@Controller
final class HomePage {
    private final PageFrame frame;
    private final Homes homes;
    private final FirstStepsQuery firstSteps;

    HomePage(PageFrame frame, Homes homes, FirstStepsQuery firstSteps) {
        this.frame = frame;
        this.homes = homes;
        this.firstSteps = firstSteps;
    }

    @GetMapping("/")
    Mono<Rendering> home(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        return frame.periods(viewer)
                .flatMap(periods -> home(parameters, viewer, periods))
                .switchIfEmpty(Mono.defer(() -> empty(viewer)));
    }

    private Mono<Rendering> home(MultiValueMap<String, String> parameters, Viewer viewer, Periods periods) {
        return switch (viewer.role()) {
            case OFFICE -> homes.office(periods, viewer, parameters.getFirst("sort"));
            case AUDITOR -> homes.auditor(periods, viewer, parameters);
            case BUREAU -> homes.bureau(periods, viewer);
            case ADMIN -> homes.admin(viewer);
            case SERVICE -> Mono.empty();
        };
    }

    /** Whoever can bring in data is led through it; all others are told that there is nothing yet. */
    private Mono<Rendering> empty(Viewer viewer) {
        if (viewer.role() == Viewer.Role.ADMIN) {
            return homes.admin(viewer);
        }
        PageHeader header = frame.header(frame.words().of("nav.overview"), viewer, "/", NavItem.OVERVIEW);
        return viewer.role() == Viewer.Role.OFFICE
                ? firstSteps.firstSteps().map(steps -> PageFrame.page("home/first-steps", header, steps))
                : Mono.fromSupplier(() -> frame.nothingYet(header, viewer));
    }
}
