// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.message;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The inbox, and one message in it. */
@Controller
@RequestMapping("/messages")
final class InboxPage {
    private static final String PATH = "/messages";
    private static final int ROWS = 30;

    private final PageFrame frame;
    private final InboxQuery query;
    private final InboxActions actions;

    InboxPage(PageFrame frame, InboxQuery query, InboxActions actions) {
        this.frame = frame;
        this.query = query;
        this.actions = actions;
    }

    /** The form's one field. */
    record Address(@Nullable String email) {}

    @GetMapping
    Mono<Rendering> inbox(@RequestParam(required = false) @Nullable UUID before, Viewer viewer) {
        return query.email(viewer).defaultIfEmpty("").flatMap(email -> inbox(before, viewer, email, false));
    }

    @GetMapping("/{id}")
    Mono<Rendering> message(@PathVariable UUID id, Viewer viewer) {
        return actions.message(id, viewer)
                .switchIfEmpty(PageFrame.absent())
                .map(message -> PageFrame.page(
                        message.letter() == null ? "message/page" : "message/letter",
                        header(message.subject(), PATH + "/" + id, viewer, new Breadcrumb(words().of("inbox"), PATH)),
                        message));
    }

    @PostMapping("/read")
    Mono<Rendering> readAll(Viewer viewer) {
        return actions.readAll(viewer).thenReturn(back());
    }

    @PostMapping("/email")
    Mono<Rendering> setEmail(@ModelAttribute Address typed, Viewer viewer) {
        String email = typed.email() == null ? "" : typed.email();
        return actions.setEmail(email, viewer)
                .flatMap(set -> set ? Mono.just(back()) : inbox(null, viewer, email, true));
    }

    private Mono<Rendering> inbox(@Nullable UUID before, Viewer viewer, String email, boolean refused) {
        return query.messages(before, ROWS + 1, viewer)
                .collectList()
                .map(found -> PageFrame.page(
                        "message/list",
                        header(words().of("inbox"), PATH, viewer),
                        view(found, before, email, refused)));
    }

    private InboxView view(List<InboxLine> found, @Nullable UUID before, String email, boolean refused) {
        boolean more = found.size() > ROWS;
        List<InboxLine> shown = more ? found.subList(0, ROWS) : found;
        String older = more ? PATH + "?before=" + shown.get(ROWS - 1).id() : null;
        Link all = before == null ? null : new Link(words().of("inbox.all"), PATH);
        EmptyState empty = shown.isEmpty() ? new EmptyState(words().of("inbox.none"), all) : null;
        return new InboxView(shown, older, email, refused, empty);
    }

    private PageHeader header(String title, String path, Viewer viewer, Breadcrumb... between) {
        Breadcrumb home = new Breadcrumb(words().of("nav.overview"), "/");
        PageHeader header = frame.header(title, viewer, path, null);
        return between.length == 0
                ? header.withWay(home, Breadcrumb.here(title))
                : header.withWay(home, between[0], Breadcrumb.here(title));
    }

    private Words words() {
        return frame.words();
    }

    private static Rendering back() {
        return Rendering.redirectTo(PATH).status(HttpStatus.SEE_OTHER).build();
    }
}
