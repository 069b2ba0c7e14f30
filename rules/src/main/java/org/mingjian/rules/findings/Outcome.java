// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.findings;

/** What asking an indicator's question of a bureau came to. Only {@link #VIOLATED} ever deducts. */
public enum Outcome {
    /** Asked of at least one subject and nothing found. */
    SATISFIED,
    /** At least one finding stands. */
    VIOLATED,
    /** The duty does not bind this bureau, or a register declared complete holds no case; leaves both sides of the fraction. */
    NOT_APPLICABLE,
    /** Nothing to ask, and nobody declared the register complete; never zero, never full marks. */
    NO_EVIDENCE,
    /** A person must judge. */
    PENDING,
    /** A rule failed; ours to repair, never the bureau's loss. */
    ERROR;

    /** Whether the line counts in the fraction of points got over points assessed. */
    public boolean assessed() {
        return this == SATISFIED || this == VIOLATED;
    }

    /** Whether a person must still do something before the bureau's result can be published. */
    public boolean undecided() {
        return this == NO_EVIDENCE || this == PENDING || this == ERROR;
    }
}
