// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.ScoreSheetJson;
import org.mingjian.app.platform.KeptAlive;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.rules.dossier.subject.Question;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Live results, and the stream of their changes. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "live", description = "实时结果")
class LiveApi {

    private final LiveScore live;
    private final LiveEvents events;

    LiveApi(LiveScore live, LiveEvents events) {
        this.live = live;
        this.events = events;
    }

    @GetMapping("/bureaus/{code}/live")
    @Operation(summary = "单位当前的实时结果", description = "按此刻的事实、以今日为评估日计算，不是正式结果")
    Mono<Map<String, @Nullable Object>> live(Viewer viewer, @PathVariable String code) {
        viewer.requireBureau(code);
        Question question = live.question();
        return live.of(code).switchIfEmpty(Mono.error(Refusal::notFound)).map(sheet -> {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("scheme", live.scheme().id());
            json.put("period", question.period().period());
            json.put("asOf", question.asOf().toString());
            json.putAll(ScoreSheetJson.of(sheet));
            return json;
        });
    }

    /** A page that was read before it listens says in {@code since} where it stood, as {@code Last-Event-ID} would. */
    @GetMapping(path = "/live/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "实时结果变化的事件流（SSE）",
            description = "changed：单位的实时结果有变化；acted：认定、申诉、通知、整改或考核结果有变化；reset：断开过久，请重新读取。"
                    + "断线后带 Last-Event-ID 续传，服务重启后同样有效；同一变化可能重复送达")
    Flux<ServerSentEvent<Object>> events(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String bureau,
            @RequestParam(required = false) @Nullable String since,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        if (bureau != null && !bureau.isEmpty()) {
            viewer.requireBureau(bureau);
        }
        boolean page = since != null;
        String from = lastEventId == null || lastEventId.isEmpty() ? since : lastEventId;
        return KeptAlive.of(
                events.events(viewer, new LiveWish(bureau, from == null || from.isEmpty() ? null : from, page)));
    }
}
