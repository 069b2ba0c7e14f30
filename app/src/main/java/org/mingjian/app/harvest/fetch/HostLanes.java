// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Lets the visits to each host follow one another, with its pause between them, whichever harvest they belong to. */
@Component
class HostLanes {

    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
    private final Clock clock;
    private final HarvestProperties properties;

    HostLanes(Clock clock, HarvestProperties properties) {
        this.clock = clock;
        this.properties = properties;
    }

    /** The visit, when it is its turn. */
    <T> Mono<T> inTurn(String host, Mono<T> visit) {
        return lane(host).enter(visit);
    }

    /** The pause that robots.txt of the host asks for, up to the longest. */
    void pace(String host, Duration pace) {
        lane(host).pace = shorter(pace, properties.longestPause());
    }

    /** Nobody visits the host for so long. */
    void rest(String host, Duration pause) {
        lane(host).restUntil(clock.instant().plus(shorter(pause, properties.longestPause())));
    }

    private Lane lane(String host) {
        return lanes.computeIfAbsent(host, name -> new Lane());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private final class Lane {

        private volatile Duration pace = properties.pace();
        private Mono<Void> tail = Mono.empty();
        private Instant notBefore = Instant.EPOCH;

        private <T> Mono<T> enter(Mono<T> visit) {
            return Mono.defer(() -> {
                Sinks.Empty<Void> left = Sinks.empty();
                Mono<Void> before;
                synchronized (this) {
                    before = tail;
                    tail = left.asMono();
                }
                return before.then(Mono.defer(this::pause)).then(visit).doFinally(end -> {
                    restUntil(clock.instant().plus(pace));
                    // Whoever gave up waiting must not let the next one pass those still ahead.
                    before.subscribe(null, null, left::tryEmitEmpty);
                });
            });
        }

        private synchronized void restUntil(Instant moment) {
            notBefore = moment.isAfter(notBefore) ? moment : notBefore;
        }

        private Mono<Long> pause() {
            Instant now = clock.instant();
            Instant next;
            synchronized (this) {
                next = notBefore.isAfter(now) ? notBefore : now;
            }
            NightHours hours = properties.nightHours();
            Instant allowed = hours == null ? next : hours.next(next);
            return Mono.delay(Duration.between(now, allowed));
        }
    }
}
