// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.decision;

import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Replays what is in review with the decisions now stored; joins the running transaction. */
@Component
class ReplayInReview {

    private final ReviewedRepository reviewed;

    ReplayInReview(ReviewedRepository reviewed) {
        this.reviewed = reviewed;
    }

    Mono<Void> of(Set<String> bureaus) {
        return reviewed.inReview(bureaus).then();
    }
}
