// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mingjian.app.platform.Rounds;
import org.mingjian.app.platform.StartStep;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/** Hands each message to the inboxes, mails and webhooks it is meant for, soon after it was written. */
@Component
@Order(50)
class DispatchMessages implements StartStep, DisposableBean {

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final int AT_ONCE = 100;

    private final DispatchRepository messages;
    private final SendMail mail;
    private final QuietDays quiet;
    private final Clock clock;
    private final Disposable.Swap rounds = Disposables.swap();

    DispatchMessages(DispatchRepository messages, SendMail mail, QuietDays quiet, Clock clock) {
        this.messages = messages;
        this.mail = mail;
        this.quiet = quiet;
        this.clock = clock;
    }

    @Override
    public Mono<Void> run() {
        rounds.update(Rounds.start(EVERY, "messages were not handed out", this::dispatchAll));
        return Mono.empty();
    }

    @Override
    public void destroy() {
        rounds.dispose();
    }

    /** Until none waits. How many were handed out. */
    Mono<Long> dispatchAll() {
        return dispatch()
                .expand(count -> count < AT_ONCE ? Mono.empty() : dispatch())
                .reduce(Long::sum)
                .defaultIfEmpty(0L);
    }

    private Mono<Long> dispatch() {
        Instant now = clock.instant();
        return messages.dispatch(AT_ONCE, mail.isSetUp(), quiet.next(now), now);
    }
}
