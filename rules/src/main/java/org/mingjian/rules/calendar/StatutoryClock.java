// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a statutory term over a calendar: suspension (政府信息公开条例 art 32–34) and extension (art 33).
 *
 * <p>A suspension takes effect only if it begins while the term still runs; its days before the start and days already
 * suspended do not count again.
 *
 * <p>Days outside {@value WorkingDays#RANGE} give {@link IllegalArgumentException}.
 */
public record StatutoryClock(WorkingDays calendar) {

    /** The due date of the term with its grounds. */
    public StatutoryDeadline deadline(StatutoryTerm term) {
        Run base = run(term, term.workingDays());
        Extension extension = term.extension();
        Extension.Effect effect = extension == null ? Extension.Effect.NONE : extension.effect(base.due.date());
        Run run = extension != null && effect.lengthens()
                ? run(term, term.workingDays() + extension.permittedDays())
                : base;
        return new StatutoryDeadline(term, base.due, run.due, run.effective, run.suspended, effect);
    }

    /** The count unfolded from the start to the due date. */
    public DeadlineTrace trace(StatutoryTerm term) {
        return DeadlineTrace.unfold(calendar, deadline(term), null);
    }

    /** The count unfolded from the start to the due date or the act (公开, 答复), whichever is later. */
    public DeadlineTrace trace(StatutoryTerm term, LocalDate actedOn) {
        return DeadlineTrace.unfold(calendar, deadline(term), actedOn);
    }

    private Run run(StatutoryTerm term, int workingDays) {
        DueDate due = calendar.add(term.start(), workingDays);
        List<Suspension> effective = new ArrayList<>();
        int suspended = 0;
        LocalDate cursor = term.start();
        for (Suspension wait : term.suspensions()) {
            LocalDate from = wait.from().isBefore(cursor) ? cursor : wait.from();
            if (wait.to().isAfter(from) && from.isBefore(due.date())) {
                effective.add(new Suspension(from, wait.to(), wait.reason()));
                suspended += workingDays(from, wait.to());
                due = calendar.add(term.start(), workingDays + suspended);
                cursor = wait.to();
            }
        }
        return new Run(due, effective, suspended);
    }

    private int workingDays(LocalDate after, LocalDate upTo) {
        return calendar.between(after, upTo).days();
    }

    private record Run(DueDate due, List<Suspension> effective, int suspended) {}
}
