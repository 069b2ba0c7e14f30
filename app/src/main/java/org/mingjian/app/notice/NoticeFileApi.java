// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.mingjian.app.evaluation.EvaluationRepository;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The files of a notice: the copy that was issued, or a draft as it would be. */
@RestController
@RequestMapping("/api/v1/notices")
@Tag(name = "notices", description = "通知书与通报")
class NoticeFileApi {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";

    private final NoticeRepository notices;
    private final NoticeCopyRepository copies;
    private final EvaluationRepository evaluations;
    private final NoticePrint print;

    NoticeFileApi(
            NoticeRepository notices,
            NoticeCopyRepository copies,
            EvaluationRepository evaluations,
            NoticePrint print) {
        this.notices = notices;
        this.copies = copies;
        this.evaluations = evaluations;
        this.print = print;
    }

    @GetMapping(path = "/{idOrNumber}.docx", produces = DOCX)
    @Operation(summary = "通知文档（DOCX）", description = "已签发的为留存副本，草稿为预览")
    Mono<ResponseEntity<byte[]>> docx(Viewer viewer, @PathVariable String idOrNumber) {
        return file(idOrNumber, viewer, DOCX, ".docx", IssuedCopy::docx);
    }

    @GetMapping(path = "/{idOrNumber}.pdf", produces = PDF)
    @Operation(summary = "通知文档（PDF）", description = "已签发的为留存副本，草稿为预览")
    Mono<ResponseEntity<byte[]>> pdf(Viewer viewer, @PathVariable String idOrNumber) {
        return file(idOrNumber, viewer, PDF, ".pdf", IssuedCopy::pdf);
    }

    private Mono<ResponseEntity<byte[]>> file(
            String idOrNumber, Viewer viewer, String type, String suffix, Function<IssuedCopy, byte[]> part) {
        return notices.find(idOrNumber, viewer)
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .flatMap(notice -> copy(notice, viewer)
                        .map(copy -> ResponseEntity.ok()
                                .header(HttpHeaders.CONTENT_TYPE, type)
                                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(notice, suffix))
                                .body(part.apply(copy))));
    }

    private Mono<IssuedCopy> copy(Notice notice, Viewer viewer) {
        return notice.state().issued()
                ? copies.copy(notice.id())
                : evaluations
                        .find(notice.evaluation(), viewer)
                        .flatMap(run -> print.subject(notice, run, viewer))
                        .flatMap(subject -> print.copy(notice, subject));
    }

    private static String disposition(Notice notice, String suffix) {
        String number = notice.number();
        return ContentDisposition.inline()
                .filename((number == null ? "notice-" + notice.id() : number) + suffix, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
