// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.simulation.Move;

/**
 * One bureau line by line, official beside simulated.
 *
 * @param lines those that differ
 * @param same number of lines that do not
 * @param letters of the parts of the difference
 */
public record SimulationSheetView(
        Simulated simulated,
        Move move,
        ScoreSheet official,
        ScoreSheet draft,
        List<LineRow> lines,
        int same,
        List<String> letters) {

    /**
     * A line of the score sheet that differs; an absent side where the edition has no such line.
     *
     * @param title of the indicator
     * @param known whether the rulebook has it, so that there is a page to read; a part of a composite score is none
     */
    public record LineRow(
            String code,
            String title,
            boolean known,
            IndicatorKind kind,
            @Nullable Side before,
            @Nullable Side after) {

        /** Points lost (below 0) or won with the simulation, before conversion to a hundred. */
        public BigDecimal difference() {
            return kept(after).subtract(kept(before));
        }

        private static BigDecimal kept(@Nullable Side side) {
            return side == null ? new BigDecimal("0.00") : side.bonus().subtract(side.effective());
        }
    }

    /** A line as one edition has it. */
    public record Side(Outcome outcome, BigDecimal points, BigDecimal effective, BigDecimal bonus, int findings) {}
}
