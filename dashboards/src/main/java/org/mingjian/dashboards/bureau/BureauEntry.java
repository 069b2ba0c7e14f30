// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.bureau;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.rules.facts.Bureau;

/**
 * A bureau in the register.
 *
 * @param bureau as it is on the day of the register
 * @param groupTitle title of its comparison group; the code where no scheme names it
 * @param factCount current facts
 * @param latest its newest visible result; empty without one
 */
public record BureauEntry(
        Bureau bureau,
        State state,
        String groupTitle,
        long factCount,
        @Nullable PeriodScore latest) {

    /** What a bureau is on a day. */
    public enum State {
        EXISTING,
        /** Established later. */
        COMING,
        /** Abolished by then. */
        ABOLISHED
    }
}
