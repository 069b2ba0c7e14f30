// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deadline unfolded day by day, every calendar day from the start on.
 *
 * @param actedOn the day the duty was done, null if it was not or is not asked
 * @param days without gap, to the due date or the act, whichever is later
 */
public record DeadlineTrace(
        StatutoryDeadline deadline, @Nullable LocalDate actedOn, List<TraceDay> days) {

    public DeadlineTrace {
        days = List.copyOf(days);
    }

    /** Addresses of the State Council notices the shown days rest on, in date order. */
    public List<String> notices() {
        return days.stream()
                .flatMap(day -> day.day().notices().stream())
                .distinct()
                .toList();
    }

    /** Working days by which the act came too late; 0 when in time or without an act. */
    public int workingDaysLate() {
        return actedOn == null
                ? 0
                : (int) days.stream()
                        .filter(day -> day.kind() == TraceDay.Kind.AFTER_DUE)
                        .count();
    }

    static DeadlineTrace unfold(WorkingDays calendar, StatutoryDeadline deadline, @Nullable LocalDate actedOn) {
        LocalDate start = deadline.term().start();
        LocalDate due = deadline.due().date();
        LocalDate last = actedOn == null || actedOn.isBefore(due) ? due : actedOn;
        List<TraceDay> days = new ArrayList<>();
        days.add(new TraceDay(calendar.day(start), TraceDay.Kind.START, null, null, start.equals(actedOn)));
        int number = 0;
        for (LocalDate date = start.plusDays(1); !date.isAfter(last); date = date.plusDays(1)) {
            CalendarDay day = calendar.day(date);
            Suspension.Reason wait = day.nature().worked() ? suspension(deadline, date) : null;
            boolean counted = day.nature().worked() && wait == null;
            number += counted ? 1 : 0;
            days.add(new TraceDay(day, kind(day, wait, due), counted ? number : null, wait, date.equals(actedOn)));
        }
        return new DeadlineTrace(deadline, actedOn, days);
    }

    private static TraceDay.Kind kind(CalendarDay day, Suspension.@Nullable Reason wait, LocalDate due) {
        if (wait != null) {
            return TraceDay.Kind.SUSPENDED;
        }
        if (!day.nature().worked()) {
            return day.nature() == CalendarDay.Nature.HOLIDAY ? TraceDay.Kind.HOLIDAY : TraceDay.Kind.WEEKEND;
        }
        if (day.date().equals(due)) {
            return TraceDay.Kind.DUE;
        }
        if (day.date().isAfter(due)) {
            return TraceDay.Kind.AFTER_DUE;
        }
        return day.nature() == CalendarDay.Nature.MAKE_UP ? TraceDay.Kind.MAKE_UP_COUNTED : TraceDay.Kind.COUNTED;
    }

    private static Suspension.@Nullable Reason suspension(StatutoryDeadline deadline, LocalDate date) {
        Optional<Suspension> wait =
                deadline.suspensions().stream().filter(one -> one.holds(date)).findFirst();
        return wait.map(Suspension::reason).orElse(null);
    }
}
