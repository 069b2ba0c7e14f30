// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The progress of long work as a stream of events: {@code progress} whenever the work has come further, {@code settled} at
 * its end. The id of an event says how far the work is, so that a stream that was cut goes on where it was.
 */
public final class ProgressEvents {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private ProgressEvents() {}

    /**
     * @param state how the work stands whenever it is asked; where there is none for the listener, no stream begins
     * @param done how far it is
     * @param json what an event says
     * @param lastEventId how far it was at the last event the listener got, or null
     */
    public static <S, J> Flux<ServerSentEvent<J>> of(
            Mono<S> state,
            Predicate<S> settled,
            Function<S, String> done,
            Function<S, J> json,
            @Nullable String lastEventId) {
        return state.thenMany(KeptAlive.of(state.repeatWhen(again -> again.delayElements(LOOK_AGAIN))
                .takeUntil(settled)
                .distinctUntilChanged(json)
                .filter(seen -> settled.test(seen) || !done.apply(seen).equals(lastEventId))
                .map(seen -> ServerSentEvent.builder(json.apply(seen))
                        .id(done.apply(seen))
                        .event(settled.test(seen) ? "settled" : "progress")
                        .build())));
    }
}
