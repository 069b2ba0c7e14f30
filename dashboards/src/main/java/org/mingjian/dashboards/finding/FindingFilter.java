// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.finding;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.rules.findings.Outcome;

/**
 * Which findings are asked for; every empty component lets all pass.
 *
 * @param period empty: the newest
 * @param article number in the regulation (政府信息公开条例) the indicator rests on
 * @param cursor as given by {@link FindingList#next()}; empty: from the first row
 */
public record FindingFilter(
        @Nullable String period,
        @Nullable String bureau,
        @Nullable String indicator,
        @Nullable Integer article,
        @Nullable Outcome outcome,
        @Nullable String cursor,
        TableChoice choice) {
    /** Under whatever article, in the usual order and columns. */
    public FindingFilter(
            @Nullable String period,
            @Nullable String bureau,
            @Nullable String indicator,
            @Nullable Outcome outcome,
            @Nullable String cursor) {
        this(period, bureau, indicator, null, outcome, cursor, TableChoice.NONE);
    }
}
