// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.message;

import java.util.List;
import java.util.UUID;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TablePage;
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

/** Where messages go beside the inboxes, and what did not arrive. */
@Controller
@RequestMapping("/admin/sendings")
final class SendingPage {
    private static final String PATH = "/admin/sendings";

    private final PageFrame frame;
    private final SendingQuery query;
    private final SendingActions actions;
    private final SendingColumns columns;

    SendingPage(PageFrame frame, SendingQuery query, SendingActions actions, SendingColumns columns) {
        this.columns = columns;
        this.frame = frame;
        this.query = query;
        this.actions = actions;
    }

    @GetMapping
    Mono<Rendering> sendings(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        return reader(viewer).flatMap(reader -> page(parameters, reader, WebhookForm.EMPTY, List.of()));
    }

    @PostMapping("/webhooks")
    Mono<Rendering> register(@ModelAttribute WebhookForm form, Viewer viewer) {
        return reader(viewer)
                .flatMap(reader -> actions.register(form, reader))
                .flatMap(defects -> defects.isEmpty()
                        ? Mono.just(back())
                        : page(new LinkedMultiValueMap<>(), viewer, form, defects));
    }

    @PostMapping("/webhooks/{id}/end")
    Mono<Rendering> end(@PathVariable long id, Viewer viewer) {
        return reader(viewer).flatMap(reader -> actions.end(id, reader)).thenReturn(back());
    }

    @PostMapping("/{id}/retry")
    Mono<Rendering> retry(@PathVariable UUID id, Viewer viewer) {
        return reader(viewer).flatMap(reader -> actions.retry(id, reader)).thenReturn(back());
    }

    private Mono<Rendering> page(
            MultiValueMap<String, String> parameters, Viewer viewer, WebhookForm form, List<String> defects) {
        Words words = frame.words();
        List<FieldError> errors = defects.stream()
                .map(field -> new FieldError(field, words.of("webhook." + field + ".defect")))
                .toList();
        WebhookForm shown = new WebhookForm(form.name(), form.url(), null);
        return Mono.zip(
                        query.webhooks(viewer).collectList(),
                        columns.listing(parameters, viewer)
                                .flatMap(listing -> listing.page(TablePage.asked(parameters))))
                .map(both -> PageFrame.page(
                        "message/sendings",
                        header(viewer),
                        new SendingView(
                                viewer.role() == Viewer.Role.ADMIN,
                                query.mailIsSetUp(),
                                both.getT1(),
                                both.getT2().rows(),
                                shown,
                                errors),
                        both.getT2().table()));
    }

    private PageHeader header(Viewer viewer) {
        Words words = frame.words();
        return frame.header(words.of("sending"), viewer, PATH, null)
                .withWay(new Breadcrumb(words.of("nav.overview"), "/"), Breadcrumb.here(words.of("sending")));
    }

    private static Mono<Viewer> reader(Viewer viewer) {
        return SendingColumns.reads(viewer) ? Mono.just(viewer) : PageFrame.absent();
    }

    private static Rendering back() {
        return Rendering.redirectTo(PATH).status(HttpStatus.SEE_OTHER).build();
    }
}
