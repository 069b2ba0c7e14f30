// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.evaluation;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Port: evaluations; a bureau gets those with a sheet of its own. */
public interface EvaluationQuery {
    /** Newest first. */
    Flux<EvaluationProgress> evaluations(Viewer viewer);

    Mono<EvaluationProgress> evaluation(long id, Viewer viewer);
}
