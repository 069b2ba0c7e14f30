// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.appeal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.postgres.SoughtWords;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Appeals over HTTP; they are filed and decided as transitions of their finding. */
@RestController
@RequestMapping("/api/v1/appeals")
@Tag(name = "appeals", description = "申诉")
class AppealApi {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final int AT_MOST = 1000;

    private final AppealRepository appeals;
    private final AppealWindow window;

    AppealApi(AppealRepository appeals, AppealWindow window) {
        this.appeals = appeals;
        this.window = window;
    }

    @GetMapping
    @Operation(summary = "申诉一览", description = "待裁的在前，按裁定截止日；单位账号只见本单位的。提出与裁定见问题的 transitions")
    Mono<Map<String, @Nullable Object>> list(Viewer viewer) {
        return appeals.list(viewer.bureau(), SoughtWords.NONE, AT_MOST)
                .map(this::json)
                .collectList()
                .map(AppealApi::list);
    }

    @GetMapping("/rates")
    @Operation(summary = "各指标申诉改判率", description = "changed 为裁定调整或撤销的件数，decided 为已裁定件数")
    Mono<Map<String, @Nullable Object>> rates(Viewer viewer) {
        if (!viewer.seesAll()) {
            return Mono.error(Refusal.notFound());
        }
        return appeals.rates().collectList().map(AppealApi::list);
    }

    @GetMapping("/{id}")
    @Operation(summary = "一件申诉")
    Mono<Map<String, @Nullable Object>> one(Viewer viewer, @PathVariable long id) {
        return appeals.find(id, viewer.bureau())
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .map(this::json);
    }

    private Map<String, @Nullable Object> json(Appeal appeal) {
        LocalDate today = window.today();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", appeal.id());
        json.put("finding", appeal.finding());
        json.put("evaluation", appeal.evaluation());
        json.put("bureau", appeal.bureau());
        json.put("indicator", appeal.indicator());
        json.put("reason", appeal.ground().name());
        json.put("note", appeal.text());
        json.put("link", appeal.link());
        json.put("filedBy", appeal.filedBy());
        json.put("filedAt", moment(appeal.filedAt()));
        json.put("fileUntil", appeal.fileUntil().toString());
        json.put("decideUntil", appeal.decideUntil().toString());
        json.put("overdue", appeal.overdue(today));
        json.put("state", appeal.state().name());
        json.put("decidedBy", appeal.decidedBy());
        json.put("decidedAt", appeal.decidedAt() == null ? null : moment(appeal.decidedAt()));
        json.put("decision", appeal.decision());
        return json;
    }

    private static Map<String, @Nullable Object> list(List<?> items) {
        Map<String, @Nullable Object> list = new LinkedHashMap<>();
        list.put("items", items);
        list.put("next", null);
        return list;
    }

    private static String moment(Instant at) {
        return at.atZone(CITY).toOffsetDateTime().toString();
    }
}
