// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.source;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Sources: the list, the form of one, trying it, saving it, switching it off. */
@Controller
final class SourcePage {
    private final SourceComposer composer;
    private final SourceQuery query;
    private final SourceDesk desk;

    SourcePage(SourceComposer composer, SourceQuery query, SourceDesk desk) {
        this.composer = composer;
        this.query = query;
        this.desk = desk;
    }

    /** What the switch of a source asks for. */
    record Switching(boolean enabled) {}

    @GetMapping("/sources")
    Mono<Rendering> sources(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        return composer.list(parameters, viewer);
    }

    @GetMapping("/sources/new")
    Mono<Rendering> fresh(@RequestParam(required = false) @Nullable String bureau, Viewer viewer) {
        return SourceComposer.manages(viewer)
                ? composer.form(SourceForm.empty(bureau), List.of(), null, viewer)
                : PageFrame.absent();
    }

    @GetMapping("/sources/{bureau}/{id}")
    Mono<Rendering> one(@PathVariable String bureau, @PathVariable String id, Viewer viewer) {
        return query.source(bureau, id, viewer)
                .flatMap(form -> composer.form(form, List.of(), null, viewer))
                .switchIfEmpty(PageFrame.absent());
    }

    /** Nothing typed is lost: the form comes back with what was read, or with what is wrong. */
    @PostMapping("/sources/trial")
    Mono<Rendering> attempt(@ModelAttribute SourceForm form, Viewer viewer) {
        return desk.attempt(form, viewer)
                .flatMap(attempt -> composer.form(form, attempt.errors(), attempt.trial(), viewer));
    }

    @PostMapping("/sources")
    Mono<Rendering> save(@ModelAttribute SourceForm form, Viewer viewer) {
        return desk.save(form, viewer)
                .flatMap(errors ->
                        errors.isEmpty() ? Mono.just(toTheList()) : composer.form(form, errors, null, viewer));
    }

    @PostMapping("/sources/{bureau}/{id}/switch")
    Mono<Rendering> enable(
            @PathVariable String bureau, @PathVariable String id, @ModelAttribute Switching switching, Viewer viewer) {
        return desk.enable(bureau, id, switching.enabled(), viewer)
                .filter(done -> done)
                .map(done -> toTheList())
                .switchIfEmpty(PageFrame.absent());
    }

    private static Rendering toTheList() {
        return Rendering.redirectTo("/sources").status(HttpStatus.SEE_OTHER).build();
    }
}
