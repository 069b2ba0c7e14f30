// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import java.time.Clock;
import java.time.Duration;
import org.mingjian.app.harvest.fetch.HarvestProperties;
import org.mingjian.app.platform.StartStep;
import org.mingjian.app.platform.node.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Removes, once a day, visits and captures that are older than they have to be kept and on which no fact rests. */
@Component
@Order(40)
class Retention implements StartStep, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Retention.class);
    private static final Duration EVERY = Duration.ofDays(1);

    private final OldVisitRepository old;
    private final HarvestProperties properties;
    private final Turns turns;
    private final Clock clock;
    private final Disposable.Swap rounds = Disposables.swap();

    Retention(OldVisitRepository old, HarvestProperties properties, Turns turns, Clock clock) {
        this.old = old;
        this.turns = turns;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public Mono<Void> run() {
        rounds.update(Flux.interval(Duration.ZERO, EVERY)
                .onBackpressureDrop()
                .concatMap(tick -> turns.mine("retention", this::clear).onErrorResume(fault -> {
                    log.warn("old visits were not removed", fault);
                    return Mono.empty();
                }))
                .subscribe());
        return Mono.empty();
    }

    @Override
    public void destroy() {
        rounds.dispose();
    }

    /** How many visits were removed. */
    Mono<Long> clear() {
        Duration keep = properties.keep();
        return keep == null
                ? Mono.just(0L)
                : old.remove(clock.instant().minus(keep))
                        .doOnNext(removed -> log.info("{} visits older than {} were removed", removed, keep));
    }
}
