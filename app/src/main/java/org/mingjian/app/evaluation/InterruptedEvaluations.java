// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.time.Duration;
import org.mingjian.app.platform.Rounds;
import org.mingjian.app.platform.StartStep;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * An evaluation whose server ended begins anew on one that lives; nothing of it was stored. One that has ended several servers
 * is named failed.
 */
@Component
@Order(10)
class InterruptedEvaluations implements StartStep, DisposableBean {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final EvaluationWorkRepository evaluations;
    private final RunEvaluation run;
    private final Disposable.Swap rounds = Disposables.swap();

    InterruptedEvaluations(EvaluationWorkRepository evaluations, RunEvaluation run) {
        this.evaluations = evaluations;
        this.run = run;
    }

    @Override
    public Mono<Void> run() {
        return takeOver()
                .then(Mono.fromRunnable(() -> rounds.update(
                        Rounds.start(EVERY, "interrupted evaluations were not taken over", this::takeOver))));
    }

    @Override
    public void destroy() {
        rounds.dispose();
    }

    private Mono<Void> takeOver() {
        return evaluations
                .failAbandoned("计算时服务中断，结果未保存，请重新发起。")
                .thenMany(Flux.defer(() -> evaluations.takeOver(run.underWay())))
                .doOnNext(run::goOn)
                .then();
    }
}
