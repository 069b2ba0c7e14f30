// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.paper.PaperFile;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What an evaluation came to, as paper: ranking and notification list as DOCX and PDF. */
@RestController
@RequestMapping("/api/v1/evaluations/{id}")
@Tag(name = "results", description = "考核结果")
class ResultPaperApi {

    private final EvaluationRepository evaluations;
    private final ResultRepository results;
    private final RankingPaper paper;

    ResultPaperApi(EvaluationRepository evaluations, ResultRepository results, RankingPaper paper) {
        this.evaluations = evaluations;
        this.results = results;
        this.paper = paper;
    }

    @GetMapping(path = "/ranking.docx", produces = PaperFile.DOCX)
    @Operation(summary = "分组排名（DOCX）")
    Mono<ResponseEntity<byte[]>> rankingDocx(
            Viewer viewer, @PathVariable long id, @RequestParam(required = false) @Nullable String group) {
        return written(ranking(viewer, id, group), document -> PaperFile.docx("ranking-" + id, document));
    }

    @GetMapping(path = "/ranking.pdf", produces = PaperFile.PDF)
    @Operation(summary = "分组排名（PDF）")
    Mono<ResponseEntity<byte[]>> rankingPdf(
            Viewer viewer, @PathVariable long id, @RequestParam(required = false) @Nullable String group) {
        return written(ranking(viewer, id, group), document -> PaperFile.pdf("ranking-" + id, document));
    }

    @GetMapping(path = "/notification-list.docx", produces = PaperFile.DOCX)
    @Operation(summary = "通报名单（建议，DOCX）")
    Mono<ResponseEntity<byte[]>> notificationListDocx(Viewer viewer, @PathVariable long id) {
        return written(notificationList(viewer, id), document -> PaperFile.docx("notification-list-" + id, document));
    }

    @GetMapping(path = "/notification-list.pdf", produces = PaperFile.PDF)
    @Operation(summary = "通报名单（建议，PDF）")
    Mono<ResponseEntity<byte[]>> notificationListPdf(Viewer viewer, @PathVariable long id) {
        return written(notificationList(viewer, id), document -> PaperFile.pdf("notification-list-" + id, document));
    }

    private Mono<OfficialDocument> ranking(Viewer viewer, long id, @Nullable String group) {
        return computed(id, viewer)
                .flatMap(run -> results.places(run, viewer)
                        .filter(place -> group == null || place.group().equals(group))
                        .collectList()
                        .map(places -> paper.of(run, places)));
    }

    private Mono<OfficialDocument> notificationList(Viewer viewer, long id) {
        return computed(id, viewer)
                .flatMap(run ->
                        results.proposals(run, viewer).collectList().map(proposals -> paper.proposals(run, proposals)));
    }

    /** Off the event loop: a document takes some tens of milliseconds. */
    private static Mono<ResponseEntity<byte[]>> written(
            Mono<OfficialDocument> document, Function<OfficialDocument, ResponseEntity<byte[]>> writing) {
        return document.publishOn(Schedulers.boundedElastic()).map(writing);
    }

    private Mono<EvaluationRun> computed(long id, Viewer viewer) {
        return evaluations
                .find(id, viewer)
                .filter(run -> run.state().computed())
                .switchIfEmpty(Mono.error(Refusal::notFound));
    }
}
