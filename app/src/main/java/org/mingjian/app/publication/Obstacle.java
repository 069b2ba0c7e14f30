// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.publication;

import java.util.List;

/**
 * What must be settled before a result is published.
 *
 * @param bureaus it concerns; empty where it concerns the result as a whole
 */
record Obstacle(Kind kind, List<Concerned> bureaus) {

    Obstacle {
        bureaus = List.copyOf(bureaus);
    }

    /** The conditions of a publication, in the order they are worked off. */
    enum Kind {
        /** Too little of a bureau is assessed: evidence comes in, or it is held back with a reason. */
        COVERAGE,
        /** Findings a person must judge. */
        PENDING,
        /** Indicators whose check failed. */
        ERROR,
        /** Vetoes that await two people. */
        VETO,
        /** The fairness check of this very result was not looked at by the one who publishes. */
        FAIRNESS,
        /** A published version is superseded, and nobody said why. */
        REASON,
        /** A bureau is held back that has been assessed well enough, or is not in the result. */
        HELD
    }

    /**
     * A bureau concerned.
     *
     * @param count of lines; 0 where lines are not what counts
     */
    record Concerned(String bureau, String name, int count) {}
}
