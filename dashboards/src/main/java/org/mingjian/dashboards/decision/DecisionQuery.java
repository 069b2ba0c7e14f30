// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.decision;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Port: where a finding stands and what its reader may do, and what waits for a person. */
public interface DecisionQuery {
    /** Empty where the reader knows no such finding. */
    Mono<FindingStanding> standing(String finding, Viewer viewer);

    /** Of the newest evaluation in review; only for those who see every bureau. */
    Mono<ReviewQueue> queue(ReviewFilter filter, Viewer viewer);

    /** What waits there for its first word, all pages of it. */
    Flux<ReviewQueue.Pending> pending(ReviewFilter filter, Viewer viewer);
}
