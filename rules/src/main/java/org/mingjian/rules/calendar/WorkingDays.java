// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Counts working days (工作日) by a holiday table, make-up days included; immutable.
 *
 * <p>The day a term starts from is not counted, the last day is. Adding and counting take constant time. A year the
 * table does not cover is counted Monday to Friday, and every result that runs through it says provisional.
 *
 * <p>Every method throws {@link IllegalArgumentException} for a day outside {@value #RANGE}.
 */
public final class WorkingDays {

    /** First and last day that can be counted. */
    public static final String RANGE = "1990-01-01..2100-12-31";

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private final HolidayTable table;
    private final int[] workedUpTo;
    private final int[] dayOfOrdinal;
    private final int[] uncoveredYearsUpTo;

    public WorkingDays(HolidayTable table) {
        this.table = table;
        int size = index(LAST) + 1;
        this.workedUpTo = new int[size];
        int[] worked = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (nature(FIRST.plusDays(i)).worked()) {
                worked[count++] = i;
            }
            workedUpTo[i] = count;
        }
        this.dayOfOrdinal = Arrays.copyOf(worked, count);
        this.uncoveredYearsUpTo = new int[LAST.getYear() - FIRST.getYear() + 1];
        int uncovered = 0;
        for (int i = 0; i < uncoveredYearsUpTo.length; i++) {
            uncovered += table.covers(FIRST.getYear() + i) ? 0 : 1;
            uncoveredYearsUpTo[i] = uncovered;
        }
    }

    /** The calendar of mainland China by the bundled table. */
    public static WorkingDays china() {
        return Bundled.CHINA;
    }

    /** The holiday table this calendar rests on. */
    public HolidayTable table() {
        return table;
    }

    public boolean isWorkingDay(LocalDate date) {
        int i = checkedIndex(date);
        return workedUpTo[i] > (i == 0 ? 0 : workedUpTo[i - 1]);
    }

    /** The day with its nature, holiday and notice. */
    public CalendarDay day(LocalDate date) {
        checkedIndex(date);
        boolean provisional = !table.covers(date.getYear());
        return table.on(date)
                .map(day -> new CalendarDay(date, nature(date), day.holiday(), day.notices(), provisional))
                .orElseGet(() -> new CalendarDay(date, nature(date), null, List.of(), provisional));
    }

    /**
     * The {@code n}-th working day after {@code from}; {@code from} itself when {@code n} is 0. A negative {@code n}
     * gives the working day from which {@code -n} working days lead up to {@code from}, so that
     * {@code between(from, add(from, n))} is {@code n} for every {@code n}.
     */
    public DueDate add(LocalDate from, int n) {
        long ordinal = (long) workedUpTo[checkedIndex(from)] + n;
        if (n == 0) {
            return new DueDate(from, false);
        }
        if (ordinal < 1 || ordinal > dayOfOrdinal.length) {
            throw new IllegalArgumentException("outside " + RANGE + ": " + from + " + " + n + " working days");
        }
        LocalDate due = FIRST.plusDays(dayOfOrdinal[(int) ordinal - 1]);
        return new DueDate(due, n > 0 ? uncovered(from.plusDays(1), due) : uncovered(due, from));
    }

    /** Working days after {@code a} up to and including {@code b}; those after b up to a, negative, when b is earlier. */
    public WorkingDayCount between(LocalDate a, LocalDate b) {
        int days = workedUpTo[checkedIndex(b)] - workedUpTo[checkedIndex(a)];
        if (a.equals(b)) {
            return new WorkingDayCount(0, false);
        }
        LocalDate earlier = a.isBefore(b) ? a : b;
        LocalDate later = a.isBefore(b) ? b : a;
        return new WorkingDayCount(days, uncovered(earlier.plusDays(1), later));
    }

    /** Working days of a whole year. */
    public WorkingDayCount inYear(int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        int before = checkedIndex(newYear) == 0 ? 0 : workedUpTo[index(newYear) - 1];
        return new WorkingDayCount(workedUpTo[index(LocalDate.of(year, 12, 31))] - before, !table.covers(year));
    }

    static boolean inRange(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST);
    }

    private CalendarDay.Nature nature(LocalDate date) {
        boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        CalendarDay.Nature plain = weekend ? CalendarDay.Nature.WEEKEND : CalendarDay.Nature.WEEKDAY;
        CalendarDay.Nature worked = weekend ? CalendarDay.Nature.MAKE_UP : CalendarDay.Nature.WEEKDAY;
        return table.on(date)
                .map(day -> day.kind() == ArrangedDay.Kind.OFF ? CalendarDay.Nature.HOLIDAY : worked)
                .orElse(plain);
    }

    private boolean uncovered(LocalDate first, LocalDate last) {
        int before = first.getYear() - FIRST.getYear() - 1;
        return uncoveredYearsUpTo[last.getYear() - FIRST.getYear()] > (before < 0 ? 0 : uncoveredYearsUpTo[before]);
    }

    private static int checkedIndex(LocalDate date) {
        if (!inRange(date)) {
            throw new IllegalArgumentException("outside " + RANGE + ": " + date);
        }
        return index(date);
    }

    private static int index(LocalDate date) {
        return (int) (date.toEpochDay() - FIRST.toEpochDay());
    }

    private static final class Bundled {
        static final WorkingDays CHINA = new WorkingDays(HolidayTable.china());
    }
}
