// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.ranking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.EvaluationState;
import org.mingjian.rules.scheme.EvaluationScheme;

/**
 * The places of one period, groups in the scheme's order, within a group by rank.
 *
 * @param previousPeriod the period movements are measured against; empty for the first
 */
public record PeriodRanking(
        EvaluationHead head,
        EvaluationScheme scheme,
        @Nullable String previousPeriod,
        List<Standing> standings) {
    public PeriodRanking {
        standings = List.copyOf(standings);
    }

    /** Whether one bureau of a result that is not published is all the reader sees: no place, no group to speak of. */
    public boolean alone() {
        return head.state() != EvaluationState.PUBLISHED && standings.size() == 1;
    }
}
