// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
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

/** Samples: the list, the draw, and confirming item by item. */
@Controller
@RequestMapping("/samples")
final class SamplePage {
    private final SampleRendering rendering;
    private final SampleActions actions;

    SamplePage(SampleRendering rendering, SampleActions actions) {
        this.rendering = rendering;
        this.actions = actions;
    }

    @GetMapping
    Mono<Rendering> samples(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        return reader(viewer).flatMap(reader -> rendering.list(parameters, reader));
    }

    @GetMapping("/new")
    Mono<Rendering> form(@ModelAttribute SampleForm form, Viewer viewer) {
        return manager(viewer).flatMap(manager -> rendering.form(form, List.of(), manager));
    }

    @PostMapping
    Mono<Rendering> draw(@ModelAttribute SampleForm form, Viewer viewer) {
        return manager(viewer)
                .flatMap(manager -> actions.draw(form, manager))
                .map(id -> to("/samples/" + id))
                .onErrorResume(
                        SampleActions.SampleRefused.class, refused -> rendering.form(form, refused.errors(), viewer));
    }

    @GetMapping("/{id}")
    Mono<Rendering> sample(
            @PathVariable long id, @RequestParam(required = false) @Nullable Integer item, Viewer viewer) {
        return reader(viewer)
                .flatMap(reader -> rendering.one(id, item, VerdictForm.EMPTY, List.of(), reader))
                .switchIfEmpty(PageFrame.absent());
    }

    /** On to the next item this person has said nothing of. */
    @PostMapping("/{id}/items/{number}")
    Mono<Rendering> judge(
            @PathVariable long id, @PathVariable int number, @ModelAttribute VerdictForm form, Viewer viewer) {
        return reader(viewer)
                .flatMap(reader -> actions.judge(id, number, form, reader))
                .thenReturn(to("/samples/" + id + "#item"))
                .onErrorResume(
                        SampleActions.SampleRefused.class,
                        refused -> rendering
                                .one(id, number, form, refused.errors(), viewer)
                                .switchIfEmpty(PageFrame.absent()));
    }

    private static Rendering to(String path) {
        return Rendering.redirectTo(path).status(HttpStatus.SEE_OTHER).build();
    }

    /** A sample shows every bureau. */
    private static Mono<Viewer> reader(Viewer viewer) {
        return viewer.seesAll() ? Mono.just(viewer) : PageFrame.absent();
    }

    private static Mono<Viewer> manager(Viewer viewer) {
        boolean manages = viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.ADMIN;
        return manages ? Mono.just(viewer) : PageFrame.absent();
    }
}
