// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform;

import java.time.Duration;
import org.mingjian.app.platform.postgres.BackgroundWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Heavy work of one kind in the order it came, one piece after the other, or two at a time where there are processors for it:
 * half of them stay for whoever waits in front of a screen.
 */
public final class BackgroundLane {

    private static final Logger log = LoggerFactory.getLogger(BackgroundLane.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int MOST = 2;

    private final Sinks.Many<Mono<Void>> waiting = Sinks.many().unicast().onBackpressureBuffer();

    public BackgroundLane() {
        int atOnce = Math.max(1, Math.min(MOST, Runtime.getRuntime().availableProcessors() / 2));
        waiting.asFlux()
                .flatMap(
                        work -> work.onErrorResume(fault -> {
                            log.error("background work failed", fault);
                            return Mono.empty();
                        }),
                        atOnce)
                .contextWrite(BackgroundWork::mark)
                .subscribe();
    }

    /** To be done when those before it are. What waits here must stand in the database too, for a server that ends. */
    public void add(Mono<Void> work) {
        waiting.emitNext(work, Sinks.EmitFailureHandler.busyLooping(PATIENCE));
    }
}
