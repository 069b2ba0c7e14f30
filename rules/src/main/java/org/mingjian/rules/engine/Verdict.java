// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.engine;

import java.util.List;
import org.mingjian.rules.dossier.Dossier;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.IndicatorResult;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;

/**
 * From the findings of an indicator to its outcome.
 *
 * @param asked number of cases of the kind the indicator asks of
 */
record Verdict(Dossier dossier, Indicator indicator, int asked) {

    static final String NOTHING_EARNED = "本期没有可加分的情形";

    IndicatorResult of(List<Finding> findings) {
        if (asked == 0) {
            return withoutCase();
        }
        Outcome outcome = outcome(findings);
        boolean unearned = outcome == Outcome.NOT_APPLICABLE;
        return result(outcome, findings, unearned ? NOTHING_EARNED : "");
    }

    private IndicatorResult withoutCase() {
        if (indicator.kind() == IndicatorKind.BONUS) {
            return result(Outcome.NOT_APPLICABLE, List.of(), NOTHING_EARNED);
        }
        String register = indicator.register();
        return register != null && dossier.completeRegisters().contains(register)
                ? result(Outcome.NOT_APPLICABLE, List.of(), "台账已声明完整，本期没有应考核的事项")
                : result(Outcome.NO_EVIDENCE, List.of(), "本期没有可核查的事项，台账也未声明完整");
    }

    private Outcome outcome(List<Finding> findings) {
        if (has(findings, Outcome.VIOLATED)) {
            return Outcome.VIOLATED;
        }
        if (has(findings, Outcome.PENDING)) {
            return Outcome.PENDING;
        }
        boolean nothingEarned = indicator.kind() == IndicatorKind.BONUS && !has(findings, Outcome.SATISFIED);
        return nothingEarned ? Outcome.NOT_APPLICABLE : Outcome.SATISFIED;
    }

    private static boolean has(List<Finding> findings, Outcome outcome) {
        return findings.stream().anyMatch(finding -> finding.outcome() == outcome);
    }

    private IndicatorResult result(Outcome outcome, List<Finding> findings, String explanation) {
        return new IndicatorResult(dossier.bureau().code(), indicator.id(), outcome, asked, findings, explanation);
    }
}
