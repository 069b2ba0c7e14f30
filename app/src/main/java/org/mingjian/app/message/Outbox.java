// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where features put what is to be told: stored in their own transaction, sent once that has committed. */
@Component
public class Outbox {

    private final OutboxRepository messages;
    private final Clock clock;

    Outbox(OutboxRepository messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Adds the message in the running transaction, if there is one. Fails at once where the kind has no words or a place
     * in them has no value: a message that says nothing is a fault of the feature that sends it.
     */
    public Mono<Void> add(OutboxMessage message) {
        return add(UUID.randomUUID(), message);
    }

    /** @param id by which receivers know it again; its inbox page is {@code /messages/<id>} */
    public Mono<Void> add(UUID id, OutboxMessage message) {
        return Mono.fromRunnable(() -> MessageWords.of(message.kind(), message.values()))
                .then(Mono.defer(() -> messages.add(id, message, clock.instant())));
    }
}
