// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import java.time.Duration;
import org.mingjian.app.platform.Rounds;
import org.mingjian.app.platform.StartStep;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/** A harvest whose server ended goes on where it stood, on a server that lives. */
@Component
@Order(20)
class InterruptedHarvests implements StartStep, DisposableBean {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final HarvestWorkRepository harvests;
    private final RunHarvest run;
    private final Disposable.Swap rounds = Disposables.swap();

    InterruptedHarvests(HarvestWorkRepository harvests, RunHarvest run) {
        this.harvests = harvests;
        this.run = run;
    }

    @Override
    public Mono<Void> run() {
        return takeOver()
                .then(Mono.fromRunnable(() -> rounds.update(
                        Rounds.start(EVERY, "interrupted harvests were not taken over", this::takeOver))));
    }

    @Override
    public void destroy() {
        rounds.dispose();
    }

    private Mono<Void> takeOver() {
        return harvests.takeOver(run.underWay()).doOnNext(run::goOn).then();
    }
}
