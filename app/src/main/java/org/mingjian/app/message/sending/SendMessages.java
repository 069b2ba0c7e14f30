// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mingjian.app.message.MessageProperties;
import org.mingjian.app.platform.Rounds;
import org.mingjian.app.platform.StartStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sends what is due. A sending is taken for a while before it is sent and noted as done after: killed in between, it is
 * sent once more, never less than once.
 */
@Component
@Order(51)
class SendMessages implements StartStep, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(SendMessages.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration TAKEN_FOR = Duration.ofMinutes(2);
    private static final int AT_ONCE = 8;
    private static final int LONGEST_PROBLEM = 300;

    private final SendingRepository sendings;
    private final SendMail mail;
    private final PushWebhook webhook;
    private final MessageProperties properties;
    private final Clock clock;
    private final Disposable.Swap rounds = Disposables.swap();

    SendMessages(
            SendingRepository sendings, SendMail mail, PushWebhook webhook, MessageProperties properties, Clock clock) {
        this.sendings = sendings;
        this.mail = mail;
        this.webhook = webhook;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public Mono<Void> run() {
        rounds.update(Rounds.start(EVERY, "messages were not sent", this::sendDue));
        return Mono.empty();
    }

    @Override
    public void destroy() {
        rounds.dispose();
    }

    /** How many were tried. */
    Mono<Long> sendDue() {
        Instant now = clock.instant();
        return sendings.take(AT_ONCE, now, now.plus(TAKEN_FOR))
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .flatMap(sending -> send(sending).thenReturn(sending), AT_ONCE)
                .count();
    }

    private Mono<Void> send(Sending sending) {
        Mono<Void> way = sending.channel() == Sending.Channel.MAIL ? mail.send(sending) : webhook.push(sending);
        return way.then(Mono.defer(() -> sendings.done(sending.id(), clock.instant())))
                .onErrorResume(fault -> failed(sending, fault));
    }

    private Mono<Void> failed(Sending sending, Throwable fault) {
        String said = fault.getClass().getSimpleName() + ": " + fault.getMessage();
        String problem = said.replace("\0", "").substring(0, Math.min(said.length(), LONGEST_PROBLEM));
        if (sending.attempt() >= properties.attempts()) {
            log.warn("{} was given up after {} attempts: {}", sending, sending.attempt(), problem);
            return sendings.dead(sending.id(), problem);
        }
        Duration pause = properties.pause().multipliedBy(1L << Math.min(sending.attempt() - 1, 20));
        return sendings.again(sending.id(), problem, clock.instant().plus(pause));
    }
}
