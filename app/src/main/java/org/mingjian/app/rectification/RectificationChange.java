// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.mingjian.app.intake.fact.DeliveredBy;
import org.mingjian.app.intake.fact.ReceiveFacts;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.rules.facts.Fact;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One change of a rectification: held, changed, noted and told to the facts, in one transaction. */
@Component
class RectificationChange {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final RectificationRepository rectifications;
    private final RectificationLogRepository log;
    private final ReceiveFacts receive;
    private final TellOfRectification tell;
    private final TransactionalOperator transaction;
    private final Clock clock;

    RectificationChange(
            RectificationRepository rectifications,
            RectificationLogRepository log,
            ReceiveFacts receive,
            TellOfRectification tell,
            TransactionalOperator transaction,
            Clock clock) {
        this.rectifications = rectifications;
        this.log = log;
        this.receive = receive;
        this.tell = tell;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The day in the city. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CITY);
    }

    /**
     * @param change of the item as it is now; gives what is to be noted, nothing where nothing is
     */
    Mono<Void> of(long id, String account, Function<Rectification, Mono<List<RectificationEvent.Entry>>> change) {
        return rectifications
                .hold(id)
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .flatMapMany(item -> change.apply(item)
                        .flatMapMany(Flux::fromIterable)
                        .concatMap(entry -> log.add(id, account, entry, clock.instant())
                                .then(tell.trace(item, entry))
                                .then(tell.tell(item, entry))))
                .then(Mono.defer(() -> stored(List.of(id), account)))
                .as(transaction::transactional);
    }

    /** The first entry of an item that was just opened. */
    Mono<Long> opened(long id, String bureau, String account, RectificationEvent.Entry entry) {
        return log.add(id, account, entry, clock.instant())
                .then(tell.trace(id, bureau, null, entry))
                .thenReturn(id);
    }

    /** Tells the facts how the items are now; unchanged ones stay one version. */
    Mono<Void> stored(Collection<Long> ids, String account) {
        return Flux.fromIterable(ids)
                .concatMap(rectifications::hold)
                .map(item -> (Fact) item.fact())
                .collectList()
                .filter(facts -> !facts.isEmpty())
                .flatMap(facts -> receive.facts(facts).contextWrite(DeliveredBy.page(account)::into));
    }

    /** The change does not go with the state the item is in. */
    static Refusal conflict(String kind) {
        return new Refusal(HttpStatus.CONFLICT, kind);
    }
}
