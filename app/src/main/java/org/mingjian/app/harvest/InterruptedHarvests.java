// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import org.mingjian.app.platform.StartStep;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A harvest that was under way when the server ended goes on where it stood. */
@Component
@Order(20)
class InterruptedHarvests implements StartStep {

    private final HarvestRepository harvests;
    private final RunHarvest run;

    InterruptedHarvests(HarvestRepository harvests, RunHarvest run) {
        this.harvests = harvests;
        this.run = run;
    }

    @Override
    public Mono<Void> run() {
        return harvests.running().doOnNext(run::goOn).then();
    }
}
