// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.waiver;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.postgres.SoughtWords;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Applications for not-applicable and waivers over HTTP. */
@RestController
@RequestMapping("/api/v1/waivers")
@Tag(name = "waivers", description = "不适用与豁免")
class WaiverApi {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final int AT_MOST = 1000;

    private final WaiverRepository waivers;
    private final ApplyForWaiver apply;
    private final DecideWaiver decide;
    private final Clock clock;

    WaiverApi(WaiverRepository waivers, ApplyForWaiver apply, DecideWaiver decide, Clock clock) {
        this.waivers = waivers;
        this.apply = apply;
        this.decide = decide;
        this.clock = clock;
    }

    /** A first person's word. */
    record Word(@Nullable String outcome, @Nullable String note) {}

    @GetMapping
    @Operation(summary = "不适用与豁免申请一览", description = "待审批的在前；单位账号只见本单位的")
    Mono<Map<String, @Nullable Object>> list(Viewer viewer) {
        return waivers.list(viewer.bureau(), SoughtWords.NONE, AT_MOST)
                .map(WaiverApi::json)
                .collectList()
                .map(WaiverApi::list);
    }

    @GetMapping("/granted")
    @Operation(summary = "现行的不适用与豁免", description = "先到期的在前")
    Mono<Map<String, @Nullable Object>> granted(Viewer viewer) {
        return waivers.granted(viewer.bureau(), LocalDate.ofInstant(clock.instant(), CITY), SoughtWords.NONE)
                .collectList()
                .map(WaiverApi::list);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "申请不适用或豁免",
            description = "由单位账号提出：kind 为 NOT_APPLICABLE 或 WAIVER，indicator、from、to、reason、note 必填，subject 留空为整个指标")
    Mono<Map<String, @Nullable Object>> apply(Viewer viewer, @RequestBody WaiverRequest asked) {
        return apply.apply(asked, viewer)
                .flatMap(id -> waivers.find(id, viewer.bureau()))
                .map(WaiverApi::json);
    }

    @GetMapping("/{id}")
    @Operation(summary = "一件申请")
    Mono<Map<String, @Nullable Object>> one(Viewer viewer, @PathVariable long id) {
        return waivers.find(id, viewer.bureau())
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .map(WaiverApi::json);
    }

    @PostMapping("/{id}/decision")
    @Operation(summary = "审批申请（初核）", description = "{\"outcome\":\"GRANTED|REFUSED\",\"note\"}；由另一人在复核页复核后生效")
    Mono<Map<String, @Nullable Object>> decide(Viewer viewer, @PathVariable long id, @RequestBody Word word) {
        return decide.decide(id, word.outcome(), word.note(), viewer)
                .then(waivers.find(id, null))
                .map(WaiverApi::json);
    }

    private static Map<String, @Nullable Object> json(WaiverApplication one) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", one.id());
        json.put("kind", one.kind().name());
        json.put("bureau", one.bureau());
        json.put("indicator", one.indicator());
        json.put("subject", one.subject());
        json.put("from", one.from().toString());
        json.put("to", one.to().toString());
        json.put("reason", one.ground().name());
        json.put("note", one.text());
        json.put("link", one.link());
        json.put("appliedBy", one.appliedBy());
        json.put("appliedAt", one.appliedAt().atZone(CITY).toOffsetDateTime().toString());
        json.put("state", one.state().name());
        json.put("decidedBy", one.decidedBy());
        json.put("decision", one.decision());
        return json;
    }

    private static Map<String, @Nullable Object> list(List<?> items) {
        Map<String, @Nullable Object> list = new LinkedHashMap<>();
        list.put("items", items);
        list.put("next", null);
        return list;
    }
}
