// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the day strip of a deadline.
 *
 * @param day the calendar day: make-up, holiday name and notice are read from here
 * @param number position in the count, going on after the due date; null on a day that is not counted
 * @param suspendedFor whose answer was awaited, null unless suspended
 * @param acted the act was done on this day
 */
public record TraceDay(
        CalendarDay day, Kind kind, @Nullable Integer number, Suspension.@Nullable Reason suspendedFor, boolean acted) {

    /** What the day means to the count. */
    public enum Kind {
        /** Receipt or formation (收): not counted. */
        START,
        /** Counted, a weekday. */
        COUNTED,
        /** Counted, a weekend worked by notice (班). */
        MAKE_UP_COUNTED,
        /** The last permitted day. */
        DUE,
        /** A working day after the due date: numbered on. */
        AFTER_DUE,
        /** A working day on which the clock stood still. */
        SUSPENDED,
        /** A plain Saturday or Sunday. */
        WEEKEND,
        /** Off by notice (休). */
        HOLIDAY
    }

    public LocalDate date() {
        return day.date();
    }
}
