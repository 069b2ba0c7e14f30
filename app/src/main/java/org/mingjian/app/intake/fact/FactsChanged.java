// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.mingjian.app.platform.node.Announcements;
import org.springframework.stereotype.Component;
import org.springframework.transaction.NoTransactionException;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Tells which bureaus have new or changed facts, after the transaction that stored them has committed; by whichever node. */
@Component
public class FactsChanged {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final String TOPIC = "facts";

    private final Sinks.Many<Change> changes = Sinks.many().multicast().directBestEffort();
    private final Announcements announcements;
    private final Clock clock;

    FactsChanged(Announcements announcements, Clock clock) {
        this.announcements = announcements;
        this.clock = clock;
        announcements.heard(TOPIC).subscribe(told -> emit(Set.of(told.split(" "))));
    }

    /** @param bureaus their codes */
    public record Change(Set<String> bureaus, Instant at) {}

    /** Changes as they happen; a listener that is too slow misses some and must read anew when it returns. */
    public Flux<Change> changes() {
        return changes.asFlux();
    }

    /** Once the running transaction has committed, the outermost one; at once where none is running. */
    Mono<Void> tell(Set<String> bureaus) {
        if (bureaus.isEmpty()) {
            return Mono.empty();
        }
        return announcements.say(TOPIC, String.join(" ", bureaus)).then(tellHere(bureaus));
    }

    private Mono<Void> tellHere(Set<String> bureaus) {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .doOnNext(running -> afterCommit(running).bureaus.addAll(bureaus))
                .onErrorResume(NoTransactionException.class, none -> {
                    emit(bureaus);
                    return Mono.empty();
                })
                .then();
    }

    /** One for each transaction, so that it is told once of all it changed. */
    private AfterCommit afterCommit(TransactionSynchronizationManager running) {
        return running.getSynchronizations().stream()
                .filter(AfterCommit.class::isInstance)
                .map(AfterCommit.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    AfterCommit added = new AfterCommit();
                    running.registerSynchronization(added);
                    return added;
                });
    }

    private void emit(Set<String> bureaus) {
        changes.emitNext(new Change(bureaus, clock.instant()), Sinks.EmitFailureHandler.busyLooping(PATIENCE));
    }

    private final class AfterCommit implements TransactionSynchronization {

        private final Set<String> bureaus = new TreeSet<>();

        @Override
        public Mono<Void> afterCommit() {
            return Mono.fromRunnable(() -> emit(bureaus));
        }
    }
}
