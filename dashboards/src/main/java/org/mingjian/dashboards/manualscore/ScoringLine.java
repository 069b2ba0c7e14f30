// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.manualscore;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a bureau that people score, as one reader may know it.
 *
 * @param worth points of the indicator; zero under a veto
 * @param state code; {@code manual-score-state.<CODE>} on screen
 * @param waits whether the reader is waited for
 * @param difference of the two scores; null before the reader may know both
 * @param result what it came to; null before the reader may know it
 * @param evidence how many pieces were handed in
 */
public record ScoringLine(
        String id,
        String bureau,
        String bureauName,
        String indicator,
        String title,
        BigDecimal worth,
        String state,
        boolean waits,
        @Nullable BigDecimal difference,
        @Nullable BigDecimal result,
        int evidence) {

    /** Whether nothing more is to be done. */
    public boolean done() {
        return state.equals("DONE") || state.equals("KNOWN");
    }
}
