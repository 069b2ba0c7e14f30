// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform;

import java.time.Duration;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A stream of events with signs of life between them: the first at once, so that the listener knows it is connected, the
 * others so that no proxy closes a quiet stream and a listener that has left is noticed.
 */
public final class KeptAlive {

    private static final Duration QUIET = Duration.ofSeconds(20);

    private KeptAlive() {}

    /** Ends when the events end. */
    public static <T> Flux<ServerSentEvent<T>> of(Flux<ServerSentEvent<T>> events) {
        return events.publish(shared -> {
            Flux<ServerSentEvent<T>> alive = Flux.interval(Duration.ZERO, QUIET)
                    .onBackpressureDrop()
                    .map(tick -> ServerSentEvent.<T>builder().comment("alive").build());
            return Flux.merge(shared, alive.takeUntilOther(shared.then(Mono.just(true))));
        });
    }
}
