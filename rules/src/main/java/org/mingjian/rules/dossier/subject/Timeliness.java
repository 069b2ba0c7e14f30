// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.subject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether what had to be done by a day was done by it, as far as the facts say. */
public enum Timeliness {
    IN_TIME,
    /** Done, on a known day after the due date. */
    LATE,
    /** Seen undone after the due date. */
    UNDONE,
    /** The due date is over, and nothing says whether it was done. */
    UNKNOWN,
    /** Not yet due. */
    OPEN;

    /**
     * @param doneOn the day it was done; one after the evaluation date proves that it was not done on that date
     * @param checkedOn a day somebody looked and found it undone; a later look that still finds so proves the same
     */
    public static Timeliness of(
            LocalDate dueOn, @Nullable LocalDate doneOn, @Nullable LocalDate checkedOn, BureauFacts facts) {
        LocalDate done = facts.known(doneOn);
        if (done != null) {
            return done.isAfter(dueOn) ? LATE : IN_TIME;
        }
        if (!facts.asOf().isAfter(dueOn)) {
            return OPEN;
        }
        LocalDate looked = facts.known(checkedOn);
        boolean undone = facts.isLater(doneOn) || facts.isLater(checkedOn) || looked != null && looked.isAfter(dueOn);
        return undone ? UNDONE : UNKNOWN;
    }

    public boolean missed() {
        return this == LATE || this == UNDONE;
    }
}
