// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.StatutoryDeadline;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.RequestSuspension;

/**
 * A request with its term as it stands on the day of the question, whatever became of it: the row of the register
 * (依申请公开台账), of which {@link RequestClock} is the part a rule asks about.
 *
 * @param startedOn day the term runs from, itself not counted: receipt, or receipt of the correction
 * @param deadline the term with its suspensions and extension, 条例第三十条至第三十四条
 * @param waits consultations known on the day of the question (征求第三方或其他机关意见)
 * @param stopped a correction was asked for in time and has not arrived: no term runs
 * @param sentOn first reply; null: none as of the day of the question
 * @param workingDaysLate working days from the due day to the reply, or to the day of the question; 0 when in time
 * @param workingDaysPastBase the same from the due day without the extension
 * @param workingDaysLeft working days that remain of a term that runs; 0 on its last day, and of every other
 * @param provisional the due day, or the delay after it, runs through a year without a holiday notice
 * @param extensionUnproven approver, notice or length of the extension is not known, so that it may have no effect
 */
public record RequestCourse(
        DisclosureRequest request,
        LocalDate startedOn,
        StatutoryDeadline deadline,
        List<RequestSuspension> waits,
        State state,
        boolean stopped,
        @Nullable LocalDate sentOn,
        int workingDaysLate,
        int workingDaysPastBase,
        int workingDaysLeft,
        boolean provisional,
        boolean extensionUnproven) {

    public RequestCourse {
        waits = List.copyOf(waits);
    }

    /** How a request stands. */
    public enum State {
        /** No reply, and the last day has not passed. */
        RUNNING,
        /** A correction is awaited: no term runs (条例第三十条). */
        STOPPED,
        /** No reply, and the last day has passed. */
        OVERDUE,
        /** Answered after the last day. */
        REPLIED_LATE,
        /** Answered on the last day or before. */
        REPLIED,
        /** Late or not, by what is registered nobody can tell: a person decides. */
        DOUBTFUL,
        /** Withdrawn, or taken to be given up: nothing is due. */
        WITHDRAWN
    }

    public LocalDate dueOn() {
        return deadline.due().date();
    }

    /** Whether the term has ended, by its last day or by a reply: before, nothing is judged. */
    boolean ended() {
        return !stopped && state != State.RUNNING && state != State.WITHDRAWN;
    }
}
