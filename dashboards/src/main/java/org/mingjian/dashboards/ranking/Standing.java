// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.ranking;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.rules.ranking.RankedBureau;

/**
 * A place with what stands beside it in the table.
 *
 * @param pendingVeto a veto awaits confirmation by two people
 * @param worstDimension code of the dimension that lost most; empty when nothing was lost
 * @param worstLoss points lost there, at least 0.00
 * @param assessed lines {@code SATISFIED} or {@code VIOLATED}
 * @param unassessed lines {@code NO_EVIDENCE} or {@code PENDING}
 * @param errors lines {@code ERROR}
 * @param openFindings findings {@code VIOLATED} or {@code PENDING}; empty where the reader may not see them
 * @param heldBecause why the result was published without a place for the bureau (暂缓评定); empty where it has one
 * @param history up to eight periods, oldest first, this one last
 * @param live score of the facts of this moment (今日实时); empty where it is not known to differ, or not the reader's to see
 */
public record Standing(
        RankedBureau place,
        boolean pendingVeto,
        @Nullable String worstDimension,
        BigDecimal worstLoss,
        int assessed,
        int notApplicable,
        int unassessed,
        int errors,
        @Nullable Integer openFindings,
        @Nullable String heldBecause,
        List<PeriodScore> history,
        @Nullable BigDecimal live) {
    public Standing {
        history = List.copyOf(history);
    }
}
