// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.upload;

import java.util.Map;
import java.util.stream.Collectors;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Uploads: the list with the form that brings a file, one with its preview, and the steps to its import. */
@Controller
final class UploadPage {
    private static final String TYPE = "type-";

    private final UploadComposer composer;
    private final UploadDesk desk;

    UploadPage(UploadComposer composer, UploadDesk desk) {
        this.composer = composer;
        this.desk = desk;
    }

    @GetMapping("/uploads")
    Mono<Rendering> uploads(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        return composer.list(parameters, viewer, null);
    }

    @PostMapping(path = "/uploads", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<Rendering> take(ServerWebExchange exchange, Viewer viewer) {
        return exchange.getMultipartData().flatMap(parts -> {
            if (!(parts.getFirst("file") instanceof FilePart file)
                    || file.filename().isEmpty()) {
                return composer.noFile(viewer);
            }
            return desk.take(file, fields(parts), viewer)
                    .map(UploadPage::to)
                    .onErrorResume(
                            UploadDesk.UploadRefused.class,
                            refused -> composer.list(new LinkedMultiValueMap<>(), viewer, refused.getMessage()));
        });
    }

    @GetMapping("/uploads/{id}")
    Mono<Rendering> upload(@PathVariable long id, Viewer viewer) {
        return composer.one(id, viewer, null).switchIfEmpty(PageFrame.absent());
    }

    @PostMapping("/uploads/{id}/choice")
    Mono<Rendering> choose(@PathVariable long id, ServerWebExchange exchange, Viewer viewer) {
        return exchange.getFormData().flatMap(form -> {
            Map<Integer, String> types = form.toSingleValueMap().entrySet().stream()
                    .filter(field -> field.getKey().matches(TYPE + "\\d{1,4}"))
                    .collect(Collectors.toMap(
                            field -> Integer.valueOf(field.getKey().substring(TYPE.length())), Map.Entry::getValue));
            return after(desk.choose(id, types, form.getFirst("bureau"), viewer), id, viewer);
        });
    }

    @PostMapping("/uploads/{id}/import")
    Mono<Rendering> store(@PathVariable long id, Viewer viewer) {
        return after(desk.store(id, viewer), id, viewer);
    }

    private Mono<Rendering> after(Mono<Void> step, long id, Viewer viewer) {
        return step.then(Mono.fromSupplier(() -> to(id)))
                .onErrorResume(
                        UploadDesk.UploadRefused.class,
                        refused ->
                                composer.one(id, viewer, refused.getMessage()).switchIfEmpty(PageFrame.absent()));
    }

    private static Rendering to(long id) {
        return Rendering.redirectTo("/uploads/" + id)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private static Map<String, String> fields(MultiValueMap<String, Part> parts) {
        return parts.toSingleValueMap().values().stream()
                .filter(FormFieldPart.class::isInstance)
                .map(FormFieldPart.class::cast)
                .filter(field -> !field.value().isBlank())
                .collect(Collectors.toMap(Part::name, field -> field.value().strip()));
    }
}
