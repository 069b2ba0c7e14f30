// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.BadgeNote;
import org.mingjian.dashboards.page.CurrentCalendar;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.calendar.DeadlineTrace;
import org.mingjian.rules.calendar.Extension;
import org.mingjian.rules.calendar.Miscounts;
import org.mingjian.rules.calendar.StatutoryClock;
import org.mingjian.rules.calendar.StatutoryDeadline;
import org.mingjian.rules.calendar.StatutoryTerm;
import org.mingjian.rules.calendar.Suspension;
import org.mingjian.rules.calendar.TraceDay;
import org.mingjian.rules.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** From a trace of the calendar to the strip of the why-component, with the plain sentences below it. */
@Component
public final class WhyStrips {
    private final Words words;
    private final CurrentCalendar calendar;

    public WhyStrips(Words words, CurrentCalendar calendar) {
        this.words = words;
        this.calendar = calendar;
    }

    /** The days the strips are counted by. */
    public WorkingDays days() {
        return calendar.days();
    }

    /** The strip of a plain term of working days. */
    public DeadlineStrip of(LocalDate start, int workingDays, @Nullable LocalDate actedOn) {
        return of(StatutoryTerm.of(start, workingDays), actedOn);
    }

    /** The strip of a term with whatever stopped or lengthened it. */
    public DeadlineStrip of(StatutoryTerm term, @Nullable LocalDate actedOn) {
        StatutoryClock clock = new StatutoryClock(days());
        Miscounts.Counter miscounts = new Miscounts.Counter(days().table());
        DeadlineTrace trace =
                actedOn == null || actedOn.isBefore(term.start()) ? clock.trace(term) : clock.trace(term, actedOn);
        return new DeadlineStrip(
                trace.days().stream().map(WhyStrips::day).toList(), notes(trace), calendar(trace, miscounts.of(term)));
    }

    /** The strip of an act that had not come by the evaluation date: one more sentence says by how much. */
    public DeadlineStrip outstanding(DeadlineStrip strip, LocalDate due, LocalDate asOf) {
        List<BadgeNote> notes = new ArrayList<>(strip.notes());
        int late = days().between(due, asOf).days();
        notes.add(new BadgeNote(Badge.OVERDUE, words.of("strip.note.outstanding", words.day(asOf), late)));
        return new DeadlineStrip(strip.days(), notes, strip.calendar());
    }

    private static DeadlineStrip.Day day(TraceDay day) {
        return new DeadlineStrip.Day(day.date(), kind(day), day.number());
    }

    private static DeadlineStrip.Kind kind(TraceDay day) {
        if (day.acted()) {
            return day.kind() == TraceDay.Kind.AFTER_DUE ? DeadlineStrip.Kind.BREACH : DeadlineStrip.Kind.KEPT;
        }
        return switch (day.kind()) {
            case START -> DeadlineStrip.Kind.RECEIVED;
            case COUNTED -> DeadlineStrip.Kind.COUNTED;
            case MAKE_UP_COUNTED -> DeadlineStrip.Kind.MAKE_UP;
            case DUE -> DeadlineStrip.Kind.DUE;
            case AFTER_DUE -> DeadlineStrip.Kind.OVERDUE;
            case SUSPENDED -> DeadlineStrip.Kind.SUSPENDED;
            case WEEKEND -> DeadlineStrip.Kind.WEEKEND;
            case HOLIDAY -> DeadlineStrip.Kind.HOLIDAY;
        };
    }

    private List<BadgeNote> notes(DeadlineTrace trace) {
        List<BadgeNote> notes = new ArrayList<>();
        notes.add(BadgeNote.plain(words.of("strip.note.start")));
        int limit = limit(trace.deadline());
        notes.addAll(interruptions(trace.deadline()));
        notes.add(new BadgeNote(
                Badge.DUE,
                words.of("strip.note.due", words.day(trace.deadline().due().date()), limit)));
        trace.days().stream()
                .filter(day -> day.kind() == TraceDay.Kind.MAKE_UP_COUNTED && day.number() != null)
                .forEach(day -> notes.add(BadgeNote.plain(
                        words.of("strip.note.make-up", words.day(day.date()), String.valueOf(day.number())))));
        holidays(trace)
                .forEach((name, span) -> notes.add(BadgeNote.plain(words.of(
                        "strip.note.holiday", words.day(span.get(0)), words.day(span.get(span.size() - 1)), name))));
        LocalDate acted = trace.actedOn();
        if (acted != null) {
            int late = trace.workingDaysLate();
            notes.add(
                    late == 0
                            ? new BadgeNote(Badge.PASSED, words.of("strip.note.kept", words.day(acted)))
                            : new BadgeNote(
                                    Badge.OVERDUE, words.of("strip.note.late", words.day(acted), limit + late, late)));
        }
        return notes;
    }

    /** Working days up to the due day, the extension included as far as it counts. */
    private static int limit(StatutoryDeadline deadline) {
        Extension extension = deadline.term().extension();
        int more = extension == null || !deadline.extensionEffect().lengthens()
                ? 0
                : Math.min(extension.workingDays(), extension.limit());
        return deadline.term().workingDays() + more;
    }

    private List<BadgeNote> interruptions(StatutoryDeadline deadline) {
        List<BadgeNote> notes = new ArrayList<>();
        for (Suspension wait : deadline.suspensions()) {
            notes.add(BadgeNote.plain(words.of(
                    "strip.note.wait",
                    words.of("strip.wait", wait.reason()),
                    words.day(wait.from()),
                    words.day(wait.to()))));
        }
        if (deadline.suspendedWorkingDays() > 0) {
            notes.add(BadgeNote.plain(words.of("strip.note.waits", deadline.suspendedWorkingDays())));
        }
        Extension extension = deadline.term().extension();
        if (extension != null) {
            notes.add(BadgeNote.plain(words.of(
                    "strip.note.extension." + deadline.extensionEffect(), extension.workingDays(), extension.limit())));
        }
        return notes;
    }

    private static Map<String, List<LocalDate>> holidays(DeadlineTrace trace) {
        return trace.days().stream()
                .filter(day -> day.kind() == TraceDay.Kind.HOLIDAY && day.day().holiday() != null)
                .collect(Collectors.groupingBy(
                        day -> Objects.requireNonNull(day.day().holiday()),
                        LinkedHashMap::new,
                        Collectors.mapping(TraceDay::date, Collectors.toList())));
    }

    private String calendar(DeadlineTrace trace, Miscounts wrong) {
        LocalDate due = trace.deadline().due().date();
        List<String> parts = new ArrayList<>();
        if (!wrong.mondayToFriday().equals(due)) {
            parts.add(words.of("strip.wrong.weekdays", words.day(wrong.mondayToFriday())));
        }
        if (!wrong.withoutMakeUpDays().equals(due)) {
            parts.add(words.of("strip.wrong.make-up", words.day(wrong.withoutMakeUpDays())));
        }
        if (!parts.isEmpty()) {
            parts.add(words.of("strip.wrong"));
        }
        parts.add(words.of(trace.deadline().due().provisional() ? "strip.provisional" : "strip.calendar"));
        return String.join("", parts);
    }
}
