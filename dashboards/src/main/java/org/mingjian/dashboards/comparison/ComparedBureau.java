// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.sheet.BureauResult;
import org.mingjian.rules.comparison.ScoreChange;

/**
 * A bureau's result beside an earlier one.
 *
 * @param result of the later period
 * @param earlier periods it can be compared with, oldest first
 * @param from the earlier evaluation; empty where there is none
 * @param change the four parts; empty where something stands against it
 * @param obstacle why there is no change to tell; empty otherwise
 */
public record ComparedBureau(
        BureauResult result,
        List<PeriodScore> earlier,
        @Nullable EvaluationHead from,
        @Nullable ScoreChange change,
        @Nullable Obstacle obstacle) {

    public ComparedBureau {
        earlier = List.copyOf(earlier);
    }

    /** Why two results cannot be compared. */
    public enum Obstacle {
        /** It is the first period the bureau is scored in. */
        FIRST,
        /** Several bureaus became this one: none of their scores stands for it. */
        MERGED,
        /** One of the two has no score, or is a composite of other scores. */
        NO_SCORE,
        /** The earlier result was made before facts were kept, or by an edition that cannot be read any more. */
        NOT_KEPT
    }

    /** The same with the evaluation it is compared to. */
    public ComparedBureau from(EvaluationHead head) {
        return new ComparedBureau(result, earlier, head, change, obstacle);
    }

    public ComparedBureau with(ScoreChange found) {
        return new ComparedBureau(result, earlier, from, found, null);
    }

    public ComparedBureau without(Obstacle reason) {
        return new ComparedBureau(result, earlier, from, null, reason);
    }
}
