// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The register of rectifications over HTTP. */
@RestController
@RequestMapping("/api/v1/rectifications")
@Tag(name = "rectifications", description = "整改台账")
class RectificationApi {

    private final RectificationRepository rectifications;
    private final RectificationLogRepository log;
    private final RectificationTransitions transitions;
    private final RectificationChange change;
    private final FindRecurrences recurrences;
    private final Editions editions;

    RectificationApi(
            RectificationRepository rectifications,
            RectificationLogRepository log,
            RectificationTransitions transitions,
            RectificationChange change,
            FindRecurrences recurrences,
            Editions editions) {
        this.rectifications = rectifications;
        this.log = log;
        this.transitions = transitions;
        this.change = change;
        this.recurrences = recurrences;
        this.editions = editions;
    }

    @GetMapping(produces = "application/json")
    @Operation(
            summary = "整改台账",
            description = "state 为 ISSUED、REPORTED、RETURNED、CLOSED、FALSE_REPORT，或 OPEN（未销号）、OVERDUE（逾期）、RECURRED（反弹）；"
                    + "单位账号只见本单位")
    Mono<Map<String, @Nullable Object>> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String bureau,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable Long notice,
            @RequestParam(required = false) @Nullable String finding) {
        return rectifications
                .list(new RectificationRepository.Filter(bureau, state, notice, finding), change.today(), viewer)
                .map(item -> RectificationJson.of(item, editions.calendar(), change.today()))
                .collectList()
                .map(RectificationJson::list);
    }

    @GetMapping("/{id}")
    @Operation(summary = "一个整改事项，含经过")
    Mono<Map<String, @Nullable Object>> one(Viewer viewer, @PathVariable long id) {
        return found(id, viewer).flatMap(this::whole);
    }

    @GetMapping("/{id}/transitions")
    @Operation(summary = "当前账号可对整改事项进行的操作")
    Mono<Map<String, @Nullable Object>> allowed(Viewer viewer, @PathVariable long id) {
        return found(id, viewer)
                .flatMap(item -> transitions.allowed(item, viewer))
                .map(ways -> RectificationJson.list(
                        ways.stream().map(way -> Map.of("to", way.word)).toList()));
    }

    @PostMapping("/{id}/transitions")
    @Operation(
            summary = "反馈、复查、退回、延期、销号",
            description = "to 为 prepare、report（measures、responsible、evidence）、verify、return（note）、extend（dueOn、note）、"
                    + "close 与 false-report（reason、note，由一人提出）、agree 与 turn-down（note，由另一人决定）")
    Mono<Map<String, @Nullable Object>> go(
            Viewer viewer, @PathVariable long id, @RequestBody RectificationTransitions.Asked asked) {
        return found(id, viewer)
                .flatMap(item -> transitions.go(item, asked, viewer).thenReturn(item))
                .flatMap(item -> found(id, viewer))
                .flatMap(this::whole);
    }

    @PostMapping("/recurrences")
    @Operation(summary = "核对反弹", description = "已销号的问题在该考核批次中再次被查出的，记入台账；返回新增数量")
    Mono<Map<String, Integer>> recurrences(Viewer viewer, @RequestParam long evaluation) {
        viewer.require(Role.OFFICE);
        return recurrences
                .in(evaluation, viewer)
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .map(count -> Map.of("recurred", count));
    }

    private Mono<Map<String, @Nullable Object>> whole(Rectification item) {
        return Mono.zip(
                        log.events(item.id()).map(RectificationJson::of).collectList(),
                        log.waiting(item.id()).map(Optional::of).defaultIfEmpty(Optional.empty()))
                .map(parts -> {
                    Map<String, @Nullable Object> json =
                            RectificationJson.of(item, editions.calendar(), change.today());
                    json.put("proposal", RectificationJson.of(parts.getT2().orElse(null)));
                    json.put("events", parts.getT1());
                    return json;
                });
    }

    private Mono<Rectification> found(long id, Viewer viewer) {
        return rectifications.find(id, viewer).switchIfEmpty(Mono.error(Refusal::notFound));
    }
}
