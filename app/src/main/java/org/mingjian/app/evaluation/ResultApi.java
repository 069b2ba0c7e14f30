// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.ranking.Ranking;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What an evaluation came to: ranking, score sheets, findings, notification list. */
@RestController
@RequestMapping("/api/v1/evaluations/{id}")
@Tag(name = "results", description = "考核结果")
class ResultApi {

    private static final int PAGE = 200;
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final EvaluationRepository evaluations;
    private final ResultRepository results;
    private final FindingJson findingJson;
    private final RankingWorkbook workbook;

    ResultApi(EvaluationRepository evaluations, ResultRepository results, Editions editions, RankingWorkbook workbook) {
        this.evaluations = evaluations;
        this.results = results;
        this.workbook = workbook;
        this.findingJson = new FindingJson(editions.rulebook());
    }

    @GetMapping(
            path = {"/ranking", "/ranking.json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "分组排名")
    Mono<Map<String, @Nullable Object>> ranking(
            Viewer viewer, @PathVariable long id, @RequestParam(required = false) @Nullable String group) {
        return places(id, group, viewer)
                .map(places -> EvaluationJson.list(
                        places.stream().map(EvaluationJson::of).toList(), null));
    }

    @GetMapping(
            path = {"/ranking", "/ranking.csv"},
            produces = "text/csv")
    @Operation(summary = "分组排名（CSV）")
    Mono<ResponseEntity<String>> rankingCsv(
            Viewer viewer, @PathVariable long id, @RequestParam(required = false) @Nullable String group) {
        return places(id, group, viewer)
                .map(places -> file(
                        "ranking-" + id + ".csv",
                        CSV,
                        written(target -> RankingFile.write(new Ranking(places), target))));
    }

    @GetMapping(
            path = {"/ranking", "/ranking.xlsx"},
            produces = XLSX)
    @Operation(summary = "分组排名与通报名单（XLSX）")
    Mono<ResponseEntity<byte[]>> rankingWorkbook(
            Viewer viewer, @PathVariable long id, @RequestParam(required = false) @Nullable String group) {
        return computed(id, viewer)
                .flatMap(run -> Mono.zip(
                                places(id, group, viewer),
                                results.proposals(run, viewer)
                                        .filter(proposal -> group == null
                                                || proposal.group().equals(group))
                                        .collectList(),
                                results.decided(id, viewer).collectList())
                        .publishOn(Schedulers.boundedElastic())
                        .map(lists -> file(
                                "ranking-" + id + ".xlsx",
                                XLSX,
                                workbook.of(run, lists.getT1(), lists.getT2(), lists.getT3()))));
    }

    @GetMapping("/score-sheets/{bureau}")
    @Operation(summary = "单位计分卡")
    Mono<Map<String, @Nullable Object>> scoreSheet(Viewer viewer, @PathVariable long id, @PathVariable String bureau) {
        return computed(id, viewer)
                .flatMap(run -> results.sheet(id, bureau, viewer))
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .map(ScoreSheetJson::of);
    }

    @GetMapping("/findings")
    @Operation(summary = "问题清单", description = "可按单位、指标、结论筛选；next 为下一页游标")
    Mono<Map<String, @Nullable Object>> findings(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String bureau,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(defaultValue = "0") int cursor,
            @RequestParam(defaultValue = "" + PAGE) @Min(1) @Max(PAGE) int limit) {
        if (outcome != null
                && Arrays.stream(Outcome.values())
                        .noneMatch(known -> known.name().equals(outcome))) {
            throw Refusal.invalid(List.of(
                    new FieldProblem("outcome", "没有结论“" + outcome + "”，可用：" + Arrays.toString(Outcome.values()))));
        }
        ResultRepository.Filter filter = new ResultRepository.Filter(bureau, indicator, outcome);
        return computed(id, viewer)
                .flatMap(run ->
                        results.findings(id, filter, cursor, limit + 1, viewer).collectList())
                .map(found -> {
                    boolean more = found.size() > limit;
                    List<ResultRepository.Positioned> page = more ? found.subList(0, limit) : found;
                    String next = more ? String.valueOf(page.get(limit - 1).position()) : null;
                    return EvaluationJson.list(
                            page.stream()
                                    .map(positioned -> findingJson.of(positioned.finding()))
                                    .toList(),
                            next);
                });
    }

    @GetMapping(
            path = {"/notification-list", "/notification-list.csv"},
            produces = "text/csv")
    @Operation(summary = "通报名单（建议，CSV）")
    Mono<ResponseEntity<String>> notificationListCsv(Viewer viewer, @PathVariable long id) {
        return computed(id, viewer)
                .flatMap(run -> results.proposals(run, viewer).collectList())
                .map(proposals -> file(
                        "notification-list-" + id + ".csv",
                        CSV,
                        written(target -> RankingFile.write(proposals, target))));
    }

    @GetMapping(
            path = {"/notification-list", "/notification-list.json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "通报名单（建议）")
    Mono<Map<String, @Nullable Object>> notificationList(Viewer viewer, @PathVariable long id) {
        return computed(id, viewer)
                .flatMap(run -> results.proposals(run, viewer).collectList())
                .map(proposals -> EvaluationJson.list(
                        proposals.stream().map(EvaluationJson::of).toList(), null));
    }

    private Mono<List<RankedBureau>> places(long id, @Nullable String group, Viewer viewer) {
        return computed(id, viewer)
                .flatMapMany(run -> results.places(run, viewer))
                .filter(place -> group == null || place.group().equals(group))
                .collectList();
    }

    private Mono<EvaluationRun> computed(long id, Viewer viewer) {
        return evaluations
                .find(id, viewer)
                .filter(run -> run.state().computed())
                .switchIfEmpty(Mono.error(Refusal::notFound));
    }

    private static <T> ResponseEntity<T> file(String name, String type, T content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(content);
    }

    private static String written(Written rows) {
        StringWriter text = new StringWriter();
        try {
            rows.to(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private interface Written {
        void to(Appendable target) throws IOException;
    }
}
