// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.mingjian.app.paper.PaperFile;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Files of a simulation: the draft edition, and the document that explains it (修订说明). */
@RestController
@RequestMapping("/api/v1/simulations/{id}")
@Tag(name = "simulations", description = "方案模拟")
class SimulationFileApi {

    private final SimulationRepository simulations;
    private final ComputeSimulation compute;
    private final DraftFile file;
    private final RevisionPaper paper;

    SimulationFileApi(
            SimulationRepository simulations, ComputeSimulation compute, DraftFile file, RevisionPaper paper) {
        this.simulations = simulations;
        this.compute = compute;
        this.file = file;
        this.paper = paper;
    }

    @GetMapping(path = "/scheme.yaml", produces = "application/yaml")
    @Operation(summary = "草案方案文件（YAML）", description = "与现行方案同一格式，可作 evaluate --scheme 和 rules diff 的输入；文件头列出与现行方案的差异")
    Mono<ResponseEntity<byte[]>> scheme(Viewer viewer, @PathVariable long id) {
        return found(viewer, id)
                .flatMap(one -> compute.of(one.evaluation(), one.changes())
                        .publishOn(Schedulers.boundedElastic())
                        .map(computed -> file.of(one, computed.ground())))
                .map(draft -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"" + draft.scheme().id() + ".yaml\"")
                        .body(draft.text().getBytes(StandardCharsets.UTF_8)));
    }

    @GetMapping(path = "/revision.docx", produces = PaperFile.DOCX)
    @Operation(summary = "修订说明（DOCX）", description = "目的、改动、影响，附逐家对照")
    Mono<ResponseEntity<byte[]>> docx(Viewer viewer, @PathVariable long id) {
        return found(viewer, id)
                .flatMap(one -> compute.of(one.evaluation(), one.changes())
                        .publishOn(Schedulers.boundedElastic())
                        .map(computed -> PaperFile.docx("revision-" + one.id(), paper.of(one, computed))));
    }

    @GetMapping(path = "/revision.pdf", produces = PaperFile.PDF)
    @Operation(summary = "修订说明（PDF）")
    Mono<ResponseEntity<byte[]>> pdf(Viewer viewer, @PathVariable long id) {
        return found(viewer, id)
                .flatMap(one -> compute.of(one.evaluation(), one.changes())
                        .publishOn(Schedulers.boundedElastic())
                        .map(computed -> PaperFile.pdf("revision-" + one.id(), paper.of(one, computed))));
    }

    private Mono<KeptSimulation> found(Viewer viewer, long id) {
        viewer.require(Role.OFFICE, Role.AUDITOR);
        return simulations.find(id).switchIfEmpty(Mono.error(Refusal::notFound));
    }
}
