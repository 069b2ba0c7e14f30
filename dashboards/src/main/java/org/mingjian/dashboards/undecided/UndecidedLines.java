// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.undecided;

import java.math.BigDecimal;
import java.util.List;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.rules.scheme.EvaluationScheme;

/** What is undecided of the evaluation that stands for a period, by bureau in the order of places, then by indicator. */
public record UndecidedLines(EvaluationHead head, EvaluationScheme scheme, List<Line> lines) {
    public UndecidedLines {
        lines = List.copyOf(lines);
    }

    /** Why a line is undecided. */
    public enum Kind {
        /** No evidence (未评). */
        NO_EVIDENCE,
        /** Its check failed (检测异常). */
        ERROR,
        /** A veto that two people must confirm. */
        VETO
    }

    /**
     * A line of a bureau's score sheet.
     *
     * @param reason as the sheet gives it; may be empty
     * @param points what the line is worth; zero for a veto
     */
    public record Line(
            String bureau, String bureauName, String indicator, Kind kind, String reason, BigDecimal points) {}
}
