// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.ranking.Ranking;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whole results, as they were stored. */
@Component
public class StoredResults {

    private final ReviewedEvaluationRepository evaluations;
    private final ResultRowRepository rows;

    StoredResults(ReviewedEvaluationRepository evaluations, ResultRowRepository rows) {
        this.evaluations = evaluations;
        this.rows = rows;
    }

    /** All an evaluation came to; empty where there is no such evaluation. Whoever asks sees every bureau. */
    public Mono<EvaluationResult> of(long evaluation) {
        return evaluations
                .find(evaluation)
                .flatMap(one -> Mono.zip(
                                rows.sheets(evaluation).collectList(),
                                rows.listed("place", evaluation, ResultJson::place)
                                        .collectList(),
                                rows.listed("notice_proposal", evaluation, ResultJson::proposal)
                                        .collectList())
                        .map(parts -> new EvaluationResult(
                                one.scheme(),
                                one.question(),
                                parts.getT1(),
                                new Ranking(parts.getT2()),
                                parts.getT3())));
    }
}
