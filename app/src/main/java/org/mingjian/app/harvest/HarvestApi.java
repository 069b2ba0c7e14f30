// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.ProgressEvents;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Harvests: start one, follow it, stop it. */
@RestController
@RequestMapping("/api/v1/harvests")
@Tag(name = "harvests", description = "采集")
class HarvestApi {

    private static final int PAGE = 50;
    private static final int VISITS = 500;

    private final HarvestRepository harvests;
    private final ProgressRepository progress;
    private final StartHarvest start;
    private final CancelHarvest cancel;

    HarvestApi(HarvestRepository harvests, ProgressRepository progress, StartHarvest start, CancelHarvest cancel) {
        this.harvests = harvests;
        this.progress = progress;
        this.start = start;
        this.cancel = cancel;
    }

    /** @param bureaus codes; empty or left out: all with sources */
    record Wanted(@Nullable List<String> bureaus) {}

    @GetMapping
    @Operation(summary = "采集列表，新的在前")
    Mono<Map<String, @Nullable Object>> list(Viewer viewer, @RequestParam(required = false) @Nullable Long cursor) {
        return harvests.list(viewer, cursor, PAGE + 1).collectList().map(found -> {
            List<Harvest> page = found.size() > PAGE ? found.subList(0, PAGE) : found;
            String next =
                    found.size() > PAGE ? String.valueOf(page.get(PAGE - 1).id()) : null;
            return HarvestJson.list(page.stream().map(HarvestJson::head).toList(), next);
        });
    }

    @PostMapping
    @Operation(summary = "发起采集", description = "bureaus 为单位代码，留空为全部；返回 202 和 Location，进度见 /events")
    Mono<ResponseEntity<Map<String, @Nullable Object>>> start(Viewer viewer, @RequestBody Wanted wanted) {
        viewer.require(Role.OFFICE, Role.ADMIN);
        Set<String> bureaus = wanted.bureaus() == null ? Set.of() : new HashSet<>(wanted.bureaus());
        return start.of(bureaus, viewer.name())
                .flatMap(id -> state(id, viewer))
                .map(started -> ResponseEntity.accepted()
                        .location(URI.create("/api/v1/harvests/" + started.get("id")))
                        .body(started));
    }

    @GetMapping("/{id}")
    @Operation(summary = "一次采集的状态和进度", description = "按单位计数；sources 说明各来源的列表在何处为止")
    Mono<Map<String, @Nullable Object>> one(Viewer viewer, @PathVariable long id) {
        return state(id, viewer);
    }

    /** Event ids are the number of visits made, so that a stream that was cut goes on where it was. */
    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "采集进度事件流（SSE）")
    Flux<ServerSentEvent<Map<String, @Nullable Object>>> events(
            Viewer viewer,
            @PathVariable long id,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        return ProgressEvents.of(
                state(id, viewer), HarvestJson::settled, HarvestJson::made, Function.identity(), lastEventId);
    }

    @GetMapping("/{id}/visits")
    @Operation(summary = "逐个网址的采集结果", description = "outcome 只看一种结果，例如 TOO_SLOW")
    Mono<Map<String, @Nullable Object>> visits(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(defaultValue = "0") long cursor) {
        return found(id, viewer)
                .flatMapMany(harvest -> progress.visits(id, viewer, outcome, cursor, VISITS + 1))
                .collectList()
                .map(visits -> {
                    List<Map<String, @Nullable Object>> page =
                            visits.size() > VISITS ? visits.subList(0, VISITS) : visits;
                    String next = visits.size() > VISITS
                            ? String.valueOf(page.get(VISITS - 1).get("id"))
                            : null;
                    return HarvestJson.list(page, next);
                });
    }

    @PostMapping("/{id}/cancellation")
    @Operation(summary = "停止采集", description = "已采集的内容保留")
    Mono<Map<String, @Nullable Object>> cancel(Viewer viewer, @PathVariable long id) {
        viewer.require(Role.OFFICE, Role.ADMIN);
        return found(id, viewer)
                .flatMap(harvest -> cancel.cancel(id))
                .filter(cancelled -> cancelled)
                .switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.CONFLICT, "harvest-settled")))
                .then(state(id, viewer));
    }

    private Mono<Map<String, @Nullable Object>> state(long id, Viewer viewer) {
        return found(id, viewer)
                .flatMap(harvest -> Mono.zip(
                                progress.bureaus(id, viewer).collectList(),
                                progress.sources(id, viewer).collectList(),
                                progress.outcomes(id, viewer).collectList())
                        .map(counts -> {
                            Map<String, @Nullable Object> json = HarvestJson.head(harvest);
                            json.put("bureaus", counts.getT1());
                            json.put("sources", counts.getT2());
                            json.put("outcomes", counts.getT3());
                            return json;
                        }));
    }

    private Mono<Harvest> found(long id, Viewer viewer) {
        return harvests.find(id, viewer).switchIfEmpty(Mono.error(Refusal::notFound));
    }
}
