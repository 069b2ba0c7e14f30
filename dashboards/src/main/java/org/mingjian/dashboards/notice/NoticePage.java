// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Done;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
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

/** Notices: the desk, the form that drafts, and each beside its paper. */
@Controller
@RequestMapping("/notices")
final class NoticePage {
    private final NoticeRendering rendering;
    private final NoticeActions actions;

    NoticePage(NoticeRendering rendering, NoticeActions actions) {
        this.rendering = rendering;
        this.actions = actions;
    }

    /** What is to happen to a notice. */
    record Transition(@Nullable String to, @Nullable String password) {}

    @GetMapping
    Mono<Rendering> notices(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        return rendering.desk(parameters, viewer);
    }

    @GetMapping("/new")
    Mono<Rendering> form(@ModelAttribute NoticeForm form, Viewer viewer) {
        return office(viewer).flatMap(reader -> rendering.form(form, List.of(), reader));
    }

    /** On to the draft, or to all drafts where there are several. */
    @PostMapping
    Mono<Rendering> draft(@ModelAttribute NoticeForm form, Viewer viewer) {
        return office(viewer)
                .flatMap(reader -> actions.draft(form, reader))
                .map(ids ->
                        Done.at(ids.size() == 1 ? "/notices/" + ids.get(0) : "/notices?state=DRAFT", "notice-draft"))
                .onErrorResume(
                        NoticeActions.NoticeRefused.class, refused -> rendering.form(form, refused.errors(), viewer));
    }

    @GetMapping("/{idOrNumber}")
    Mono<Rendering> notice(@PathVariable String idOrNumber, Viewer viewer) {
        return rendering.card(idOrNumber, null, List.of(), viewer).switchIfEmpty(PageFrame.absent());
    }

    @PostMapping("/{id}")
    Mono<Rendering> edit(@PathVariable long id, @ModelAttribute NoticeEdit edit, Viewer viewer) {
        return office(viewer)
                .flatMap(reader -> actions.edit(id, edit, reader))
                .then(Mono.fromSupplier(() -> Done.at("/notices/" + id, "notice-edit")))
                .onErrorResume(
                        NoticeActions.NoticeRefused.class,
                        refused -> rendering
                                .card(String.valueOf(id), edit, refused.errors(), viewer)
                                .switchIfEmpty(PageFrame.absent()));
    }

    @PostMapping("/{id}/transitions")
    Mono<Rendering> go(@PathVariable long id, @ModelAttribute Transition transition, Viewer viewer) {
        return actions.go(id, transition.to(), transition.password(), viewer)
                .map(next -> Done.at("/notices/" + next, "notice-" + transition.to()))
                .onErrorResume(
                        NoticeActions.NoticeRefused.class,
                        refused -> rendering
                                .card(String.valueOf(id), null, refused.errors(), viewer)
                                .switchIfEmpty(PageFrame.absent()));
    }

    private static Mono<Viewer> office(Viewer viewer) {
        return viewer.role() == Viewer.Role.OFFICE ? Mono.just(viewer) : PageFrame.absent();
    }
}
