// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.personaldata;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What personal data is kept, and the removal of what is past its period. */
@Controller
@RequestMapping("/personal-data")
final class PersonalDataPage {
    private final PageFrame frame;
    private final PersonalDataQuery query;
    private final PersonalDataActions actions;

    PersonalDataPage(PageFrame frame, PersonalDataQuery query, PersonalDataActions actions) {
        this.frame = frame;
        this.query = query;
        this.actions = actions;
    }

    /** What is to be removed. */
    record Asked(@Nullable String category) {}

    @GetMapping
    Mono<Rendering> kept(Viewer viewer) {
        return reader(viewer)
                .flatMap(reader -> Mono.zip(
                        query.kept(reader).collectList(), query.removals(reader).collectList()))
                .map(both -> PageFrame.page(
                        "personaldata/page",
                        header(viewer),
                        new PersonalDataView(
                                both.getT1(),
                                both.getT2(),
                                viewer.role() == Viewer.Role.ADMIN,
                                both.getT2().isEmpty()
                                        ? new EmptyState(frame.words().of("personal-data.removals.none"), null)
                                        : null)));
    }

    @PostMapping("/removals")
    Mono<Rendering> remove(@ModelAttribute Asked asked, Viewer viewer) {
        return reader(viewer)
                .flatMap(reader -> actions.remove(asked.category(), reader))
                .thenReturn(Rendering.redirectTo("/personal-data")
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    private static Mono<Viewer> reader(Viewer viewer) {
        return viewer.role() == Viewer.Role.ADMIN || viewer.role() == Viewer.Role.AUDITOR
                ? Mono.just(viewer)
                : PageFrame.absent();
    }

    private PageHeader header(Viewer viewer) {
        Words words = frame.words();
        return frame.header(words.of("personal-data"), viewer, "/personal-data", null)
                .withWay(new Breadcrumb(words.of("nav.overview"), "/"), Breadcrumb.here(words.of("personal-data")));
    }
}
