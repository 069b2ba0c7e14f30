// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** What the office decided (our decisions, 认定; a government's major decisions are another fact). */
public enum DecisionKind {
    /** The duty does not apply (不适用), with scope and period. */
    NOT_APPLICABLE,
    /** A violation is waived (豁免) until a date. */
    WAIVER,
    /** Review of a finding (复核): confirms or dismisses it. */
    REVIEW,
    /** Appeal decided (申诉裁定). */
    APPEAL,
    /** Veto confirmed by two people (否决确认). */
    VETO_CONFIRMATION
}
