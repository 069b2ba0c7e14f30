// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.Extension;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A request with its clock, 条例第三十条至第三十四条.
 *
 * @param startedOn day the term runs from, itself not counted: receipt, or receipt of the correction
 * @param baseDueOn last day without the extension, suspensions included
 * @param dueOn last day to reply
 * @param provisional the due date, or the delay after it, runs through a year without a holiday notice
 * @param sentOn first reply; empty: none as of the evaluation date
 * @param workingDaysLate working days from the due date to the reply, or to the evaluation date; 0 when in time
 * @param workingDaysPastBase the same from the base due date
 * @param extensionUnproven approver or notice of the extension is not known, so that it may have no effect
 */
public record RequestClock(
        String key,
        @Nullable String subject,
        LocalDate receivedOn,
        LocalDate startedOn,
        LocalDate baseDueOn,
        LocalDate dueOn,
        boolean provisional,
        @Nullable LocalDate sentOn,
        int workingDaysLate,
        int workingDaysPastBase,
        int suspendedWorkingDays,
        Extension.Effect extension,
        boolean extensionUnproven,
        @Nullable String source)
        implements Subject {

    public boolean replied() {
        return sentOn != null;
    }

    /** The day after the last permitted one: on the due date itself nothing can be late yet. */
    @Override
    public LocalDate countedOn() {
        return dueOn.plusDays(1);
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .withKnown("requestSubject", subject)
                .with("receivedOn", receivedOn)
                .withKnown("startedOn", startedOn.equals(receivedOn) ? null : startedOn)
                .withKnown("suspendedWorkingDays", suspendedWorkingDays == 0 ? null : suspendedWorkingDays)
                .withKnown("extensionEffect", extension == Extension.Effect.NONE ? null : extension)
                .with("dueOn", dueOn)
                .with("sentOn", sentOn)
                .with("workingDaysLate", workingDaysLate)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.row(source, "disclosure-requests", key);
    }
}
