// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.archive;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingjian.app.evaluation.EvaluationRepository;
import org.mingjian.app.evaluation.EvaluationRun;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Packages over HTTP: the whole result for office, auditor and administrator, a bureau's own slice for the bureau. */
@RestController
@RequestMapping("/api/v1/evaluations/{id}")
@Tag(name = "packages", description = "存档包")
class ArchiveApi {

    private static final int CHUNK = 64 * 1024;

    private final EvaluationRepository evaluations;
    private final BuildArchive build;

    ArchiveApi(EvaluationRepository evaluations, BuildArchive build) {
        this.evaluations = evaluations;
        this.build = build;
    }

    @GetMapping("/package.zip")
    @Operation(summary = "存档包", description = "事实、方案、日历、结果、认定、证据和通知书，离线可复核（verify 命令）；单位账号得到已发布结果中本单位的部分")
    Mono<ResponseEntity<Flux<DataBuffer>>> archive(Viewer viewer, @PathVariable long id) {
        return evaluations
                .find(id, viewer)
                .filter(run -> run.state().computed() && (viewer.seesAll() || run.open()))
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .flatMap(run -> build.build(run, viewer.bureau()).map(zip -> answer(run, viewer, zip)));
    }

    private static ResponseEntity<Flux<DataBuffer>> answer(EvaluationRun run, Viewer viewer, Path zip) {
        String name = "mingjian-" + run.period() + "-v" + run.version()
                + (viewer.bureau() == null ? "" : "-" + viewer.bureau()) + ".zip";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(DataBufferUtils.read(zip, DefaultDataBufferFactory.sharedInstance, CHUNK)
                        .doFinally(end -> delete(zip)));
    }

    private static void delete(Path zip) {
        try {
            Files.deleteIfExists(zip);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
