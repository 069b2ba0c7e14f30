// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Tells which bureaus have new or changed facts, after the transaction that stored them has ended. */
@Component
public class FactsChanged {

    private final Sinks.Many<Set<String>> bureaus = Sinks.many().multicast().directBestEffort();

    /** Codes of bureaus, as they change; a listener that is too slow misses some and must read anew when it returns. */
    public Flux<Set<String>> bureaus() {
        return bureaus.asFlux();
    }

    void tell(Set<String> codes) {
        if (!codes.isEmpty()) {
            bureaus.emitNext(codes, Sinks.EmitFailureHandler.busyLooping(java.time.Duration.ofSeconds(1)));
        }
    }
}
