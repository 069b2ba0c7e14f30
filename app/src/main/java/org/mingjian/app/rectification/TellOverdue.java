// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.mingjian.app.platform.Rounds;
import org.mingjian.app.platform.StartStep;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells a bureau that the last day of a rectification has passed without its report: once for each last day. */
@Component
@Order(120)
class TellOverdue implements StartStep, DisposableBean {

    private static final Duration EVERY = Duration.ofMinutes(30);

    private final RectificationRepository rectifications;
    private final RectificationChangeRepository changes;
    private final RectificationChange change;
    private final TellOfRectification tell;
    private final TransactionalOperator transaction;
    private final Disposable.Swap rounds = Disposables.swap();

    TellOverdue(
            RectificationRepository rectifications,
            RectificationChangeRepository changes,
            RectificationChange change,
            TellOfRectification tell,
            TransactionalOperator transaction) {
        this.rectifications = rectifications;
        this.changes = changes;
        this.change = change;
        this.tell = tell;
        this.transaction = transaction;
    }

    @Override
    public Mono<Void> run() {
        rounds.update(Rounds.start(EVERY, "overdue rectifications were not told of", () -> tellOf(change.today())));
        return Mono.empty();
    }

    @Override
    public void destroy() {
        rounds.dispose();
    }

    /** How many were told of. */
    Mono<Integer> tellOf(LocalDate today) {
        return changes.tellOverdue(today)
                .collectList()
                .flatMap(ids -> Flux.fromIterable(ids)
                        .concatMap(rectifications::hold)
                        .concatMap(tell::overdue)
                        .then(Mono.just(ids)))
                .map(List::size)
                .as(transaction::transactional);
    }
}
