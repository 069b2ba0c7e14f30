// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.Done;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Publishing a result: what is left, the signature, and the way back. */
@Controller
@RequestMapping("/evaluations/{id}")
final class PublicationPage {

    private static final String HELD = "held-";
    private static final Typed NOTHING = new Typed("", Map.of(), "", null);

    private final PageFrame frame;
    private final PublicationQuery query;
    private final PublicationActions actions;

    PublicationPage(PageFrame frame, PublicationQuery query, PublicationActions actions) {
        this.frame = frame;
        this.query = query;
        this.actions = actions;
    }

    /**
     * What stood in the form; nothing of it is lost when it is refused, but the password.
     *
     * @param held reasons typed for one bureau
     * @param others reason for all that have none of their own
     */
    private record Typed(
            String reason,
            Map<String, String> held,
            String others,
            @Nullable String password) {
        static Typed of(MultiValueMap<String, String> form) {
            Map<String, String> held = new LinkedHashMap<>();
            form.toSingleValueMap().forEach((name, value) -> {
                if (name.startsWith(HELD)) {
                    held.put(name.substring(HELD.length()), value.strip());
                }
            });
            return new Typed(text(form, "reason"), held, text(form, "others").strip(), form.getFirst("password"));
        }

        private static String text(MultiValueMap<String, String> form, String name) {
            return Objects.requireNonNullElse(form.getFirst(name), "");
        }

        Map<String, String> reasons() {
            Map<String, String> reasons = new LinkedHashMap<>();
            held.forEach((bureau, own) -> reasons.put(bureau, own.isEmpty() ? others : own));
            reasons.values().removeIf(String::isEmpty);
            return reasons;
        }
    }

    @GetMapping("/publication")
    Mono<Rendering> publication(@PathVariable long id, Viewer viewer) {
        return page(id, viewer, NOTHING, null);
    }

    @PostMapping("/publication")
    Mono<Rendering> publish(@PathVariable long id, ServerWebExchange exchange, Viewer viewer) {
        return exchange.getFormData()
                .map(Typed::of)
                .flatMap(typed -> done(
                        "publication",
                        id,
                        viewer,
                        typed,
                        actions.publish(id, typed.reason(), typed.reasons(), typed.password(), viewer)));
    }

    @PostMapping("/withdrawal")
    Mono<Rendering> withdraw(@PathVariable long id, ServerWebExchange exchange, Viewer viewer) {
        return exchange.getFormData()
                .map(Typed::of)
                .flatMap(typed -> done(
                        "withdrawal",
                        id,
                        viewer,
                        typed,
                        actions.withdraw(id, typed.reason(), typed.password(), viewer)));
    }

    @PostMapping("/replay")
    Mono<Rendering> replay(@PathVariable long id, Viewer viewer) {
        return done("replay", id, viewer, NOTHING, actions.replay(id, viewer));
    }

    private Mono<Rendering> done(String noun, long id, Viewer viewer, Typed typed, Mono<Void> action) {
        return action.then(Mono.fromSupplier(() -> Done.at("/evaluations/" + id + "/publication", noun)))
                .onErrorResume(
                        PublicationActions.PublicationRefused.class,
                        refused -> page(id, viewer, typed, refused.getMessage()));
    }

    private Mono<Rendering> page(long id, Viewer viewer, Typed typed, @Nullable String refused) {
        return query.publication(id, viewer)
                .map(one -> PageFrame.page(
                        "publication/page",
                        header(one, viewer),
                        new PublicationView(
                                one,
                                viewer.role() == Viewer.Role.OFFICE,
                                typed.reason(),
                                typed.held(),
                                typed.others(),
                                refused)))
                .switchIfEmpty(PageFrame.absent());
    }

    private PageHeader header(Publication one, Viewer viewer) {
        Words words = frame.words();
        String number = words.of("evaluation.number", String.valueOf(one.head().id()));
        String path = "/evaluations/" + one.head().id();
        return frame.header(words.of("publication"), viewer, path + "/publication", NavItem.DATA)
                .withWay(
                        new Breadcrumb(words.of("nav.overview"), "/"),
                        new Breadcrumb(words.of("evaluation"), "/evaluations"),
                        new Breadcrumb(number, path),
                        Breadcrumb.here(words.of("publication")));
    }
}
