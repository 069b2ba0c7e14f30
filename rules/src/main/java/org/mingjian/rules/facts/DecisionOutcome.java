// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** How a decision went. */
public enum DecisionOutcome {
    /** Not applicable, waiver: granted (同意). */
    GRANTED,
    /** Not applicable, waiver: refused (不同意). */
    REFUSED,
    /** The finding stands (维持), or a proposed one or a veto is confirmed (认定成立). */
    CONFIRMED,
    /** The finding is lifted (撤销). */
    DISMISSED,
    /** The finding stands with a smaller deduction than the rule's (调整). */
    ADJUSTED
}
