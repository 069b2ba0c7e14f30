// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.account;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Done;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Accounts: the list, one of them, and what is done with it; an administrator's alone. */
@Controller
@RequestMapping(AccountComposer.PATH)
final class AccountPage {
    private static final MultiValueMap<String, String> ALL = new LinkedMultiValueMap<>();

    private final AccountComposer composer;
    private final AccountActions actions;

    AccountPage(AccountComposer composer, AccountActions actions) {
        this.composer = composer;
        this.actions = actions;
    }

    /** @param to what to do with the account */
    record Act(@Nullable String to) {}

    @GetMapping
    Mono<Rendering> accounts(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        return administrator(viewer)
                .flatMap(reader -> composer.list(reader, parameters, AccountForm.EMPTY, List.of(), null));
    }

    @PostMapping
    Mono<Rendering> open(@ModelAttribute AccountForm form, Viewer viewer) {
        return administrator(viewer)
                .flatMap(reader -> actions.open(form, reader))
                .flatMap(opened -> composer.list(viewer, ALL, AccountForm.EMPTY, List.of(), opened))
                .onErrorResume(
                        AccountRefused.class, refused -> composer.list(viewer, ALL, form, refused.errors(), null));
    }

    @GetMapping("/{id}")
    Mono<Rendering> account(@PathVariable long id, Viewer viewer) {
        return administrator(viewer)
                .flatMap(reader -> composer.one(id, reader, null, List.of()))
                .switchIfEmpty(PageFrame.absent());
    }

    @PostMapping("/{id}")
    Mono<Rendering> change(@PathVariable long id, @ModelAttribute AccountForm form, Viewer viewer) {
        return administrator(viewer)
                .flatMap(reader -> actions.change(id, form, reader))
                .then(Mono.fromSupplier(() -> Done.at(AccountComposer.PATH + "/" + id, "account-change")))
                .onErrorResume(AccountRefused.class, refused -> composer.one(id, viewer, form, refused.errors()));
    }

    @PostMapping("/{id}/password")
    Mono<Rendering> reset(@PathVariable long id, Viewer viewer) {
        return administrator(viewer)
                .flatMap(reader -> actions.resetPassword(id, reader))
                .flatMap(reset -> composer.list(viewer, ALL, AccountForm.EMPTY, List.of(), reset))
                .onErrorResume(AccountRefused.class, refused -> composer.one(id, viewer, null, refused.errors()));
    }

    @PostMapping("/{id}/state")
    Mono<Rendering> act(@PathVariable long id, @ModelAttribute Act act, Viewer viewer) {
        return administrator(viewer)
                .flatMap(reader -> switch (Objects.requireNonNullElse(act.to(), "")) {
                    case "disable" -> actions.disable(id, reader).thenReturn("disable");
                    case "enable" -> actions.enable(id, reader).thenReturn("enable");
                    case "unlock" -> actions.unlock(id, reader).thenReturn("unlock");
                    case "end" -> actions.endEntries(id, reader).thenReturn("end");
                    default -> PageFrame.<String>absent();
                })
                .map(done -> Done.at(AccountComposer.PATH + "/" + id, "account-" + done))
                .onErrorResume(AccountRefused.class, refused -> composer.one(id, viewer, null, refused.errors()));
    }

    /** Accounts are no matter of anyone else. */
    private static Mono<Viewer> administrator(Viewer viewer) {
        return viewer.role() == Viewer.Role.ADMIN ? Mono.just(viewer) : PageFrame.absent();
    }
}
