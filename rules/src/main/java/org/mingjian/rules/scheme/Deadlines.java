// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import org.jspecify.annotations.Nullable;

/**
 * Working days of the office's own procedure (local rules; parameters, not law).
 *
 * @param appealFrom the day the term of an appeal is counted from; absent: the day the result was sent for comment, and again
 *     the day it was published
 */
public record Deadlines(
        int appeal, int appealDecision, @Nullable AppealStart appealFrom) {

    /** Counted from the day a result is shown. */
    public Deadlines(int appeal, int appealDecision) {
        this(appeal, appealDecision, null);
    }
}
