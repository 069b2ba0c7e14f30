// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.sample;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.rules.sampling.Precision;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Samples over HTTP. */
@RestController
@RequestMapping("/api/v1/samples")
@Tag(name = "samples", description = "抽样确认")
class SampleApi {

    private final SampleRepository samples;
    private final SampleItemRepository items;
    private final PrecisionRepository precision;
    private final DrawSample draw;
    private final JudgeItem judge;

    SampleApi(
            SampleRepository samples,
            SampleItemRepository items,
            PrecisionRepository precision,
            DrawSample draw,
            JudgeItem judge) {
        this.samples = samples;
        this.items = items;
        this.precision = precision;
        this.draw = draw;
        this.judge = judge;
    }

    @GetMapping
    @Operation(summary = "抽样一览")
    Mono<Map<String, @Nullable Object>> list(Viewer viewer) {
        reader(viewer);
        return samples.plans().map(SampleJson::of).collectList().map(plans -> {
            Map<String, @Nullable Object> list = new LinkedHashMap<>();
            list.put("items", plans);
            list.put("next", null);
            return list;
        });
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "抽取样本",
            description = "kind 为 FINDING（evaluation 必填，可按 indicators、groups、outcomes 限定）或 READING（可按 groups、kinds 限定）；"
                    + "同一种子、同一总体抽得同一样本；seed 缺省时自动生成并记录")
    Mono<Map<String, @Nullable Object>> draw(Viewer viewer, @RequestBody SampleDraft draft) {
        viewer.require(Role.OFFICE, Role.ADMIN);
        return draw.draw(draft, viewer.name()).map(SampleJson::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "一个样本", description = "含各项、各人结论和准确率（按指标，或按字段）")
    Mono<Map<String, @Nullable Object>> one(Viewer viewer, @PathVariable long id) {
        reader(viewer);
        return samples.plan(id)
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .flatMap(plan -> Mono.zip(items.items(id).collectList(), figures(plan))
                        .map(both -> SampleJson.of(plan, both.getT1(), both.getT2())));
    }

    @GetMapping(path = "/{id}.csv", produces = "text/csv")
    @Operation(summary = "一个样本（CSV）")
    Mono<ResponseEntity<String>> csv(Viewer viewer, @PathVariable long id) {
        reader(viewer);
        return samples.plan(id)
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .flatMap(plan -> items.items(id).collectList())
                .map(all -> ResponseEntity.ok()
                        .header("Content-Type", "text/csv;charset=UTF-8")
                        .header("Content-Disposition", "attachment; filename=\"sample-" + id + ".csv\"")
                        .body(SampleCsv.of(all)));
    }

    @PostMapping("/{id}/items/{number}/verdict")
    @Operation(
            summary = "确认一项",
            description = "verdict 为 RIGHT、WRONG、UNSURE；读取有误时 fields 指出字段，结论有误时 note 写明理由；同一账号再次提交即更正")
    Mono<Map<String, @Nullable Object>> judge(
            Viewer viewer, @PathVariable long id, @PathVariable int number, @RequestBody JudgeItem.Word word) {
        viewer.require(Role.OFFICE, Role.AUDITOR);
        return judge.judge(id, number, word, viewer.name()).map(SampleJson::of);
    }

    private Mono<Map<String, Precision>> figures(SamplePlan plan) {
        return plan.kind() == SamplePlan.Kind.FINDING ? precision.byIndicator(plan.id()) : precision.byField(plan.id());
    }

    /** Samples show every bureau: none of them sees one. */
    private static void reader(Viewer viewer) {
        if (!viewer.seesDrafts()) {
            throw Refusal.notFound();
        }
    }
}
