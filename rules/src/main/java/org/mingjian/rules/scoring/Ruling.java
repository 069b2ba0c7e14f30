// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import org.jspecify.annotations.Nullable;
import org.mingjian.rules.findings.Finding;

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
        /** Dismissed, waived or not applicable: shown, never counted. */
        LIFTED
    }

    boolean stands() {
        return state == State.STANDS;
    }

    boolean pending() {
        return state == State.PENDING;
    }
}
