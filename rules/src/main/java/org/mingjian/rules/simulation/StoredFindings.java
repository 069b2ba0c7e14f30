// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.util.List;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.IndicatorResult;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Reason;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;

/** What was found of a bureau, taken back from its score sheet: outcomes before decisions, units without points. */
record StoredFindings(ScoreSheet sheet) {

    List<IndicatorResult> results() {
        return sheet.lines().stream().map(this::result).toList();
    }

    private IndicatorResult result(ScoreLine line) {
        List<Finding> findings = line.findings().stream()
                .filter(one -> !one.finding().reason().equals(Reason.MATERIAL_MISSING))
                .map(StoredFindings::original)
                .toList();
        String explanation = findings.isEmpty() && explained(line.original()) ? line.reason() : "";
        return new IndicatorResult(
                sheet.bureau(), line.indicator(), line.original(), line.asked(), findings, explanation);
    }

    private static boolean explained(Outcome outcome) {
        return outcome != Outcome.SATISFIED && outcome != Outcome.VIOLATED;
    }

    private static Finding original(ScoredFinding scored) {
        Finding finding = scored.finding();
        return new Finding(
                finding.id(),
                finding.bureau(),
                finding.indicator(),
                finding.reason(),
                finding.subject(),
                scored.original().outcome(),
                finding.occurrences(),
                finding.measures(),
                finding.message(),
                finding.facts(),
                finding.evidence());
    }
}
