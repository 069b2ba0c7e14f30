// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import org.jspecify.annotations.Nullable;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.IndicatorKind;

/**
 * What became of one finding after the office's decisions.
 *
 * @param decision id of the decision that made the difference; empty where there was none
 * @param note Chinese words of that decision; empty where there was none
 */
record Ruling(Finding finding, State state, @Nullable String decision, String note) {

    /** Whether a finding counts. */
    enum State {
        /** It deducts, vetoes or, under a bonus, earns. */
        STANDS,
        /** A person must judge first. */
        PENDING,
        /** Dismissed or waived: shown, never counted. */
        LIFTED,
        /** The duty does not apply to this subject: shown, never counted. */
        EXEMPT
    }

    /** The finding with its outcome after decisions; what stands under a bonus is earned. */
    Finding decided(IndicatorKind kind) {
        boolean bonus = kind == IndicatorKind.BONUS;
        Outcome outcome = switch (state) {
            case STANDS -> bonus ? Outcome.SATISFIED : Outcome.VIOLATED;
            case PENDING -> Outcome.PENDING;
            case LIFTED -> bonus ? Outcome.NOT_APPLICABLE : Outcome.SATISFIED;
            case EXEMPT -> Outcome.NOT_APPLICABLE;
        };
        return new Finding(
                finding.id(),
                finding.bureau(),
                finding.indicator(),
                finding.reason(),
                finding.subject(),
                outcome,
                finding.occurrences(),
                finding.measures(),
                finding.message(),
                finding.facts(),
                finding.evidence());
    }

    boolean stands() {
        return state == State.STANDS;
    }

    boolean pending() {
        return state == State.PENDING;
    }
}
