// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.decay;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.message.Outbox;
import org.mingjian.app.message.OutboxMessage;
import org.mingjian.app.message.Recipient;
import org.mingjian.app.platform.Rounds;
import org.mingjian.app.platform.StartStep;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.dashboards.page.Words;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells each bureau, once for each evaluation, which of its indicators turned bad since it was last asked. */
@Component
@Order(111)
class TellDecay implements StartStep, DisposableBean {

    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final String BETWEEN = "、";

    private final DecayRepository decay;
    private final Editions editions;
    private final Outbox outbox;
    private final Words words;
    private final TransactionalOperator transaction;
    private final Clock clock;
    private final Disposable.Swap rounds = Disposables.swap();

    TellDecay(
            DecayRepository decay,
            Editions editions,
            Outbox outbox,
            Words words,
            TransactionalOperator transaction,
            Clock clock) {
        this.decay = decay;
        this.editions = editions;
        this.outbox = outbox;
        this.words = words.ofRecords();
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Mono<Void> run() {
        rounds.update(Rounds.start(EVERY, "decay was not told", this::tellAll));
        return Mono.empty();
    }

    @Override
    public void destroy() {
        rounds.dispose();
    }

    /** How many messages were written. */
    Mono<Long> tellAll() {
        return decay.unchecked()
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::tell)
                .reduce(0L, Long::sum);
    }

    private Mono<Long> tell(DecayRepository.Fresh fresh) {
        return decay.check(fresh.id(), clock.instant())
                .filter(ours -> ours)
                .flatMapMany(ours -> decay.decayed(fresh.id(), editions.lineage(fresh.scheme()))
                        .collectList()
                        .flatMapMany(Flux::fromIterable))
                .concatMap(one -> outbox.add(message(fresh, one)).thenReturn(1L))
                .count()
                .as(transaction::transactional);
    }

    private OutboxMessage message(DecayRepository.Fresh fresh, DecayRepository.Decayed decayed) {
        String lines = decayed.indicators().stream()
                .map(code -> code + " " + title(fresh.scheme(), code))
                .collect(Collectors.joining(BETWEEN));
        return new OutboxMessage(
                "decay-alert",
                Recipient.bureau(decayed.bureau()),
                "/periods/" + fresh.period() + "/bureaus/" + decayed.bureau(),
                Map.of(
                        "bureau", decayed.name(),
                        "period", words.period(fresh.period()),
                        "count", String.valueOf(decayed.indicators().size()),
                        "lines", lines));
    }

    private String title(String scheme, String code) {
        return editions.scheme(scheme)
                .map(known -> new IndicatorNames(editions.rulebook(), known).indicator(code))
                .orElse(code);
    }
}
