// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.publication;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.EvaluationJson;
import org.mingjian.app.evaluation.EvaluationRepository;
import org.mingjian.app.evaluation.EvaluationRun;
import org.mingjian.app.evaluation.ReplayEvaluation;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Reauthentication;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** From review to publication: score again with what was decided, see what is left, publish, withdraw. */
@RestController
@RequestMapping("/api/v1/evaluations/{id}")
@Tag(name = "publications", description = "发布")
class PublicationApi {

    private static final PublicationRequest.Body NOTHING_SAID = new PublicationRequest.Body(null, null, null);

    private final EvaluationRepository evaluations;
    private final ReplayEvaluation replay;
    private final PublicationCheck check;
    private final PublishEvaluation publish;
    private final Fairness fairness;
    private final ObstacleWords words;
    private final Reauthentication reauthentication;

    PublicationApi(
            EvaluationRepository evaluations,
            ReplayEvaluation replay,
            PublicationCheck check,
            PublishEvaluation publish,
            Fairness fairness,
            ObstacleWords words,
            Reauthentication reauthentication) {
        this.evaluations = evaluations;
        this.replay = replay;
        this.check = check;
        this.publish = publish;
        this.fairness = fairness;
        this.words = words;
        this.reauthentication = reauthentication;
    }

    /** @param password needed again under a session */
    record Withdrawal(@Nullable String password, @Nullable String reason) {}

    @PostMapping("/replay")
    @Operation(summary = "按现有认定重新计分", description = "事实、方案、日历不变，计入此后作出的认定和人工评分；仅限复核中的考核")
    Mono<Map<String, @Nullable Object>> replay(Viewer viewer, @PathVariable long id) {
        viewer.require(Role.OFFICE);
        return found(id, viewer)
                .flatMap(run -> replay.replay(id, Set.of()))
                .then(Mono.defer(() -> found(id, viewer)))
                .map(EvaluationJson::of);
    }

    @GetMapping("/fairness")
    @Operation(summary = "公平性自检", description = "分组、业务量、指标对结果的影响；公开办账号查阅后方可发布")
    Mono<Map<String, Object>> fairness(Viewer viewer, @PathVariable long id) {
        return fairness.look(id, viewer).map(FairnessJson::of);
    }

    @GetMapping("/publication")
    @Operation(summary = "发布条件", description = "还有哪些事项须先处理")
    Mono<Map<String, @Nullable Object>> obstacles(Viewer viewer, @PathVariable long id) {
        viewer.require(Role.OFFICE, Role.ADMIN, Role.AUDITOR);
        return found(id, viewer)
                .flatMap(run -> check.obstacles(run, NOTHING_SAID.request(), viewer.name())
                        .map(obstacles -> Map.of(
                                "state",
                                run.state().name(),
                                "ready",
                                obstacles.isEmpty(),
                                "checks",
                                obstacles.stream().map(this::json).toList())));
    }

    @PostMapping("/publication")
    @Operation(summary = "发布结果", description = "发布后冻结；同方案同考核期先前发布的结果转为已替代，须说明理由。会话登录的须再次输入密码")
    Mono<Map<String, @Nullable Object>> publish(
            Viewer viewer,
            @PathVariable long id,
            @RequestBody(required = false) PublicationRequest.@Nullable Body body) {
        viewer.require(Role.OFFICE);
        PublicationRequest.Body said = Objects.requireNonNullElse(body, NOTHING_SAID);
        return reauthentication
                .confirmed(viewer, said.password())
                .flatMap(sure -> publish.publish(id, said.request(), sure))
                .then(Mono.defer(() -> found(id, viewer)))
                .map(EvaluationJson::of);
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "撤回已发布的结果", description = "须说明理由；撤回后仍可查阅")
    Mono<Map<String, @Nullable Object>> withdraw(
            Viewer viewer, @PathVariable long id, @RequestBody(required = false) @Nullable Withdrawal body) {
        viewer.require(Role.OFFICE);
        Withdrawal said = Objects.requireNonNullElse(body, new Withdrawal(null, null));
        return reauthentication
                .confirmed(viewer, said.password())
                .flatMap(sure -> publish.withdraw(id, Objects.requireNonNullElse(said.reason(), ""), sure))
                .then(Mono.defer(() -> found(id, viewer)))
                .map(EvaluationJson::of);
    }

    private Map<String, Object> json(Obstacle obstacle) {
        List<Map<String, Object>> bureaus = obstacle.bureaus().stream()
                .map(one -> Map.<String, Object>of("bureau", one.bureau(), "name", one.name(), "count", one.count()))
                .toList();
        return Map.of("code", obstacle.kind().name(), "detail", words.of(obstacle), "bureaus", bureaus);
    }

    private Mono<EvaluationRun> found(long id, Viewer viewer) {
        return evaluations.find(id, viewer).switchIfEmpty(Mono.error(Refusal::notFound));
    }
}
