// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.why.WhyStrips;
import org.mingjian.rules.calendar.Extension;
import org.mingjian.rules.calendar.StatutoryClock;
import org.mingjian.rules.calendar.StatutoryTerm;
import org.mingjian.rules.calendar.Suspension;
import org.springframework.stereotype.Component;

/** Reads the fields of the deadline calculator and counts. */
@Component
final class DeadlineForm {
    private static final int MOST = 250;
    private static final int LONGEST_EXTENSION = 20;

    private final Words words;
    private final WhyStrips strips;
    private final StatutoryTerms terms;

    DeadlineForm(Words words, WhyStrips strips, StatutoryTerms terms) {
        this.words = words;
        this.strips = strips;
        this.terms = terms;
    }

    CalendarView view(int year, DeadlineAsk asked) {
        DeadlineAsk ask = asked.typed();
        List<FieldError> errors = new ArrayList<>();
        String from = Objects.requireNonNull(ask.from());
        StatutoryTerm term = from.isEmpty() ? null : term(ask, from, errors);
        LocalDate acted = from.isEmpty() ? null : optional("acted", ask.acted(), errors);
        CalendarView.Deadline deadline = term == null || !errors.isEmpty() ? null : deadline(term, acted);
        return CalendarView.of(year, strips.days(), ask, terms.choices(), errors, deadline);
    }

    private CalendarView.Deadline deadline(StatutoryTerm term, @Nullable LocalDate acted) {
        return new CalendarView.Deadline(
                term.start(),
                term.workingDays(),
                new StatutoryClock(strips.days()).deadline(term).due(),
                strips.of(term, acted));
    }

    private @Nullable StatutoryTerm term(DeadlineAsk ask, String from, List<FieldError> errors) {
        LocalDate start = date(from);
        if (start == null) {
            errors.add(new FieldError("from", words.of("calendar.from.error")));
        }
        String clock = Objects.requireNonNull(ask.clock());
        String typed = Objects.requireNonNull(ask.workingDays());
        Integer days = days(start == null ? typed : terms.days(clock, start).orElse(typed), errors);
        List<Suspension> waits = waits(ask, errors);
        Extension extension = start == null ? null : extension(ask, start, errors);
        if (start == null || days == null) {
            return null;
        }
        StatutoryTerm term = StatutoryTerm.of(start, days).suspendedBy(waits);
        return extension == null ? term : term.extendedBy(extension);
    }

    private List<Suspension> waits(DeadlineAsk ask, List<FieldError> errors) {
        List<Suspension> waits = new ArrayList<>();
        for (int at = 0; at < DeadlineAsk.WAITS; at++) {
            if ((ask.waitFrom(at) + ask.waitTo(at)).isEmpty()) {
                continue;
            }
            LocalDate from = date(ask.waitFrom(at));
            LocalDate to = date(ask.waitTo(at));
            if (from == null || to == null || to.isBefore(from)) {
                errors.add(new FieldError("waitFrom" + at, words.of("calendar.wait.error", at + 1)));
            } else {
                waits.add(new Suspension(from, to, Suspension.Reason.THIRD_PARTY));
            }
        }
        return waits;
    }

    /** One whose day of telling is not typed was told in time. */
    private @Nullable Extension extension(DeadlineAsk ask, LocalDate start, List<FieldError> errors) {
        String typed = Objects.requireNonNull(ask.extension());
        LocalDate told = optional("told", ask.told(), errors);
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) < 1) {
            errors.add(new FieldError("extension", words.of("calendar.extension.error")));
            return null;
        }
        return new Extension(Integer.parseInt(typed), LONGEST_EXTENSION, true, told == null ? start : told);
    }

    private @Nullable LocalDate optional(String field, @Nullable String typed, List<FieldError> errors) {
        if (typed == null || typed.isEmpty()) {
            return null;
        }
        LocalDate day = date(typed);
        if (day == null) {
            errors.add(new FieldError(field, words.of("calendar." + field + ".error")));
        }
        return day;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() >= 1990 && date.getYear() < 2099 ? date : null;
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private @Nullable Integer days(String text, List<FieldError> errors) {
        if (text.matches("\\d{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST) {
            return Integer.valueOf(text);
        }
        errors.add(new FieldError("workingDays", words.of("calendar.days.error", MOST)));
        return null;
    }
}
