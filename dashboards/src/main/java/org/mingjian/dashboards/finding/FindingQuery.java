// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.finding;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Port: findings, of the evaluation that stands for a period. */
public interface FindingQuery {
    /** A bureau gets its own findings only, in rows and in the total. */
    Mono<FindingList> findings(FindingFilter filter, Viewer viewer);

    /**
     * All rows of the filter in its order, whatever its cursor; a bureau gets its own only.
     *
     * @param head the evaluation they are of, as {@link #findings} told it; none where it is empty
     */
    Flux<FindingList.FindingRow> rows(@Nullable EvaluationHead head, FindingFilter filter, Viewer viewer);

    /** The finding in the newest visible evaluation that has it; empty when unknown or not the reader's to see. */
    Mono<FindingCase> finding(String id, Viewer viewer);
}
