// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.token;

import java.util.List;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Service tokens: the list, and what is done with them. */
@Controller
@RequestMapping("/admin/tokens")
final class TokenPage {
    private final TokenComposer composer;
    private final TokenActions actions;

    TokenPage(TokenComposer composer, TokenActions actions) {
        this.composer = composer;
        this.actions = actions;
    }

    /** How long the secret before still holds. */
    record Overlap(int hours) {}

    @GetMapping
    Mono<Rendering> tokens(Viewer viewer) {
        return reader(viewer).flatMap(reader -> composer.page(reader, TokenForm.EMPTY, List.of(), null));
    }

    @PostMapping
    Mono<Rendering> issue(@ModelAttribute TokenForm form, Viewer viewer) {
        return reader(viewer)
                .flatMap(reader -> actions.issue(form, reader))
                .flatMap(secret -> composer.page(viewer, TokenForm.EMPTY, List.of(), secret))
                .onErrorResume(
                        TokenActions.TokenRefused.class,
                        refused -> composer.page(viewer, form, refused.errors(), null));
    }

    @PostMapping("/{id}/rotation")
    Mono<Rendering> rotate(@PathVariable long id, @ModelAttribute Overlap overlap, Viewer viewer) {
        return reader(viewer)
                .flatMap(reader -> actions.rotate(id, overlap.hours(), reader))
                .flatMap(secret -> composer.page(viewer, TokenForm.EMPTY, List.of(), secret))
                .onErrorResume(
                        TokenActions.TokenRefused.class,
                        refused -> composer.page(viewer, TokenForm.EMPTY, refused.errors(), null));
    }

    @PostMapping("/{id}/revocation")
    Mono<Rendering> revoke(@PathVariable long id, Viewer viewer) {
        return reader(viewer)
                .flatMap(reader -> actions.revoke(id, reader))
                .thenReturn(Rendering.redirectTo("/admin/tokens")
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    /** Tokens are no matter of bureaus and offices. */
    private static Mono<Viewer> reader(Viewer viewer) {
        return viewer.role() == Viewer.Role.ADMIN || viewer.role() == Viewer.Role.AUDITOR
                ? Mono.just(viewer)
                : PageFrame.absent();
    }
}
