// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * A score sheet with what it is compared to.
 *
 * @param place empty where the reader may not see places yet
 * @param group empty where the reader may not see the group's figures yet
 * @param history up to eight periods, oldest first, this one last
 */
public record BureauResult(
        EvaluationHead head,
        EvaluationScheme scheme,
        ScoreSheet sheet,
        @Nullable RankedBureau place,
        @Nullable GroupFigures group,
        List<PeriodScore> history) {
    public BureauResult {
        history = List.copyOf(history);
    }
}
