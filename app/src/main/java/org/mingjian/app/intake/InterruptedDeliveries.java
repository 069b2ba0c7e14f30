// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import org.mingjian.app.platform.StartStep;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Deliveries under an Idempotency-Key that the last stop of the server cut off give their keys back. What they had stored
 * stays; sent again, those rows are unchanged.
 */
@Component
@Order(10)
class InterruptedDeliveries implements StartStep {

    private final IdempotentAnswerRepository answers;

    InterruptedDeliveries(IdempotentAnswerRepository answers) {
        this.answers = answers;
    }

    @Override
    public Mono<Void> run() {
        return answers.releaseAbandoned();
    }
}
