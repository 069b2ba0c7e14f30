// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.harvest;

import org.jspecify.annotations.Nullable;

/**
 * Which visits of a harvest are shown.
 *
 * @param outcome code of an outcome, {@code ALL}, or empty for those with a problem
 * @param after number of the visit after which the list goes on; 0 for its beginning
 */
public record VisitChoice(
        @Nullable String outcome, @Nullable Long after) {
    public static final String ALL = "ALL";

    public boolean everything() {
        return ALL.equals(outcome);
    }

    /** The one outcome asked for; null where it is none. */
    public @Nullable String only() {
        return outcome == null || outcome.isBlank() || everything() ? null : outcome;
    }
}
