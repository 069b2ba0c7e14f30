// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Uploads: bring a file, say what it is, import it. */
@RestController
@RequestMapping("/api/v1/uploads")
@Tag(name = "uploads", description = "文件上传")
class UploadApi {

    private static final int PAGE = 50;

    private final TakeUpload take;
    private final ChooseRegisters choose;
    private final UploadStates states;

    UploadApi(TakeUpload take, ChooseRegisters choose, UploadStates states) {
        this.take = take;
        this.choose = choose;
        this.states = states;
    }

    /**
     * What the tables of an upload are.
     *
     * @param types register of each table by its position; an empty one is not taken
     */
    record Choice(
            @Nullable Map<Integer, String> types, @Nullable String bureau) {}

    @GetMapping
    @Operation(summary = "上传列表，新的在前")
    Mono<Map<String, @Nullable Object>> list(Viewer viewer, @RequestParam(required = false) @Nullable Long cursor) {
        return states.list(viewer, cursor == null ? Long.MAX_VALUE : cursor, PAGE + 1)
                .collectList()
                .map(found -> {
                    List<UploadState> page = found.size() > PAGE ? found.subList(0, PAGE) : found;
                    Map<String, @Nullable Object> list = new LinkedHashMap<>();
                    list.put("items", page.stream().map(UploadJson::of).toList());
                    list.put(
                            "next",
                            found.size() > PAGE
                                    ? String.valueOf(page.get(PAGE - 1).upload().id())
                                    : null);
                    return list;
                });
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "上传文件（表单）", description = "字段 file 为文件，bureau、url、title 等可省；返回 202 和 Location，识别与预览自行进行")
    Mono<ResponseEntity<Map<String, @Nullable Object>>> form(Viewer viewer, ServerWebExchange exchange) {
        viewer.require(Role.OFFICE, Role.ADMIN, Role.SERVICE, Role.BUREAU);
        return exchange.getMultipartData().flatMap(parts -> {
            if (!(parts.getFirst("file") instanceof FilePart file)) {
                return Mono.error(new Refusal(HttpStatus.BAD_REQUEST, "bad-parameter", "file"));
            }
            return take.take(file.filename(), file.content(), field(parts, "bureau"), paper(parts), viewer)
                    .flatMap(id -> accepted(id, viewer));
        });
    }

    @PostMapping
    @Operation(summary = "上传文件（文件即请求内容）", description = "文件名写在参数 name 中")
    Mono<ResponseEntity<Map<String, @Nullable Object>>> body(
            Viewer viewer,
            @RequestParam String name,
            @RequestParam(required = false) @Nullable String bureau,
            @RequestParam(required = false) @Nullable String url,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String replyId,
            @RequestParam(required = false) @Nullable String requestId,
            @RequestParam(required = false) @Nullable String sentOn,
            ServerHttpRequest content) {
        viewer.require(Role.OFFICE, Role.ADMIN, Role.SERVICE, Role.BUREAU);
        return take.take(
                        name,
                        content.getBody(),
                        bureau,
                        new Upload.PaperTrail(url, title, replyId, requestId, sentOn),
                        viewer)
                .flatMap(id -> accepted(id, viewer));
    }

    @GetMapping("/{id}")
    @Operation(summary = "一次上传的状态、识别结果和逐行计数")
    Mono<Map<String, @Nullable Object>> one(Viewer viewer, @PathVariable long id) {
        return states.one(id, viewer).map(UploadJson::of);
    }

    @PostMapping("/{id}/choice")
    @Operation(summary = "指定各表是哪种台账、属于哪个单位，重新预览")
    Mono<ResponseEntity<Map<String, @Nullable Object>>> choice(
            Viewer viewer, @PathVariable long id, @RequestBody Choice choice) {
        viewer.require(Role.OFFICE, Role.ADMIN, Role.SERVICE, Role.BUREAU);
        return states.one(id, viewer)
                .flatMap(state -> choose.choose(
                        state.upload(), Objects.requireNonNullElse(choice.types(), Map.of()), choice.bureau()))
                .then(Mono.defer(() -> accepted(id, viewer)));
    }

    @PostMapping("/{id}/import")
    @Operation(summary = "确认导入")
    Mono<ResponseEntity<Map<String, @Nullable Object>>> store(Viewer viewer, @PathVariable long id) {
        viewer.require(Role.OFFICE, Role.ADMIN, Role.SERVICE, Role.BUREAU);
        return states.store(id, viewer).then(Mono.defer(() -> accepted(id, viewer)));
    }

    private Mono<ResponseEntity<Map<String, @Nullable Object>>> accepted(long id, Viewer viewer) {
        return states.one(id, viewer)
                .map(state -> ResponseEntity.accepted()
                        .location(URI.create("/api/v1/uploads/" + id))
                        .body(UploadJson.of(state)));
    }

    static Upload.PaperTrail paper(MultiValueMap<String, Part> parts) {
        return new Upload.PaperTrail(
                field(parts, "url"),
                field(parts, "title"),
                field(parts, "replyId"),
                field(parts, "requestId"),
                field(parts, "sentOn"));
    }

    static @Nullable String field(MultiValueMap<String, Part> parts, String name) {
        return parts.getFirst(name) instanceof FormFieldPart part
                        && !part.value().isBlank()
                ? part.value().strip()
                : null;
    }
}
