// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.performance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.EvaluationRepository;
import org.mingjian.app.evaluation.EvaluationRun;
import org.mingjian.app.evaluation.ResultRepository;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.dashboards.page.EvaluationState;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The published result for the performance office: only of what is published, only for those who answer for it. */
@RestController
@RequestMapping("/api/v1/evaluations/{id}")
@Tag(name = "performance", description = "结果运用")
class PerformanceApi {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final EvaluationRepository evaluations;
    private final ResultRepository results;
    private final Editions editions;
    private final PerformanceWorkbook workbook;

    PerformanceApi(
            EvaluationRepository evaluations,
            ResultRepository results,
            Editions editions,
            PerformanceWorkbook workbook) {
        this.evaluations = evaluations;
        this.results = results;
        this.editions = editions;
        this.workbook = workbook;
    }

    @GetMapping(path = "/performance", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "年度目标考核结果", description = "折算分、等次和取消评优资格的单位及原因；仅限已发布的考核")
    Mono<Map<String, @Nullable Object>> performance(Viewer viewer, @PathVariable long id) {
        return list(id, viewer).map(PerformanceJson::of);
    }

    @GetMapping(path = "/performance.csv", produces = "text/csv")
    @Operation(summary = "年度目标考核结果（CSV）", description = "文件的 SHA-256 即应答头 Mingjian-Rows-Digest")
    Mono<ResponseEntity<String>> performanceCsv(Viewer viewer, @PathVariable long id) {
        return list(id, viewer).map(list -> file(list, "csv", CSV).body(list.csv()));
    }

    @GetMapping(path = "/performance.xlsx", produces = XLSX)
    @Operation(summary = "年度目标考核结果（XLSX）")
    Mono<ResponseEntity<byte[]>> performanceWorkbook(Viewer viewer, @PathVariable long id) {
        return list(id, viewer)
                .publishOn(Schedulers.boundedElastic())
                .map(list -> file(list, "xlsx", XLSX).body(workbook.of(list)));
    }

    private Mono<PerformanceList> list(long id, Viewer viewer) {
        return Mono.fromCallable(() -> viewer.require(Role.OFFICE, Role.AUDITOR, Role.ADMIN))
                .flatMap(entitled -> evaluations.find(id, entitled))
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .filter(run -> run.state() == EvaluationState.PUBLISHED)
                .switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.CONFLICT, "result-not-published")))
                .flatMap(run -> of(run, viewer));
    }

    private Mono<PerformanceList> of(EvaluationRun run, Viewer viewer) {
        return Mono.justOrEmpty(editions.scheme(run.scheme()))
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .flatMap(scheme -> results.places(run, viewer)
                        .collectList()
                        .map(places -> PerformanceList.of(run, scheme, places)));
    }

    private static ResponseEntity.BodyBuilder file(PerformanceList list, String ending, String type) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"performance-" + list.run().id() + "." + ending + "\"")
                .header("Mingjian-Result-Digest", list.resultDigest())
                .header("Mingjian-Rows-Digest", list.rowsDigest());
    }
}
