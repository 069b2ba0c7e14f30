// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.support;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.facts.RectificationItem;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * One thing about a problem to be put right (整改事项), 条例第四十七条: its report, a check that proved the report false, or a
 * recurrence after it was closed.
 *
 * @param happenedOn the day of the check or the recurrence; empty: this is about the report
 * @param feedbackOn the day of the report; empty: not known, or not by the evaluation date
 * @param workingDaysLate of the report, or up to the evaluation date while there is none; at least 1 where it is late
 */
public record RectificationStep(
        String key,
        RectificationItem item,
        State state,
        @Nullable LocalDate happenedOn,
        @Nullable LocalDate feedbackOn,
        int workingDaysLate)
        implements Subject {

    /** How it went. */
    public enum State {
        /** Reported in time. */
        IN_TIME,
        /** Reported after the last day. */
        LATE,
        /** Not reported, and the last day is over. */
        OUTSTANDING,
        /** Reported in time, but sent back; the last day is over. */
        RETURNED,
        /** The last day is over; nothing says whether it was reported. */
        UNKNOWN,
        /** The report proved false. */
        FALSE,
        /** The problem came back. */
        RECURRED
    }

    static RectificationStep feedback(
            RectificationItem item, @Nullable LocalDate feedbackOn, State state, int workingDaysLate) {
        return new RectificationStep(item.id(), item, state, null, feedbackOn, workingDaysLate);
    }

    static RectificationStep falsehood(RectificationItem item, LocalDate on) {
        return new RectificationStep(item.id() + "/check", item, State.FALSE, on, item.feedbackOn(), 0);
    }

    static RectificationStep recurrence(RectificationItem item, LocalDate on) {
        return new RectificationStep(item.id() + "/" + on, item, State.RECURRED, on, item.feedbackOn(), 0);
    }

    @Override
    public LocalDate countedOn() {
        return happenedOn == null ? item.dueOn().plusDays(1) : happenedOn;
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(item.source())
                .with("rectificationId", item.id())
                .withKnown("notice", item.notice())
                .with("problem", item.problem())
                .with("dueOn", item.dueOn())
                .with("feedbackOn", feedbackOn)
                .with("rectificationStatus", item.status())
                .withKnown("happenedOn", happenedOn)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.row(item.source(), "rectification-items", item.id());
    }
}
