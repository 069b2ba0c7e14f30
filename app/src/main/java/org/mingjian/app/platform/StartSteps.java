// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Runs every {@link StartStep}; readiness is announced only afterwards. */
@Component
final class StartSteps implements ApplicationRunner {

    private final ObjectProvider<StartStep> steps;

    StartSteps(ObjectProvider<StartStep> steps) {
        this.steps = steps;
    }

    /** Waits on the main thread, which serves no request: the one place where the server waits for a publisher. */
    @Override
    public void run(ApplicationArguments arguments) {
        Flux.fromStream(steps::orderedStream)
                .concatMap(StartStep::run)
                .then()
                .toFuture()
                .join();
    }
}
