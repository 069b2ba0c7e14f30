// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.app.decision.Ground;

/** What can be done about a finding; its words are {@code transition.<word>}. */
public enum Transition {
    /** 认定成立: first step of a review. */
    CONFIRM(List.of(Ground.ESTABLISHED, Ground.OTHER), List.of()),
    /** 不予认定或撤销: first step. */
    DISMISS(
            List.of(
                    Ground.FACT_WRONG,
                    Ground.EVIDENCE_INSUFFICIENT,
                    Ground.RULE_MISAPPLIED,
                    Ground.CORRECTED_BEFORE,
                    Ground.FORCE_MAJEURE,
                    Ground.OTHER),
            List.of()),
    /** 调整扣分: first step; the deduction is given. */
    ADJUST(
            List.of(
                    Ground.MINOR,
                    Ground.PARTLY_CORRECTED,
                    Ground.FACT_WRONG,
                    Ground.EVIDENCE_INSUFFICIENT,
                    Ground.FORCE_MAJEURE,
                    Ground.OTHER),
            List.of("deduction")),
    /** 豁免: first step; the last day is given. */
    WAIVE(
            List.of(
                    Ground.SYSTEM_MIGRATION,
                    Ground.REFORM,
                    Ground.EMERGENCY,
                    Ground.SUPERIOR_ORDER,
                    Ground.FORCE_MAJEURE,
                    Ground.OTHER),
            List.of("expiresOn")),
    /** 裁定申诉: first step; the outcome is STANDS, ADJUSTED or DISMISSED. */
    DECIDE(
            List.of(
                    Ground.ESTABLISHED,
                    Ground.FACT_WRONG,
                    Ground.EVIDENCE_INSUFFICIENT,
                    Ground.RULE_MISAPPLIED,
                    Ground.CORRECTED_BEFORE,
                    Ground.FORCE_MAJEURE,
                    Ground.MINOR,
                    Ground.PARTLY_CORRECTED,
                    Ground.OTHER),
            List.of("outcome", "note")),
    /** 单位说明, printed beside the finding; changes no score. */
    REPLY(List.of(), List.of("note")),
    /** 申诉, within its working days. */
    APPEAL(
            List.of(
                    Ground.FACT_WRONG,
                    Ground.EVIDENCE_INSUFFICIENT,
                    Ground.RULE_MISAPPLIED,
                    Ground.CORRECTED_BEFORE,
                    Ground.FORCE_MAJEURE,
                    Ground.TOO_HEAVY,
                    Ground.OTHER),
            List.of("note", "link")),
    /** 复核同意: second step, by another person. */
    APPROVE(List.of(), List.of()),
    /** 复核退回: second step, by another person, with a note. */
    RETURN(List.of(), List.of("note")),
    /** 撤回初核意见. */
    RECALL(List.of(), List.of());

    private final List<Ground> grounds;
    private final List<String> needs;

    Transition(List<Ground> grounds, List<String> needs) {
        this.grounds = grounds;
        this.needs = needs;
    }

    /** The typed reasons it takes; empty where it takes none. */
    public List<Ground> grounds() {
        return grounds;
    }

    /** Fields of the request beside the reason. */
    public List<String> needs() {
        return needs;
    }

    /** As it is written in a request. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Transition> of(String word) {
        return Stream.of(values())
                .filter(one -> one.word().equalsIgnoreCase(word))
                .findFirst();
    }
}
