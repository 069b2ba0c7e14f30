// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.account;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.Done;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** One's own account: password and sessions, for every role. */
@Controller
@RequestMapping("/account")
final class OwnAccountPage {
    private final PageFrame frame;
    private final OwnAccounts accounts;

    OwnAccountPage(PageFrame frame, OwnAccounts accounts) {
        this.frame = frame;
        this.accounts = accounts;
    }

    /** @param id of the session to end; {@code others} for all but this one */
    record Ending(@Nullable String id) {}

    @GetMapping
    Mono<Rendering> own(Viewer viewer) {
        return page(viewer, List.of());
    }

    @PostMapping("/password")
    Mono<Rendering> change(@ModelAttribute PasswordForm form, Viewer viewer) {
        return accounts.changePassword(form, viewer)
                .then(Mono.fromSupplier(() -> Done.at("/account", "password")))
                .onErrorResume(AccountRefused.class, refused -> page(viewer, refused.errors()));
    }

    @PostMapping("/entries")
    Mono<Rendering> end(@ModelAttribute Ending ending, Viewer viewer) {
        String id = Objects.requireNonNullElse(ending.id(), "");
        Mono<Void> ended = id.equals("others") ? accounts.endOthers(viewer) : accounts.end(id, viewer);
        return ended.then(Mono.fromSupplier(() -> Done.at("/account", "account-end")));
    }

    private Mono<Rendering> page(Viewer viewer, List<FieldError> errors) {
        Words words = frame.words();
        String title = words.of("account.own");
        return accounts.own(viewer)
                .map(own -> PageFrame.page(
                        "account/own",
                        frame.header(title, viewer, "/account", null)
                                .withWay(new Breadcrumb(words.of("nav.overview"), "/"), Breadcrumb.here(title)),
                        new OwnAccountView(own, errors)))
                .switchIfEmpty(PageFrame.absent());
    }
}
