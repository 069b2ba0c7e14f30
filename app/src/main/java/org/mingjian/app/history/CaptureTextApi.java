// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a site answered, byte for byte, shown as text: nothing in it runs, nothing in it is fetched. */
@RestController
@RequestMapping("/api/v1/captures")
@Tag(name = "harvests", description = "采集")
class CaptureTextApi {

    private final CapturedContentRepository captures;

    CaptureTextApi(CapturedContentRepository captures) {
        this.captures = captures;
    }

    @GetMapping("/{sha256}")
    @Operation(summary = "采集所得原件", description = "网页按纯文本答复，其他作为附件；单位账号只得本单位的")
    Mono<ResponseEntity<byte[]>> capture(Viewer viewer, @PathVariable String sha256) {
        return captures.find(sha256, viewer.bureau())
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .map(content -> answer(sha256, content));
    }

    private static ResponseEntity<byte[]> answer(String sha256, CapturedContentRepository.Content content) {
        MediaType told = told(content.type());
        boolean text = told.getType().equals("text")
                || told.getSubtype().toLowerCase(Locale.ROOT).endsWith("xml");
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().header("Content-Security-Policy", "sandbox; default-src 'none'");
        if (text) {
            return answer.contentType(new MediaType(
                            MediaType.TEXT_PLAIN,
                            told.getCharset() == null ? StandardCharsets.UTF_8 : told.getCharset()))
                    .body(content.bytes());
        }
        return answer.contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(sha256).build().toString())
                .body(content.bytes());
    }

    /** What is not told, or in no words, is taken for a page. */
    private static MediaType told(@Nullable String type) {
        try {
            return type == null ? MediaType.TEXT_HTML : MediaType.parseMediaType(type);
        } catch (InvalidMediaTypeException noType) {
            return MediaType.TEXT_HTML;
        }
    }
}
