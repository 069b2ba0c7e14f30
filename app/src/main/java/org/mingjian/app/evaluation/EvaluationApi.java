// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.ProgressEvents;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Evaluations: start one, follow it. */
@RestController
@RequestMapping("/api/v1/evaluations")
@Tag(name = "evaluations", description = "考核")
class EvaluationApi {

    private static final int PAGE = 50;

    private final Editions editions;
    private final EvaluationRepository evaluations;
    private final RunEvaluation run;

    EvaluationApi(Editions editions, EvaluationRepository evaluations, RunEvaluation run) {
        this.editions = editions;
        this.evaluations = evaluations;
        this.run = run;
    }

    /** What is asked for: all three are required. */
    record Wanted(
            @Nullable String scheme,
            @Nullable String asOf,
            @Nullable String period) {}

    @GetMapping
    @Operation(summary = "考核列表，新的在前")
    Mono<Map<String, @Nullable Object>> list(Viewer viewer, @RequestParam(required = false) @Nullable Long cursor) {
        return evaluations.list(viewer, cursor, PAGE + 1).collectList().map(found -> {
            boolean more = found.size() > PAGE;
            List<EvaluationRun> page = more ? found.subList(0, PAGE) : found;
            String next = more ? String.valueOf(page.get(PAGE - 1).id()) : null;
            return EvaluationJson.list(page.stream().map(EvaluationJson::of).toList(), next);
        });
    }

    @PostMapping
    @Operation(summary = "发起考核", description = "返回 202 和 Location；进度见 /events")
    Mono<ResponseEntity<Map<String, @Nullable Object>>> start(Viewer viewer, @RequestBody Wanted wanted) {
        viewer.require(Role.OFFICE, Role.ADMIN);
        List<FieldProblem> problems = new ArrayList<>();
        EvaluationScheme scheme = scheme(wanted.scheme(), problems);
        LocalDate asOf = day(wanted.asOf(), problems);
        var period = scheme == null || asOf == null
                ? null
                : PeriodChoice.of(scheme, wanted.period(), asOf).orElse(null);
        if (scheme != null && asOf != null && period == null) {
            problems.add(new FieldProblem("/period", "方案中没有在评估日期之前开始的考核期“" + wanted.period() + "”"));
        }
        if (scheme == null || asOf == null || period == null) {
            throw Refusal.invalid(problems);
        }
        return run.start(scheme, period, asOf, viewer.name())
                .onErrorMap(
                        DuplicateKeyException.class, running -> new Refusal(HttpStatus.CONFLICT, "evaluation-running"))
                .flatMap(id -> evaluations.find(id, viewer))
                .map(started -> ResponseEntity.accepted()
                        .location(URI.create("/api/v1/evaluations/" + started.id()))
                        .body(EvaluationJson.of(started)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "一次考核的状态和进度")
    Mono<Map<String, @Nullable Object>> one(Viewer viewer, @PathVariable long id) {
        return found(id, viewer).map(EvaluationJson::of);
    }

    /** Event ids are the number of bureaus done, so that a stream that was cut goes on where it was. */
    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "进度事件流（SSE）")
    Flux<ServerSentEvent<Map<String, @Nullable Object>>> events(
            Viewer viewer,
            @PathVariable long id,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        return ProgressEvents.of(
                found(id, viewer),
                EvaluationRun::settled,
                seen -> String.valueOf(seen.done()),
                EvaluationJson::of,
                lastEventId);
    }

    private Mono<EvaluationRun> found(long id, Viewer viewer) {
        return evaluations.find(id, viewer).switchIfEmpty(Mono.error(Refusal::notFound));
    }

    private @Nullable EvaluationScheme scheme(@Nullable String id, List<FieldProblem> problems) {
        EvaluationScheme scheme =
                editions.scheme(Objects.requireNonNullElse(id, "")).orElse(null);
        if (scheme == null) {
            String known = String.join(
                    "、", editions.schemes().stream().map(EvaluationScheme::id).toList());
            problems.add(new FieldProblem("/scheme", "没有考核方案“" + id + "”，可用：" + known));
        }
        return scheme;
    }

    private static @Nullable LocalDate day(@Nullable String text, List<FieldProblem> problems) {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(text, ""));
        } catch (DateTimeParseException noDate) {
            problems.add(new FieldProblem("/asOf", "评估日期应写作 2026-09-30 的形式，现为“" + text + "”"));
            return null;
        }
    }
}
