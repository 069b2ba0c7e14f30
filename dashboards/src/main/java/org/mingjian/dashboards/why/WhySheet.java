// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.why;

import java.time.LocalDate;
import java.util.Map;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * A score sheet whose lines are explained, official or of this moment, with all that stands around them.
 *
 * @param asOf the evaluation date
 * @param statements what the bureau says, by finding
 * @param followUps rectifications, by finding
 */
public record WhySheet(
        ScoreSheet sheet,
        EvaluationScheme scheme,
        LocalDate asOf,
        Map<String, WhyDetail.Statement> statements,
        Map<String, FollowUp> followUps,
        WhyWays ways) {
    public WhySheet {
        statements = Map.copyOf(statements);
        followUps = Map.copyOf(followUps);
    }

    /** One beside which the bureau says nothing, and from which nothing followed. */
    public WhySheet(ScoreSheet sheet, EvaluationScheme scheme, LocalDate asOf, WhyWays ways) {
        this(sheet, scheme, asOf, Map.of(), Map.of(), ways);
    }

    WinBack winBack() {
        return new WinBack(sheet, scheme);
    }
}
