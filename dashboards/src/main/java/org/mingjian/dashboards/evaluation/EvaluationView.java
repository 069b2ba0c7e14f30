// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.evaluation;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.comparison.LikeForLikeActions;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.EvaluationState;

/**
 * An evaluation with what its reader may do.
 *
 * @param central whether the reader is of no bureau, and may see how far its publication is
 * @param simulates whether the reader may begin a simulation from it
 * @param recomputes whether the reader may have earlier results computed under the edition of today
 * @param earlier how far those are; empty where there is nothing to tell
 */
record EvaluationView(
        EvaluationProgress evaluation,
        boolean central,
        boolean simulates,
        boolean recomputes,
        LikeForLikeActions.@Nullable Progress earlier) {

    /** What the address of its ranking ends with, so that a version in review is shown beside a published one. */
    public String query() {
        EvaluationHead head = evaluation.head();
        return central && head.state() == EvaluationState.IN_REVIEW ? "?evaluation=" + head.id() : "";
    }
}
