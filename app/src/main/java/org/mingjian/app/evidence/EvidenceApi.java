// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Evidence over HTTP, under the subject it is for. */
@RestController
@RequestMapping("/api/v1/evidence/{noun}/{id}")
@Tag(name = "evidence", description = "佐证材料")
class EvidenceApi {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final EvidenceDoor door;
    private final EvidenceRepository evidence;
    private final AddEvidence add;
    private final WithdrawEvidence withdraw;

    EvidenceApi(EvidenceDoor door, EvidenceRepository evidence, AddEvidence add, WithdrawEvidence withdraw) {
        this.door = door;
        this.evidence = evidence;
        this.add = add;
        this.withdraw = withdraw;
    }

    /** A page that is evidence. */
    record Page(@Nullable String link) {}

    @GetMapping
    @Operation(
            summary = "一个事项的佐证材料",
            description = "noun 为 appeals、waivers、rectifications、manual-scores；链接在前，文件附 SHA-256")
    Mono<Map<String, @Nullable Object>> list(Viewer viewer, @PathVariable String noun, @PathVariable String id) {
        return door.subject(noun, id, viewer)
                .flatMapMany(subject -> evidence.of(subject.key()))
                .map(one -> json(one, viewer))
                .collectList()
                .map(items -> {
                    Map<String, @Nullable Object> list = new LinkedHashMap<>();
                    list.put("items", items);
                    list.put("next", null);
                    return list;
                });
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "以已公开网页为佐证", description = "{\"link\"}；由单位账号提交，事项办结前可用")
    Mono<Map<String, @Nullable Object>> link(
            Viewer viewer, @PathVariable String noun, @PathVariable String id, @RequestBody Page page) {
        return add.link(noun, id, page.link(), viewer).flatMap(piece -> one(noun, id, piece, viewer));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "上传佐证文件", description = "字段 file；PDF、DOCX、XLSX、OFD、PNG、JPEG、HTML、TXT，类型按内容识别；只供下载，不在页面中打开")
    Mono<Map<String, @Nullable Object>> file(
            Viewer viewer, @PathVariable String noun, @PathVariable String id, ServerWebExchange exchange) {
        return exchange.getMultipartData().flatMap(parts -> {
            if (!(parts.getFirst("file") instanceof FilePart file)) {
                return Mono.error(new Refusal(HttpStatus.BAD_REQUEST, "bad-parameter", "file"));
            }
            return add.file(noun, id, file.filename(), file.content(), viewer)
                    .flatMap(piece -> one(noun, id, piece, viewer));
        });
    }

    @GetMapping("/{piece}")
    @Operation(summary = "下载佐证文件")
    Mono<ResponseEntity<byte[]>> download(
            Viewer viewer, @PathVariable String noun, @PathVariable String id, @PathVariable long piece) {
        return door.subject(noun, id, viewer)
                .flatMap(subject -> evidence.find(subject.key(), piece))
                .filter(found -> found.sha256() != null)
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .flatMap(found -> evidence.content(Objects.requireNonNull(found.sha256()))
                        .map(content -> ResponseEntity.ok()
                                .header("Content-Type", Objects.requireNonNull(found.media()))
                                .header("Content-Disposition", attachment(found.name()))
                                .header("X-Content-Type-Options", "nosniff")
                                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                                .eTag(found.sha256())
                                .body(content)));
    }

    @PostMapping("/{piece}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "撤回一件佐证材料")
    Mono<Void> withdraw(Viewer viewer, @PathVariable String noun, @PathVariable String id, @PathVariable long piece) {
        return withdraw.withdraw(noun, id, piece, viewer);
    }

    private Mono<Map<String, @Nullable Object>> one(String noun, String id, long piece, Viewer viewer) {
        return door.subject(noun, id, viewer)
                .flatMap(subject -> evidence.find(subject.key(), piece))
                .map(found -> json(found, viewer));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static Map<String, @Nullable Object> json(EvidenceItem one, Viewer viewer) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", one.id());
        json.put("name", one.name());
        json.put("link", one.link());
        json.put("sha256", one.sha256());
        json.put("media", one.media());
        json.put("size", one.link() == null ? one.size() : null);
        json.put("addedBy", one.addedBy());
        json.put("addedAt", one.addedAt().atZone(CITY).toOffsetDateTime().toString());
        if (viewer.seesAll()) {
            json.put("otherBureaus", one.elsewhere());
        }
        return json;
    }
}
