// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.mingjian.app.platform.postgres.BackgroundWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Work that comes round again and again while the server runs; one round at a time, and a failed one is not the last. */
public final class Rounds {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    private Rounds() {}

    /**
     * @param every from the start of one round to that of the next; a round that takes longer delays it
     * @param failure what the log says of a failed round
     * @return ends the rounds when disposed. The one under way is not cancelled: a cancelled query leaves its buffers
     *     behind.
     */
    public static Disposable start(Duration every, String failure, Supplier<? extends Mono<?>> round) {
        Sinks.Empty<Void> end = Sinks.empty();
        AtomicBoolean ended = new AtomicBoolean();
        Flux.interval(Duration.ZERO, every)
                .onBackpressureDrop()
                .takeUntilOther(end.asMono())
                .concatMap(
                        tick -> Mono.defer(round).then().onErrorResume(fault -> {
                            if (!ended.get()) {
                                log.warn(failure, fault);
                            }
                            return Mono.empty();
                        }),
                        0)
                .contextWrite(BackgroundWork::mark)
                .subscribe();
        return () -> {
            ended.set(true);
            end.tryEmitEmpty();
        };
    }
}
