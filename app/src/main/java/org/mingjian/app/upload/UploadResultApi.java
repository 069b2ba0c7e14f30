// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.KeptAlive;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What became of uploads: row by row, as it goes on, and the rows that come back. */
@RestController
@RequestMapping("/api/v1/uploads/{id}")
@Tag(name = "uploads", description = "文件上传")
class UploadResultApi {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(300);

    private final UploadStates states;
    private final ReturnRejected rejected;
    private final UploadRowRepository rows;

    UploadResultApi(UploadStates states, ReturnRejected rejected, UploadRowRepository rows) {
        this.states = states;
        this.rejected = rejected;
        this.rows = rows;
    }

    @GetMapping("/rows")
    @Operation(summary = "逐行结果", description = "status：created、updated、unchanged 各取前若干行，rejected、left-out 为全部")
    Mono<Map<String, @Nullable Object>> rows(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int part,
            @RequestParam(defaultValue = "rejected") String status) {
        return states.one(id, viewer)
                .flatMapMany(state -> rows.rows(id, part, state.pass(), status, 1000))
                .map(UploadJson::row)
                .collectList()
                .map(items -> {
                    Map<String, @Nullable Object> list = new LinkedHashMap<>();
                    list.put("items", items);
                    list.put("next", null);
                    return list;
                });
    }

    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "进度事件流（SSE）")
    Flux<ServerSentEvent<Map<String, @Nullable Object>>> events(
            Viewer viewer,
            @PathVariable long id,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        Mono<UploadState> known = states.one(id, viewer);
        return known.thenMany(KeptAlive.of(known.repeatWhen(again -> again.delayElements(LOOK_AGAIN))
                .takeUntil(state -> state.upload().state().settled())
                .distinctUntilChanged(UploadState::progress)
                .filter(state -> !state.progress().equals(lastEventId))
                .map(state -> ServerSentEvent.<Map<String, @Nullable Object>>builder(UploadJson.of(state))
                        .id(state.progress())
                        .event(state.upload().state().settled() ? "settled" : "progress")
                        .build())));
    }

    @GetMapping({"/rejected", "/rejected.xlsx", "/rejected.csv", "/rejected.ndjson"})
    @Operation(summary = "不能导入的行，原表原样，末列为错误说明", description = "格式与上传的文件相同")
    Mono<ResponseEntity<Flux<DataBuffer>>> rejected(Viewer viewer, @PathVariable long id) {
        return states.one(id, viewer)
                .map(state -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(state.upload()))
                        .contentType(ReturnedFormat.of(state.upload()).type())
                        .body(rejected.of(state)));
    }

    private static String attachment(Upload upload) {
        return ContentDisposition.attachment()
                .filename(ReturnedFormat.of(upload).name(upload.name()), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
