// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.calendar;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.CalendarDay;
import org.mingjian.rules.calendar.WorkingDays;

/** A month as a grid of weeks, Monday first; days of other months are empty. */
public record MonthView(int month, int workingDays, List<List<Cell>> weeks) {
    /**
     * A day.
     *
     * @param day empty outside the month
     * @param style class of the cell: weekday, make-up, weekend, holiday
     */
    public record Cell(@Nullable CalendarDay day, String style) {}

    static MonthView of(YearMonth month, WorkingDays calendar) {
        List<Cell> cells = new ArrayList<>();
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        for (int i = 0; i < before; i++) {
            cells.add(new Cell(null, ""));
        }
        int worked = 0;
        for (int i = 1; i <= month.lengthOfMonth(); i++) {
            CalendarDay day = calendar.day(month.atDay(i));
            worked += day.nature().worked() ? 1 : 0;
            cells.add(new Cell(day, day.nature().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        while (cells.size() % 7 != 0) {
            cells.add(new Cell(null, ""));
        }
        List<List<Cell>> weeks = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += 7) {
            weeks.add(List.copyOf(cells.subList(i, i + 7)));
        }
        return new MonthView(month.getMonthValue(), worked, weeks);
    }
}
