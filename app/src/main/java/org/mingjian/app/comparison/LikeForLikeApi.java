// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.comparison;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.ProgressEvents;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Earlier results under the edition of today: how far they are computed, and to compute them now. */
@RestController
@RequestMapping("/api/v1/like-for-like")
@Tag(name = "like-for-like", description = "按现行口径回算")
class LikeForLikeApi {

    private final RecalculateEarlier recalculate;

    LikeForLikeApi(RecalculateEarlier recalculate) {
        this.recalculate = recalculate;
    }

    @GetMapping
    @Operation(summary = "回算进度", description = "只计由其他方案或日历得出的往期计分卡；回算结果不是正式结果")
    Mono<Map<String, @Nullable Object>> progress(Viewer viewer) {
        viewer.require(Role.OFFICE, Role.ADMIN, Role.AUDITOR);
        return recalculate.progress().map(RecalculationProgress::json);
    }

    @PostMapping
    @Operation(summary = "立即回算", description = "返回 202；只算还没有的，可反复调用；进度见 /events")
    Mono<ResponseEntity<Map<String, @Nullable Object>>> start(Viewer viewer) {
        viewer.require(Role.OFFICE, Role.ADMIN);
        return recalculate
                .asked()
                .then(recalculate.progress())
                .map(progress -> ResponseEntity.accepted()
                        .location(URI.create("/api/v1/like-for-like"))
                        .body(progress.json()));
    }

    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "回算进度事件流（SSE）")
    Flux<ServerSentEvent<Map<String, @Nullable Object>>> events(
            Viewer viewer, @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        viewer.require(Role.OFFICE, Role.ADMIN, Role.AUDITOR);
        return ProgressEvents.of(
                recalculate.progress(),
                RecalculationProgress::settled,
                seen -> String.valueOf(seen.done()),
                RecalculationProgress::json,
                lastEventId);
    }
}
