// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.IndicatorKind;

/**
 * What became of one finding after the office's decisions.
 *
 * @param finding as it was found
 * @param original state before any decision (原判)
 * @param state after them (现判)
 * @param decision id of the decision that made the difference; empty where there was none
 * @param note Chinese words of that decision; empty where there was none
 * @param adjusted what a decision put in place of the rule's deduction; empty where none did
 * @param decisions all that speak of the finding, in order
 */
record Ruling(
        Finding finding,
        State original,
        State state,
        @Nullable String decision,
        String note,
        @Nullable BigDecimal adjusted,
        List<Decision> decisions) {

    /** A finding before decisions. */
    static Ruling of(Finding finding, State state, List<Decision> decisions) {
        return new Ruling(finding, state, state, null, "", null, decisions);
    }

    /** The finding in the state a decision gave it, with the rule's own deduction. */
    Ruling decided(State changed, Decision by) {
        return new Ruling(finding, original, changed, by.id(), Words.decided(by), null, decisions);
    }

    /** The finding stands with the deduction a decision gave it; it never rises above the rule's. */
    Ruling adjusted(Decision by) {
        return new Ruling(finding, original, State.STANDS, by.id(), Words.decided(by), by.deduction(), decisions);
    }

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
    Finding judged(IndicatorKind kind) {
        return new Finding(
                finding.id(),
                finding.bureau(),
                finding.indicator(),
                finding.reason(),
                finding.subject(),
                outcome(kind, state),
                finding.occurrences(),
                finding.measures(),
                finding.message(),
                finding.facts(),
                finding.evidence());
    }

    /** The outcome before any decision. */
    Outcome originally(IndicatorKind kind) {
        return outcome(kind, original);
    }

    private static Outcome outcome(IndicatorKind kind, State state) {
        boolean bonus = kind == IndicatorKind.BONUS;
        return switch (state) {
            case STANDS -> bonus ? Outcome.SATISFIED : Outcome.VIOLATED;
            case PENDING -> Outcome.PENDING;
            case LIFTED -> bonus ? Outcome.NOT_APPLICABLE : Outcome.SATISFIED;
            case EXEMPT -> Outcome.NOT_APPLICABLE;
        };
    }

    boolean stands() {
        return state == State.STANDS;
    }

    boolean pending() {
        return state == State.PENDING;
    }
}
