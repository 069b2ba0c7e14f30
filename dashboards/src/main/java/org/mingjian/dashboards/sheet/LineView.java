// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.why.WhyLine;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Automation;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.scoring.ScoreLine;

/**
 * One line of a score sheet with all its findings.
 *
 * @param title code and name of the indicator
 * @param why the line in the why-component; empty when nothing was found
 * @param findings its findings in the why-component; empty where the line says all of the only one
 * @param indicator its rule; empty for an indicator only the scheme knows
 * @param manualScore path of its manual score (人工评分); empty where it waits for none, or for none the reader may open
 */
public record LineView(
        BureauResult result,
        ScoreLine line,
        String title,
        Badge outcome,
        @Nullable WhyLine why,
        List<WhyLine> findings,
        @Nullable Indicator indicator,
        @Nullable String manualScore) {
    public LineView {
        findings = List.copyOf(findings);
    }

    /** Number of the manual score it waits for; empty where people have no more to say about it. */
    Optional<String> scoring() {
        boolean waits = line.outcome() == Outcome.NO_EVIDENCE || line.outcome() == Outcome.PENDING;
        return waits && indicator != null && indicator.automation() == Automation.MANUAL
                ? Optional.of(result.head().id() + "-" + result.sheet().bureau() + "-" + line.indicator())
                : Optional.empty();
    }

    /** The same for a reader who may open its manual score. */
    LineView scoredAt(String path) {
        return new LineView(result, line, title, outcome, why, findings, indicator, path);
    }

    /** Path of the sheet. */
    public String sheetPath() {
        return result.path() + result.query();
    }
}
