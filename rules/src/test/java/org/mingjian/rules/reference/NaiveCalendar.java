// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.mingjian.rules.calendar.ArrangedDay;
import org.mingjian.rules.calendar.HolidayTable;

/** Working days counted one day after the other, with the notices in hand. */
final class NaiveCalendar {

    private final Map<LocalDate, ArrangedDay.Kind> notices = new HashMap<>();

    private final Map<Integer, Boolean> announced = new ConcurrentHashMap<>();

    NaiveCalendar(HolidayTable table) {
        table.days().forEach(day -> notices.put(day.date(), day.kind()));
    }

    boolean works(LocalDate day) {
        ArrangedDay.Kind notice = notices.get(day);
        if (notice != null) {
            return notice == ArrangedDay.Kind.WORK;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The last day of a term of so many working days; the day it starts from is not counted. */
    LocalDate add(LocalDate from, int workingDays) {
        return add(from, workingDays, day -> false);
    }

    /** The same, days that do not count left out. */
    LocalDate add(LocalDate from, int workingDays, Predicate<LocalDate> left) {
        LocalDate day = from;
        int counted = 0;
        while (counted < workingDays) {
            day = day.plusDays(1);
            if (works(day) && !left.test(day)) {
                counted++;
            }
        }
        return day;
    }

    /** Working days after the first day up to and with the last; none where the last is not later. */
    int between(LocalDate first, LocalDate last) {
        int counted = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            counted += works(day) ? 1 : 0;
        }
        return counted;
    }

    /** Whether a day after the first and up to the last lies in a year whose holidays were not announced. */
    boolean guessed(LocalDate first, LocalDate last) {
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (!announced(day.getYear())) {
                return true;
            }
        }
        return false;
    }

    private boolean announced(int year) {
        return announced.computeIfAbsent(year, this::holdsFixedHolidays);
    }

    private boolean holdsFixedHolidays(int year) {
        return off(LocalDate.of(year, 1, 1)) && off(LocalDate.of(year, 5, 1)) && off(LocalDate.of(year, 10, 1));
    }

    private boolean off(LocalDate day) {
        return notices.get(day) == ArrangedDay.Kind.OFF;
    }
}
