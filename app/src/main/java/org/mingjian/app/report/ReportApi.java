// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.EvaluationRepository;
import org.mingjian.app.evaluation.EvaluationRun;
import org.mingjian.app.evaluation.ResultRepository;
import org.mingjian.app.paper.PaperFile;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The skeleton of a report on an evaluation, for those who see every bureau. */
@RestController
@RequestMapping("/api/v1/evaluations/{id}")
@Tag(name = "results", description = "考核结果")
class ReportApi {

    private final EvaluationRepository evaluations;
    private final ResultRepository results;
    private final Editions editions;
    private final ReportCharts charts;
    private final ReportPaper paper;
    private final Words words;

    ReportApi(
            EvaluationRepository evaluations,
            ResultRepository results,
            Editions editions,
            ReportCharts charts,
            ReportPaper paper,
            Words words) {
        this.evaluations = evaluations;
        this.results = results;
        this.editions = editions;
        this.charts = charts;
        this.paper = paper;
        this.words = words.ofRecords();
    }

    @GetMapping(path = "/report.docx", produces = PaperFile.DOCX)
    @Operation(summary = "监督考核报告初稿（DOCX）", description = "总体情况、亮点、问题、分板块，附得分表和图；供起草人修改")
    Mono<ResponseEntity<byte[]>> report(Viewer viewer, @PathVariable long id) {
        return Mono.fromCallable(() -> viewer.require(Role.OFFICE, Role.AUDITOR, Role.ADMIN))
                .flatMap(entitled -> evaluations.find(id, entitled))
                .filter(run -> run.state().computed())
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .flatMap(run -> Mono.justOrEmpty(editions.scheme(run.scheme()))
                        .switchIfEmpty(Mono.error(Refusal::notFound))
                        .flatMap(scheme -> composed(run, scheme, viewer)))
                .publishOn(Schedulers.boundedElastic())
                .map(document -> PaperFile.docx("report-" + id, document));
    }

    private Mono<OfficialDocument> composed(EvaluationRun run, EvaluationScheme scheme, Viewer viewer) {
        ReportPaper.Subject subject = new ReportPaper.Subject(
                scheme,
                run.period(),
                words.of("evaluation-state", run.state()),
                run.digests().getOrDefault("result", ""),
                new IndicatorNames(editions.rulebook(), scheme));
        return Mono.zip(
                        results.places(run, viewer).collectList(),
                        results.sheets(run.id()).collectList(),
                        results.proposals(run, viewer).collectList())
                .flatMap(read -> {
                    ReportFigures figures = ReportFigures.of(scheme, read.getT1(), read.getT2());
                    return Mono.zip(charts.distribution(scheme, figures), charts.dimensions(figures))
                            .map(drawn -> paper.of(
                                    subject,
                                    figures,
                                    read.getT3(),
                                    new ReportPaper.Pictures(drawn.getT1(), drawn.getT2())));
                });
    }
}
