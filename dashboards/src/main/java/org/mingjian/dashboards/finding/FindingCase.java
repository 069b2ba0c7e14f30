// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.finding;

import java.math.BigDecimal;
import java.util.List;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;

/**
 * One finding with its line and its life over evaluations.
 *
 * @param sheet the score sheet it stands on
 * @param line the score line it belongs to
 * @param history newest first, this evaluation included
 */
public record FindingCase(
        EvaluationHead head,
        EvaluationScheme scheme,
        ScoreSheet sheet,
        ScoredFinding finding,
        ScoreLine line,
        List<FindingRun> history) {
    public FindingCase {
        history = List.copyOf(history);
    }

    public String bureauName() {
        return sheet.name();
    }

    /** Path of the score sheet it stands on. */
    String path() {
        return "/periods/" + head.period() + "/bureaus/" + sheet.bureau();
    }

    /** The finding in one evaluation. */
    public record FindingRun(EvaluationHead head, Outcome outcome, BigDecimal effective) {}
}
