// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.app.platform.Rounds;
import org.mingjian.app.platform.StartStep;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/**
 * Chains records soon after they were committed. Records are written without waiting for each other, each in the
 * transaction of its change; their order in the chain is that of sealing. Of several processes one seals at a time.
 */
@Component
@Order(1)
class SealRecords implements StartStep, DisposableBean {

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final int AT_ONCE = 500;

    private final ChainRepository chain;
    private final TransactionalOperator transaction;
    private final Clock clock;
    private final Disposable.Swap rounds = Disposables.swap();

    SealRecords(ChainRepository chain, TransactionalOperator transaction, Clock clock) {
        this.chain = chain;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Mono<Void> run() {
        rounds.update(Rounds.start(EVERY, "records of the audit trail were not sealed", this::sealAll));
        return Mono.empty();
    }

    @Override
    public void destroy() {
        rounds.dispose();
    }

    /** Seals until nothing waits. How many were sealed. */
    Mono<Integer> sealAll() {
        return seal().expand(count -> count < AT_ONCE ? Mono.empty() : seal())
                .reduce(Integer::sum)
                .defaultIfEmpty(0);
    }

    private Mono<Integer> seal() {
        return chain.takeTurn()
                .filter(ours -> ours)
                .flatMap(ours -> chain.last().defaultIfEmpty(ChainLink.START))
                .flatMap(last -> chain.waiting(AT_ONCE)
                        .collectList()
                        .filter(waiting -> !waiting.isEmpty())
                        .map(waiting -> links(last, waiting)))
                .flatMap(links -> chain.add(links).thenReturn(links.size()))
                .as(transaction::transactional);
    }

    private List<ChainLink> links(ChainLink last, List<StoredRecord> waiting) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<ChainLink> links = new ArrayList<>();
        ChainLink before = last;
        for (StoredRecord one : waiting) {
            before = before.next(one, now);
            links.add(before);
        }
        return links;
    }
}
