// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform;

import org.springframework.transaction.NoTransactionException;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;

/** What is told only of things that stand: what a transaction rolls back is never told. */
public final class AfterCommit {

    private AfterCommit() {}

    /** Runs this once the running transaction, the outermost one, has committed; at once where none is running. */
    public static Mono<Void> run(Runnable telling) {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .doOnNext(running -> running.registerSynchronization(new Committed(telling)))
                .onErrorResume(NoTransactionException.class, none -> {
                    telling.run();
                    return Mono.empty();
                })
                .then();
    }

    private record Committed(Runnable telling) implements TransactionSynchronization {

        @Override
        public Mono<Void> afterCommit() {
            return Mono.fromRunnable(telling);
        }
    }
}
