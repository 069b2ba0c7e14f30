// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.why.DeadlineStrip;
import org.mingjian.rules.calendar.ArrangedDay;
import org.mingjian.rules.calendar.DueDate;
import org.mingjian.rules.calendar.WorkingDays;

/**
 * A year of working days and, when asked, a deadline.
 *
 * @param provisional no notice of the year is known: Monday to Friday
 * @param holidays spans of days off and the days worked for them, by holiday
 * @param notices addresses of the State Council notices
 * @param workingDays working days of the year
 * @param ask as typed
 * @param terms terms of the rulebook to choose from
 * @param deadline the count; empty when nothing, or nothing countable, was asked
 */
public record CalendarView(
        int year,
        int workingDays,
        boolean provisional,
        List<MonthView> months,
        List<Holiday> holidays,
        List<String> notices,
        DeadlineAsk ask,
        List<StatutoryTerms.Choice> terms,
        List<FieldError> errors,
        @Nullable Deadline deadline) {
    /** A holiday with its days off and the weekends worked for it. */
    public record Holiday(String name, List<LocalDate> off, List<LocalDate> worked) {
        public LocalDate first() {
            return off.get(0);
        }

        public LocalDate last() {
            return off.get(off.size() - 1);
        }
    }

    /** A due date with its strip. */
    public record Deadline(LocalDate from, int workingDays, DueDate due, DeadlineStrip strip) {}

    /** What was typed as the day, kept in its field unless the field is what has to be corrected. */
    public String day() {
        return wrong("from") ? "" : Objects.requireNonNullElse(ask.from(), "");
    }

    /** Whether what was typed in the field has to be corrected. */
    public boolean wrong(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    static CalendarView of(
            int year,
            WorkingDays calendar,
            DeadlineAsk ask,
            List<StatutoryTerms.Choice> terms,
            List<FieldError> errors,
            @Nullable Deadline deadline) {
        return new CalendarView(
                year,
                calendar.inYear(year).days(),
                calendar.inYear(year).provisional(),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> MonthView.of(YearMonth.of(year, month), calendar))
                        .toList(),
                holidays(year, calendar),
                arranged(year, calendar)
                        .flatMap(day -> day.notices().stream())
                        .distinct()
                        .toList(),
                ask,
                terms,
                errors,
                deadline);
    }

    private static Stream<ArrangedDay> arranged(int year, WorkingDays calendar) {
        return calendar.table().days().stream().filter(day -> day.date().getYear() == year);
    }

    private static List<Holiday> holidays(int year, WorkingDays calendar) {
        Map<String, List<ArrangedDay>> byName = arranged(year, calendar)
                .collect(Collectors.groupingBy(ArrangedDay::holiday, LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .map(entry -> new Holiday(
                        entry.getKey(),
                        dates(entry.getValue(), ArrangedDay.Kind.OFF),
                        dates(entry.getValue(), ArrangedDay.Kind.WORK)))
                .filter(holiday -> !holiday.off().isEmpty())
                .sorted(Comparator.comparing(Holiday::first))
                .toList();
    }

    private static List<LocalDate> dates(List<ArrangedDay> days, ArrangedDay.Kind kind) {
        return days.stream()
                .filter(day -> day.kind() == kind)
                .map(ArrangedDay::date)
                .toList();
    }
}
