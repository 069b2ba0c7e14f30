// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import org.mingjian.app.platform.StartStep;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** An evaluation that was under way when the server ended is named failed; nothing of it was stored. */
@Component
@Order(10)
class InterruptedEvaluations implements StartStep {

    private final EvaluationWorkRepository evaluations;

    InterruptedEvaluations(EvaluationWorkRepository evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public Mono<Void> run() {
        return evaluations.failRunning("计算时服务中断，结果未保存，请重新发起。");
    }
}
