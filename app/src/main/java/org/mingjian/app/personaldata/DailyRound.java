// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.personaldata;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.message.Outbox;
import org.mingjian.app.message.OutboxMessage;
import org.mingjian.app.message.Recipient;
import org.mingjian.app.platform.Rounds;
import org.mingjian.app.platform.StartStep;
import org.mingjian.app.platform.node.Turns;
import org.mingjian.app.platform.security.Role;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Once a day: tells the administrators what is past its period, once a month until it is gone, or removes it if so set. */
@Component
@Order(112)
class DailyRound implements StartStep, DisposableBean {

    static final String PAGE = "/personal-data";

    private static final Duration EVERY = Duration.ofDays(1);
    private static final Duration REMINDED_AFTER = Duration.ofDays(30);

    private final PersonalDataRepository repository;
    private final PersonalDataProperties properties;
    private final RemovePersonalData remove;
    private final Outbox outbox;
    private final Turns turns;
    private final TransactionalOperator transaction;
    private final Clock clock;
    private final Disposable.Swap rounds = Disposables.swap();

    DailyRound(
            PersonalDataRepository repository,
            PersonalDataProperties properties,
            RemovePersonalData remove,
            Outbox outbox,
            Turns turns,
            TransactionalOperator transaction,
            Clock clock) {
        this.repository = repository;
        this.properties = properties;
        this.remove = remove;
        this.outbox = outbox;
        this.turns = turns;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Mono<Void> run() {
        if (properties.round() != PersonalDataProperties.Round.OFF) {
            rounds.update(Rounds.start(
                    EVERY,
                    "personal data past its period was not looked at",
                    () -> turns.mine("personal-data", this::look)));
        }
        return Mono.empty();
    }

    @Override
    public void destroy() {
        rounds.dispose();
    }

    /** How much was found due. */
    Mono<Long> look() {
        return properties.round() == PersonalDataProperties.Round.REMOVE
                ? Flux.fromArray(Category.values())
                        .concatMap(category -> remove.due(category, AuditTrail.SERVER))
                        .reduce(0L, Long::sum)
                : repository
                        .held(properties, clock.instant())
                        .map(Holdings::due)
                        .reduce(0L, Long::sum)
                        .delayUntil(due -> due == 0 ? Mono.empty() : tell(due));
    }

    private Mono<Void> tell(long due) {
        return repository
                .untoldSince(PAGE, clock.instant().minus(REMINDED_AFTER))
                .filter(untold -> untold)
                .flatMap(untold -> outbox.add(new OutboxMessage(
                        "personal-data-due", Recipient.role(Role.ADMIN), PAGE, Map.of("count", String.valueOf(due)))))
                .as(transaction::transactional);
    }
}
