// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.decision;

import java.util.Set;
import org.mingjian.app.evaluation.ReplayEvaluation;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Replays what is in review with the decisions now stored; joins the running transaction. */
@Component
public class ReplayInReview {

    private final ReviewedRepository reviewed;
    private final ReplayEvaluation replay;

    ReplayInReview(ReviewedRepository reviewed, ReplayEvaluation replay) {
        this.reviewed = reviewed;
        this.replay = replay;
    }

    public Mono<Void> of(Set<String> bureaus) {
        return reviewed.inReview(bureaus)
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(evaluation -> replay.replay(evaluation, bureaus))
                .then();
    }
}
