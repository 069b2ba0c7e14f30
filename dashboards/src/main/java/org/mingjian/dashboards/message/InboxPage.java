// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TablePage;
import org.mingjian.dashboards.table.TableView;
import org.springframework.http.HttpStatus;
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

/** The inbox, and one message in it. */
@Controller
@RequestMapping("/messages")
final class InboxPage {
    private static final String PATH = "/messages";

    private final PageFrame frame;
    private final InboxQuery query;
    private final InboxActions actions;
    private final InboxColumns columns;

    InboxPage(PageFrame frame, InboxQuery query, InboxActions actions, InboxColumns columns) {
        this.columns = columns;
        this.frame = frame;
        this.query = query;
        this.actions = actions;
    }

    /** The form's one field. */
    record Address(@Nullable String email) {}

    @GetMapping
    Mono<Rendering> inbox(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        return query.email(viewer).defaultIfEmpty("").flatMap(email -> inbox(parameters, viewer, email, false));
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
                .flatMap(set -> set ? Mono.just(back()) : inbox(new LinkedMultiValueMap<>(), viewer, email, true));
    }

    private Mono<Rendering> inbox(
            MultiValueMap<String, String> parameters, Viewer viewer, String email, boolean refused) {
        return columns.listing(parameters, viewer)
                .flatMap(listing -> listing.page(TablePage.asked(parameters)))
                .map(page -> PageFrame.page(
                        "message/list",
                        header(words().of("inbox"), PATH, viewer),
                        new InboxView(page.rows(), email, refused, none(page.table())),
                        page.table()));
    }

    private @Nullable EmptyState none(TableView table) {
        return table.total() == 0 && !table.narrowed() ? new EmptyState(words().of("inbox.none"), null) : null;
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
