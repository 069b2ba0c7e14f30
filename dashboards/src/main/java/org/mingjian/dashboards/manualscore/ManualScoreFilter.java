// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.manualscore;

import org.jspecify.annotations.Nullable;

/**
 * What of the work list is shown; every empty component lets all pass.
 *
 * @param evaluation number of an evaluation; the newest where it is empty
 * @param state code of a state
 */
public record ManualScoreFilter(
        @Nullable Long evaluation,
        @Nullable String bureau,
        @Nullable String indicator,
        @Nullable String state) {

    boolean passes(ScoringLine line) {
        return passes(bureau, line.bureau()) && passes(indicator, line.indicator()) && passes(state, line.state());
    }

    private static boolean passes(@Nullable String wanted, String found) {
        return wanted == null || wanted.isBlank() || wanted.equals(found);
    }
}
