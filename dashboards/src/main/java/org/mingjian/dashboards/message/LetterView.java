// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A monthly letter (情况通报函) to one bureau: how it stands, how its group stands, what is open.
 *
 * @param bureau code; {@code name} is how it is addressed
 * @param month 2026-11
 * @param period period of the result
 * @param published whether the result is published; else it is in review
 * @param peers bureaus of the group with a score, this one included
 * @param score points with two decimals; null where there is none yet
 * @param median of the group's scores; null where there is none
 * @param previousPeriod period before; null: this is the first
 * @param change of the score since then, with its sign; null where one of them is missing
 * @param coverage share of the indicators that could be assessed, in percent
 * @param open findings that stand
 * @param lines indicators with open findings, most points first
 */
public record LetterView(
        String bureau,
        String name,
        String month,
        String period,
        boolean published,
        String group,
        int peers,
        @Nullable String score,
        @Nullable String grade,
        @Nullable String median,
        @Nullable String previousPeriod,
        @Nullable String previousScore,
        @Nullable String change,
        String coverage,
        int open,
        List<Line> lines) {

    public LetterView {
        lines = List.copyOf(lines);
    }

    /** An indicator with findings that stand. */
    public record Line(String indicator, String title, int findings, String deducted) {}
}
