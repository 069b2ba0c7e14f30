// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

/** Visits to one host follow one another; those to others do not wait for them. */
class HostLanesTest {

    private final HostLanes lanes = new HostLanes(Clock.systemUTC(), FetchRulesTest.properties(true));
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger mostInside = new AtomicInteger();

    @Test
    void aHostIsVisitedByOneAtATimeInTheOrderOfAsking() {
        List<Integer> order = new CopyOnWriteArrayList<>();
        Flux<Integer> visits = Flux.range(1, 20)
                .flatMap(number -> lanes.inTurn("a.example", visit(number)).doOnNext(order::add), 20);

        StepVerifier.create(visits).expectNextCount(20).verifyComplete();

        assertThat(mostInside.get()).isEqualTo(1);
        assertThat(order).isSorted().hasSize(20);
    }

    @Test
    void anotherHostDoesNotWait() {
        lanes.inTurn("a.example", Mono.never()).subscribe();

        StepVerifier.create(lanes.inTurn("b.example", visit(1))).expectNext(1).verifyComplete();
    }

    @Test
    void whoGivesUpWaitingLetsNobodyPass() {
        Sinks.One<Integer> first = Sinks.one();
        List<Integer> made = new CopyOnWriteArrayList<>();
        lanes.inTurn("a.example", first.asMono()).subscribe(made::add);
        Disposable second = lanes.inTurn("a.example", visit(2)).subscribe(made::add);
        Mono<Integer> third =
                lanes.inTurn("a.example", visit(3)).doOnNext(made::add).cache();
        third.subscribe();

        second.dispose();
        assertThat(made).isEmpty();
        first.tryEmitValue(1);

        StepVerifier.create(third).expectNext(3).verifyComplete();
        assertThat(made).containsExactly(1, 3);
    }

    @Test
    void aFailedVisitLetsTheNextOneIn() {
        StepVerifier.create(lanes.inTurn("a.example", Mono.error(new IllegalStateException("cut off"))))
                .verifyErrorMessage("cut off");

        StepVerifier.create(lanes.inTurn("a.example", visit(2))).expectNext(2).verifyComplete();
    }

    private Mono<Integer> visit(int number) {
        return Mono.defer(() -> {
                    mostInside.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    return Mono.delay(Duration.ofMillis(2)).thenReturn(number);
                })
                .doOnNext(done -> inside.decrementAndGet());
    }
}
