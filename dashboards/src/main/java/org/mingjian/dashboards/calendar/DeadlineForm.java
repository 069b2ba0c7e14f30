// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.why.WhyStrips;
import org.springframework.stereotype.Component;

/** Reads the two fields of the deadline calculator and counts. */
@Component
final class DeadlineForm {
    private static final int MOST = 250;

    private final Words words;
    private final WhyStrips strips;

    DeadlineForm(Words words, WhyStrips strips) {
        this.words = words;
        this.strips = strips;
    }

    CalendarView view(int year, String from, String asked) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate start = from.isEmpty() ? null : date(from, errors);
        Integer days = from.isEmpty() ? null : days(asked, errors);
        CalendarView.Deadline deadline = start == null || days == null || !errors.isEmpty()
                ? null
                : new CalendarView.Deadline(start, days, strips.days().add(start, days), strips.of(start, days, null));
        return CalendarView.of(year, strips.days(), from, asked, errors, deadline);
    }

    private @Nullable LocalDate date(String text, List<FieldError> errors) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1990 && date.getYear() < 2099) {
                return date;
            }
        } catch (DateTimeException notADate) {
            // named below, together with a date out of range
        }
        errors.add(new FieldError("from", words.of("calendar.from.error")));
        return null;
    }

    private @Nullable Integer days(String text, List<FieldError> errors) {
        if (text.matches("\\d{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST) {
            return Integer.valueOf(text);
        }
        errors.add(new FieldError("workingDays", words.of("calendar.days.error", MOST)));
        return null;
    }
}
