// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;

/**
 * A thing to be done by a last day, with what is registered about it.
 *
 * @param done the day it was done, null where not registered
 * @param checked a day somebody looked and it was not done, null where nobody looked
 */
record Deadline(Docket docket, LocalDate due, LocalDate done, LocalDate checked) {

    /** How the thing stands on the day of the evaluation. */
    enum State {
        OPEN,
        KEPT,
        LATE,
        MISSED,
        UNDECIDED
    }

    /** Asked once, in the period in which the day after the last day lies. */
    boolean ofPeriod() {
        return docket.period().contains(due.plusDays(1));
    }

    /** What is done later than the evaluation, or was looked for in vain, had not been done. */
    State state() {
        if (docket.past(done)) {
            return done.isAfter(due) ? State.LATE : State.KEPT;
        }
        if (!docket.asOf().isAfter(due)) {
            return State.OPEN;
        }
        return done != null || checked != null && checked.isAfter(due) ? State.MISSED : State.UNDECIDED;
    }

    boolean broken() {
        return state() == State.LATE || state() == State.MISSED;
    }
}
