// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.IndicatorKind;

/**
 * One indicator on a score sheet.
 *
 * @param outcome after decisions
 * @param original outcome before decisions (原判)
 * @param points possible points; after redistribution under {@code REDISTRIBUTE}
 * @param deducted sum of the findings' deductions before caps
 * @param effective what the line loses; 0.00 unless {@code VIOLATED}
 * @param bonus what the line earns; 0.00 unless a bonus is earned and counted
 * @param asked number of subjects asked
 * @param undecided findings a person must still judge
 * @param reason why the outcome is what it is, Chinese; empty for plain satisfied; the code {@code MATERIAL_MISSING}
 *     where no material came by the scheme's deadline
 */
public record ScoreLine(
        String indicator,
        String dimension,
        IndicatorKind kind,
        Outcome outcome,
        Outcome original,
        BigDecimal points,
        BigDecimal deducted,
        BigDecimal effective,
        BigDecimal bonus,
        int asked,
        int undecided,
        String reason,
        List<ScoredFinding> findings) {

    public ScoreLine {
        findings = List.copyOf(findings);
    }
}
