// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

/** How far an evaluation has come; only a published one is open to all bureaus. */
public enum EvaluationState {
    RUNNING,
    FAILED,
    /** Computed, visible to the office and, each its own sheet, to the bureaus (预排名). */
    IN_REVIEW,
    /** Frozen. */
    PUBLISHED,
    /** A later version of the same period took its place. */
    SUPERSEDED,
    WITHDRAWN;

    /** Whether results exist that pages can show. */
    public boolean computed() {
        return this != RUNNING && this != FAILED;
    }
}
