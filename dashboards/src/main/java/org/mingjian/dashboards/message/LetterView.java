// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A monthly letter (情况通报函) to one bureau: how it stands, how its group stands, which findings stand, what is to be
 * rectified.
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
 * @param open findings of the result that cost points
 * @param lines indicators with such findings, most points first
 * @param register what its register of rectifications said that day; null in letters of before it was told
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
        List<Line> lines,
        @Nullable Register register) {

    public LetterView {
        lines = List.copyOf(lines);
    }

    /**
     * Items of the register (整改台账) that are not closed out.
     *
     * @param overdue of these, whose last day passed while the bureau had to act
     */
    public record Register(int open, int overdue) {}

    /** An indicator with findings that stand. */
    public record Line(String indicator, String title, int findings, String deducted) {}
}
