// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.capture;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.mingjian.app.harvest.fetch.HarvestProperties;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Captures as evidence, for whoever wants to look at them with other tools. */
@RestController
@RequestMapping("/api/v1/harvests")
@Tag(name = "harvests", description = "采集")
class CaptureApi {

    private static final MediaType WARC = MediaType.valueOf("application/warc");

    private final CaptureRepository captures;
    private final HarvestProperties properties;
    private final Clock clock;

    CaptureApi(CaptureRepository captures, HarvestProperties properties, Clock clock) {
        this.captures = captures;
        this.properties = properties;
        this.clock = clock;
    }

    @GetMapping(path = "/{id}/captures.warc.gz")
    @Operation(summary = "采集所得原文存证（WARC 1.1）", description = "逐条写出，任意大小；单位账号只得本单位的")
    Mono<ResponseEntity<Flux<DataBuffer>>> warc(Viewer viewer, @PathVariable long id) {
        String file = "harvest-" + id + ".warc.gz";
        return captures.visits(id, viewer.bureau())
                .collectList()
                .filter(visits -> !visits.isEmpty())
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .map(visits -> ResponseEntity.ok()
                        .contentType(WARC)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(file)
                                        .build()
                                        .toString())
                        .body(Flux.concat(
                                        beginning(file),
                                        Flux.fromIterable(visits).concatMap(this::record, 1))
                                .map(DefaultDataBufferFactory.sharedInstance::wrap)));
    }

    private Mono<byte[]> beginning(String file) {
        return Mono.fromCallable(() -> WarcRecords.beginning(file, properties.userAgent(), clock.instant()));
    }

    private Mono<byte[]> record(long visit) {
        return captures.find(visit).publishOn(Schedulers.boundedElastic()).map(WarcRecords::record);
    }
}
