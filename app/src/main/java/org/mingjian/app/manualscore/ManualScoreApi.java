// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.manualscore;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Manual scores over HTTP. */
@RestController
@RequestMapping("/api/v1/manual-scores")
@Tag(name = "manual-scores", description = "人工评分")
class ManualScoreApi {

    private final Scorings scorings;
    private final GiveScore give;
    private final WithdrawScore withdraw;

    ManualScoreApi(Scorings scorings, GiveScore give, WithdrawScore withdraw) {
        this.scorings = scorings;
        this.give = give;
        this.withdraw = withdraw;
    }

    @GetMapping
    @Operation(
            summary = "人工评分一览",
            description = "evaluation 缺省为最新批次；state 为 MINE、SETTLE、OTHER、THIRD、OPEN、HALF、DONE、KNOWN、NONE。"
                    + "两人评完之前只见本人的分；单位账号只见本单位的，发布后见结果")
    Mono<Map<String, @Nullable Object>> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable Long evaluation,
            @RequestParam(required = false) @Nullable String bureau,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String state) {
        return scorings.heads(viewer)
                .filter(head -> evaluation == null || head.id() == evaluation)
                .next()
                .flatMapMany(head -> scorings.of(head, bureau, viewer))
                .filter(one -> indicator == null || one.id().indicator().equals(indicator))
                .filter(one -> state == null || one.state(viewer).name().equals(state))
                .map(one -> ScoringJson.of(one, viewer))
                .collectList()
                .map(ManualScoreApi::list);
    }

    @GetMapping("/{id}")
    @Operation(summary = "一项人工评分", description = "id 为 批次-单位代码-指标，如 12-SHIJIAOYU-BZ-04")
    Mono<Map<String, @Nullable Object>> one(Viewer viewer, @PathVariable String id) {
        return scorings.find(id, viewer)
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .map(one -> ScoringJson.of(one, viewer));
    }

    @PostMapping("/{id}")
    @Operation(summary = "评分", description = "{\"points\",\"reason\"}；两人独立评分，差异在阈值以内取平均，超过的由第三人裁定")
    Mono<Map<String, @Nullable Object>> give(Viewer viewer, @PathVariable String id, @RequestBody ScoreDraft draft) {
        return give.give(id, draft, viewer).then(Mono.defer(() -> one(viewer, id)));
    }

    @PostMapping("/{id}/settlement")
    @Operation(summary = "第三人裁定", description = "{\"points\",\"ground\",\"reason\"}；ground 为理由类型")
    Mono<Map<String, @Nullable Object>> settle(Viewer viewer, @PathVariable String id, @RequestBody ScoreDraft draft) {
        return give.settle(id, draft, viewer).then(Mono.defer(() -> one(viewer, id)));
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "撤回评分", description = "{\"reason\"}；发布前评分人可撤回，两人都已评分的整项重评")
    Mono<Map<String, @Nullable Object>> withdraw(
            Viewer viewer, @PathVariable String id, @RequestBody ScoreDraft draft) {
        return withdraw.withdraw(id, draft.reason(), viewer).then(Mono.defer(() -> one(viewer, id)));
    }

    private static Map<String, @Nullable Object> list(List<?> items) {
        Map<String, @Nullable Object> list = new LinkedHashMap<>();
        list.put("items", items);
        list.put("next", null);
        return list;
    }
}
