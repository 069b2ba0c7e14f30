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
 * @param beside whether another evaluation stands for the period, and this one is read beside it
 */
public record PeriodRanking(
        EvaluationHead head,
        EvaluationScheme scheme,
        @Nullable String previousPeriod,
        List<Standing> standings,
        boolean beside) {
    public PeriodRanking {
        standings = List.copyOf(standings);
    }

    /** That of the evaluation that stands for its period. */
    public PeriodRanking(
            EvaluationHead head, EvaluationScheme scheme, @Nullable String previousPeriod, List<Standing> standings) {
        this(head, scheme, previousPeriod, standings, false);
    }

    /** As it is read beside the evaluation that stands. */
    PeriodRanking readBeside() {
        return new PeriodRanking(head, scheme, previousPeriod, standings, true);
    }

    /** What an address of this result ends with. */
    String query() {
        return beside ? "?evaluation=" + head.id() : "";
    }

    /** Whether one bureau of a result that is not published is all the reader sees: no place, no group to speak of. */
    public boolean alone() {
        return head.state() != EvaluationState.PUBLISHED && standings.size() == 1;
    }
}
