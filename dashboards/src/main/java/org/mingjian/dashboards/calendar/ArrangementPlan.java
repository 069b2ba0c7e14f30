// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.CalendarDay;

/**
 * What an arrangement of holidays changes.
 *
 * @param csv the arrangement in its canonical form; empty when there are defects
 * @param days days that are of another nature than before
 * @param moved open deadlines that fall on another day
 * @param defects what is wrong with the file, in words
 */
public record ArrangementPlan(int year, String csv, List<Day> days, List<Moved> moved, List<String> defects) {
    public ArrangementPlan {
        days = List.copyOf(days);
        moved = List.copyOf(moved);
        defects = List.copyOf(defects);
    }

    /** A day that changes. */
    public record Day(
            LocalDate date,
            CalendarDay.Nature before,
            CalendarDay.Nature after,
            @Nullable String holiday) {}

    /**
     * A deadline that moves.
     *
     * @param kind name of the kind of case
     * @param subject key of the case
     */
    public record Moved(String bureau, String kind, String subject, LocalDate before, LocalDate after) {}
}
