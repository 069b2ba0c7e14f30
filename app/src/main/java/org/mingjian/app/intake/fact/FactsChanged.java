// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Tells which bureaus have new or changed facts, after the transaction that stored them has ended. */
@Component
public class FactsChanged {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Sinks.Many<Change> changes = Sinks.many().multicast().directBestEffort();
    private final Clock clock;

    FactsChanged(Clock clock) {
        this.clock = clock;
    }

    /** @param bureaus their codes */
    public record Change(Set<String> bureaus, Instant at) {}

    /** Changes as they happen; a listener that is too slow misses some and must read anew when it returns. */
    public Flux<Change> changes() {
        return changes.asFlux();
    }

    void tell(Set<String> bureaus) {
        if (!bureaus.isEmpty()) {
            changes.emitNext(new Change(bureaus, clock.instant()), Sinks.EmitFailureHandler.busyLooping(PATIENCE));
        }
    }
}
