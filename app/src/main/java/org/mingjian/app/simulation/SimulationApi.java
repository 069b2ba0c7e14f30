// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Simulations over HTTP: made by the office, read by auditors. */
@RestController
@RequestMapping("/api/v1/simulations")
@Tag(name = "simulations", description = "方案模拟")
class SimulationApi {

    private static final int AT_MOST = 1000;

    private final SimulationRepository simulations;
    private final ComputeSimulation compute;
    private final CreateSimulation create;
    private final ChangeSimulation change;
    private final CopySimulation copy;
    private final ArchiveSimulation archive;

    SimulationApi(
            SimulationRepository simulations,
            ComputeSimulation compute,
            CreateSimulation create,
            ChangeSimulation change,
            CopySimulation copy,
            ArchiveSimulation archive) {
        this.simulations = simulations;
        this.compute = compute;
        this.create = create;
        this.change = change;
        this.copy = copy;
        this.archive = archive;
    }

    @GetMapping
    @Operation(summary = "模拟一览", description = "最近修改的在前，已归档的在后；主管部门和审核账号可用")
    Mono<Map<String, @Nullable Object>> list(Viewer viewer) {
        viewer.require(Role.OFFICE, Role.AUDITOR);
        return simulations.list(AT_MOST).map(SimulationJson::kept).collectList().map(items -> {
            Map<String, @Nullable Object> list = new LinkedHashMap<>();
            list.put("items", items);
            list.put("next", null);
            return list;
        });
    }

    @PostMapping
    @Operation(
            summary = "对一期考核结果做模拟",
            description = "evaluation、name 必填；changes 以位置为键，如 {\"indicators[YS-03].points\":\"5.00\","
                    + "\"indicators[JD-06].enabled\":\"false\",\"grades[优秀].from\":\"92\"}；返回名次变动、跨线单位和各项改动的影响。"
                    + "不写入任何正式结果")
    Mono<ResponseEntity<Map<String, @Nullable Object>>> create(Viewer viewer, @RequestBody SimulationRequest asked) {
        return create.create(asked, viewer)
                .flatMap(id -> simulations.find(id))
                .flatMap(this::computed)
                .map(json -> ResponseEntity.created(URI.create("/api/v1/simulations/" + json.get("id")))
                        .body(json));
    }

    @GetMapping("/{id}")
    @Operation(summary = "一个模拟及其结果", description = "basis 为 FINDINGS（按已查明的问题重新计价）或 FACTS（按封存的事实重新考核）")
    Mono<Map<String, @Nullable Object>> one(Viewer viewer, @PathVariable long id) {
        viewer.require(Role.OFFICE, Role.AUDITOR);
        return found(id).flatMap(this::computed);
    }

    @PutMapping("/{id}")
    @Operation(summary = "改名或改动", description = "未给出的不变；changes 整体替换，与现行相同的值不保留")
    Mono<Map<String, @Nullable Object>> change(
            Viewer viewer, @PathVariable long id, @RequestBody SimulationRequest asked) {
        return change.change(id, asked, viewer).then(found(id)).flatMap(this::computed);
    }

    @PostMapping("/{id}/copy")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "复制为新模拟")
    Mono<Map<String, @Nullable Object>> copy(Viewer viewer, @PathVariable long id) {
        return copy.copy(id, viewer).flatMap(simulations::find).map(SimulationJson::kept);
    }

    @PostMapping("/{id}/archive")
    @Operation(summary = "归档", description = "不再改动，仍可查阅")
    Mono<Map<String, @Nullable Object>> archive(Viewer viewer, @PathVariable long id) {
        return archive.archive(id, true, viewer).then(found(id)).map(SimulationJson::kept);
    }

    @PostMapping("/{id}/restore")
    @Operation(summary = "取出已归档的模拟")
    Mono<Map<String, @Nullable Object>> restore(Viewer viewer, @PathVariable long id) {
        return archive.archive(id, false, viewer).then(found(id)).map(SimulationJson::kept);
    }

    private Mono<KeptSimulation> found(long id) {
        return Mono.defer(() -> simulations.find(id)).switchIfEmpty(Mono.error(Refusal::notFound));
    }

    private Mono<Map<String, @Nullable Object>> computed(KeptSimulation one) {
        return compute.of(one.evaluation(), one.changes()).map(computed -> SimulationJson.of(one, computed));
    }
}
