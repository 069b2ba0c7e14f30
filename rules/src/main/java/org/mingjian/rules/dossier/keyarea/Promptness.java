// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.keyarea;

import java.time.LocalDate;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.CalendarDays;
import org.mingjian.rules.calendar.DueDate;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.subject.BureauFacts;

/**
 * Whether something was done by its last day, as far as the register and somebody's look at the page tell.
 *
 * @param dueOn last day; empty where nothing is to be done by a day
 * @param provisional the last day runs through a year without a holiday notice
 * @param doneOn empty: not known, or not by the evaluation date
 * @param checkedOn the day somebody looked, at most the evaluation date; empty: nobody did
 * @param daysLate days of the term's kind from the last day to the deed, or to the look that found none; 0 where in time
 */
public record Promptness(
        @Nullable LocalDate dueOn,
        boolean provisional,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate checkedOn,
        State state,
        int daysLate) {

    /** What is known of the deed. */
    public enum State {
        /** Done on the last day or before. */
        IN_TIME,
        /** Done after it. */
        LATE,
        /** Not done when somebody looked after the last day. */
        MISSING,
        /** The last day is over; nothing says whether it was done. */
        UNDECIDED,
        /** The last day is not over. */
        OPEN,
        /** Nothing is to be done by a day. */
        NOT_ASKED
    }

    static Promptness notAsked() {
        return new Promptness(null, false, null, null, State.NOT_ASKED, 0);
    }

    /** Days of work from a start that is not counted itself. */
    static Promptness workingDays(
            WorkingDays calendar,
            LocalDate start,
            int term,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate checkedOn,
            BureauFacts facts) {
        DueDate due = calendar.add(start, term);
        return of(
                due,
                doneOn,
                checkedOn,
                facts,
                (from, to) -> calendar.between(from, to).days());
    }

    /** Until a day in the calendar, late by calendar days. */
    static Promptness until(
            LocalDate dueOn, @Nullable LocalDate doneOn, @Nullable LocalDate checkedOn, BureauFacts facts) {
        return of(new DueDate(dueOn, false), doneOn, checkedOn, facts, CalendarDays::between);
    }

    private static Promptness of(
            DueDate due,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate checkedOn,
            BureauFacts facts,
            ToIntBiFunction<LocalDate, LocalDate> count) {
        LocalDate done = facts.known(doneOn);
        LocalDate looked = looked(doneOn, checkedOn, facts);
        State state = state(due.date(), done, looked, facts);
        LocalDate until = done == null ? looked : done;
        boolean over = state == State.LATE || state == State.MISSING;
        int late = over && until != null ? count.applyAsInt(due.date(), until) : 0;
        return new Promptness(due.date(), due.provisional(), done, looked, state, Math.max(0, late));
    }

    /** A later deed, or a later look that finds nothing, proves that there was nothing on the evaluation date. */
    private static @Nullable LocalDate looked(
            @Nullable LocalDate doneOn, @Nullable LocalDate checkedOn, BureauFacts facts) {
        boolean since = facts.isLater(doneOn) || doneOn == null && facts.isLater(checkedOn);
        return since ? facts.asOf() : facts.known(checkedOn);
    }

    private static State state(LocalDate due, @Nullable LocalDate done, @Nullable LocalDate looked, BureauFacts facts) {
        if (done != null) {
            return done.isAfter(due) ? State.LATE : State.IN_TIME;
        }
        if (looked != null && looked.isAfter(due)) {
            return State.MISSING;
        }
        return facts.asOf().isAfter(due) ? State.UNDECIDED : State.OPEN;
    }

    /** Whether it was done, and too late beyond doubt. */
    public boolean late() {
        return state == State.LATE && !provisional;
    }

    /** Whether it was not done, and its time is over beyond doubt. */
    public boolean missing() {
        return state == State.MISSING && !provisional;
    }

    public boolean undecided() {
        return state == State.UNDECIDED;
    }

    /** Whether it is late by a last day that may still move. */
    public boolean provisionallyLate() {
        return provisional && (state == State.LATE || state == State.MISSING);
    }

    /** Whether it was in time, but the same was not done elsewhere, where it had to be by the same day. */
    boolean keptWithout(Promptness elsewhere) {
        return state == State.IN_TIME && elsewhere.state == State.MISSING;
    }

    /** Whether it was done in time or may still be. */
    public boolean kept() {
        return state == State.IN_TIME || state == State.OPEN;
    }

    /** First day it can be late; empty where nothing is to be done by a day. */
    @Nullable
    LocalDate countedOn() {
        return dueOn == null ? null : dueOn.plusDays(1);
    }
}
