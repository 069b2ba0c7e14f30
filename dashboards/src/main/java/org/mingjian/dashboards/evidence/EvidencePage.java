// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.evidence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        return page(noun, id, null, List.of(), viewer);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<Rendering> add(
            @PathVariable String noun, @PathVariable String id, ServerWebExchange exchange, Viewer viewer) {
        return exchange.getMultipartData().flatMap(parts -> {
            List<Mono<Void>> steps = new ArrayList<>();
            for (String link : List.of(field(parts, "page"), field(parts, "link"))) {
                if (!link.isEmpty()) {
                    steps.add(actions.link(noun, id, link, viewer));
                }
            }
            if (parts.getFirst("file") instanceof FilePart file
                    && !file.filename().isEmpty()) {
                steps.add(actions.file(noun, id, file, viewer));
            }
            return steps.isEmpty()
                    ? page(noun, id, parts, List.of(nothing()), viewer)
                    : done(Mono.whenDelayError(steps), noun, id, parts, viewer);
        });
    }

    @PostMapping("/{piece}/withdrawal")
    Mono<Rendering> withdraw(
            @PathVariable String noun, @PathVariable String id, @PathVariable long piece, Viewer viewer) {
        return done(actions.withdraw(noun, id, piece, viewer), noun, id, null, viewer);
    }

    private Mono<Rendering> done(
            Mono<Void> step, String noun, String id, @Nullable MultiValueMap<String, Part> parts, Viewer viewer) {
        return step.then(Mono.defer(() -> query.evidence(noun, id, viewer)))
                .map(found -> Rendering.redirectTo(found.page() + "#handed-in")
                        .status(HttpStatus.SEE_OTHER)
                        .build())
                .switchIfEmpty(PageFrame.absent())
                .onErrorResume(
                        EvidenceActions.EvidenceRefused.class,
                        refused -> page(noun, id, parts, refused.errors(), viewer));
    }

    private Mono<Rendering> page(
            String noun,
            String id,
            @Nullable MultiValueMap<String, Part> parts,
            List<FieldError> errors,
            Viewer viewer) {
        String title = frame.words().of("evidence");
        return query.evidence(noun, id, viewer)
                .map(found -> PageFrame.page(
                        "evidence/page",
                        frame.header(title, viewer, found.page(), door(noun))
                                .withWay(
                                        new Breadcrumb(frame.words().of("nav.overview"), "/"),
                                        new Breadcrumb(frame.words().of("evidence.of." + noun), found.page()),
                                        Breadcrumb.here(title)),
                        new EvidenceView(
                                found,
                                parts == null ? null : field(parts, "page"),
                                parts == null ? null : field(parts, "link"),
                                errors)))
                .switchIfEmpty(PageFrame.absent());
    }

    private FieldError nothing() {
        return new FieldError("file", frame.words().of("evidence.nothing"));
    }

    private static NavItem door(String noun) {
        return noun.equals("rectifications") ? NavItem.FINDINGS : NavItem.APPEALS;
    }

    private static String field(MultiValueMap<String, Part> parts, String name) {
        return parts.getFirst(name) instanceof FormFieldPart part ? part.value().strip() : "";
    }
}
