// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Evidence of a subject on a page of its own: where its form is answered when something was refused. */
@Controller
@RequestMapping("/evidence/{noun}/{id}")
final class EvidencePage {
    private final PageFrame frame;
    private final EvidenceQuery query;
    private final EvidenceActions actions;

    EvidencePage(PageFrame frame, EvidenceQuery query, EvidenceActions actions) {
        this.frame = frame;
        this.query = query;
        this.actions = actions;
    }

    @GetMapping
    Mono<Rendering> evidence(@PathVariable String noun, @PathVariable String id, Viewer viewer) {
        return page(noun, id, EvidenceTyped.NOTHING, List.of(), viewer);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<Rendering> add(@PathVariable String noun, @PathVariable String id, ServerWebExchange exchange, Viewer viewer) {
        return exchange.getMultipartData().flatMap(parts -> {
            String page = field(parts, "page");
            String link = field(parts, "link");
            Optional<FilePart> file = file(parts);
            if (page.isEmpty() && link.isEmpty() && file.isEmpty()) {
                return page(noun, id, EvidenceTyped.NOTHING, List.of(nothing()), viewer);
            }
            return Flux.concat(
                            step(page, () -> actions.link(noun, id, page, viewer)),
                            step(link, () -> actions.link(noun, id, link, viewer)),
                            Flux.fromStream(file.stream())
                                    .concatMap(chosen -> step("file", () -> actions.file(noun, id, chosen, viewer))))
                    .collectList()
                    .flatMap(refused -> answer(noun, id, new EvidenceTyped(page, link), refused, viewer));
        });
    }

    /** What was refused of one part of the form, and what that part said; nothing where it was taken or empty. */
    private static Flux<Refused> step(String said, Supplier<Mono<Void>> action) {
        return said.isEmpty()
                ? Flux.empty()
                : action.get()
                        .thenMany(Flux.<Refused>empty())
                        .onErrorResume(
                                EvidenceActions.EvidenceRefused.class,
                                refused -> Flux.just(new Refused(said, refused.errors())));
    }

    private record Refused(String said, List<FieldError> errors) {}

    private Mono<Rendering> answer(String noun, String id, EvidenceTyped typed, List<Refused> refused, Viewer viewer) {
        List<String> left = refused.stream().map(Refused::said).toList();
        return refused.isEmpty()
                ? back(noun, id, viewer)
                : page(
                        noun,
                        id,
                        typed.only(left),
                        refused.stream().flatMap(one -> one.errors().stream()).toList(),
                        viewer);
    }

    @PostMapping("/{piece}/withdrawal")
    Mono<Rendering> withdraw(
            @PathVariable String noun, @PathVariable String id, @PathVariable long piece, Viewer viewer) {
        return actions.withdraw(noun, id, piece, viewer)
                .then(Mono.defer(() -> back(noun, id, viewer)))
                .onErrorResume(
                        EvidenceActions.EvidenceRefused.class,
                        refused -> page(noun, id, EvidenceTyped.NOTHING, refused.errors(), viewer));
    }

    private Mono<Rendering> back(String noun, String id, Viewer viewer) {
        return query.evidence(noun, id, viewer)
                .map(found -> Rendering.redirectTo(found.page() + "#handed-in")
                        .status(HttpStatus.SEE_OTHER)
                        .build())
                .switchIfEmpty(PageFrame.absent());
    }

    private Mono<Rendering> page(String noun, String id, EvidenceTyped typed, List<FieldError> errors, Viewer viewer) {
        String title = frame.words().of("evidence");
        return query.evidence(noun, id, viewer)
                .map(found -> PageFrame.page(
                        "evidence/page",
                        frame.header(title, viewer, found.page(), door(noun))
                                .withWay(
                                        new Breadcrumb(frame.words().of("nav.overview"), "/"),
                                        new Breadcrumb(frame.words().of("evidence.of." + noun), found.page()),
                                        Breadcrumb.here(title)),
                        new EvidenceView(found, typed, errors)))
                .switchIfEmpty(PageFrame.absent());
    }

    private FieldError nothing() {
        return new FieldError("file", frame.words().of("evidence.nothing"));
    }

    private static NavItem door(String noun) {
        return noun.equals("rectifications") ? NavItem.FINDINGS : NavItem.APPEALS;
    }

    private static Optional<FilePart> file(MultiValueMap<String, Part> parts) {
        return parts.getFirst("file") instanceof FilePart file
                        && !file.filename().isEmpty()
                ? Optional.of(file)
                : Optional.empty();
    }

    private static String field(MultiValueMap<String, Part> parts, String name) {
        return parts.getFirst(name) instanceof FormFieldPart part ? part.value().strip() : "";
    }
}
