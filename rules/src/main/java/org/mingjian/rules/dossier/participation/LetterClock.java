// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.participation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.Fulfilment;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A letter of the public with its clock, 国办秘函〔2019〕19号.
 *
 * @param key id of the letter
 * @param valid empty: nobody says whether it was a valid concern
 * @param dueOn last day to answer
 * @param provisional the due date runs through a year without a holiday notice
 * @param repliedOn empty: not known, or not by the evaluation date
 * @param answered whether it was answered by the due date
 * @param workingDaysLate working days from the due date to the answer, or to the evaluation date while there is none; at
 *     least 1 where it is late, though it came on the rest day after; 0 where it is not
 * @param replyLength characters of the answer, blanks and signs left out; empty: its text is not known
 * @param sameReplies letters of the bureau, this one among them, that got the same answer; 0: its text is not known
 */
public record LetterClock(
        String key,
        @Nullable Boolean valid,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean provisional,
        @Nullable LocalDate repliedOn,
        Fulfilment answered,
        int workingDaysLate,
        @Nullable Integer replyLength,
        int sameReplies,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    public boolean late() {
        return broken() && repliedOn != null;
    }

    public boolean unanswered() {
        return broken() && repliedOn == null;
    }

    public boolean unknown() {
        return !provisional && (answered == Fulfilment.UNKNOWN || answered == Fulfilment.BROKEN && valid == null);
    }

    /** Out of time by a calendar that may still change. */
    public boolean provisionallyLate() {
        return provisional && answered != Fulfilment.KEPT;
    }

    private boolean broken() {
        return answered == Fulfilment.BROKEN && valid != null && !provisional;
    }

    /** Characters of the answer; the greatest number where its text is not known, so that nothing is too short. */
    public int lengthOrMore() {
        return replyLength == null ? Integer.MAX_VALUE : replyLength;
    }

    @Override
    public LocalDate countedOn() {
        return dueOn.plusDays(1);
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("letter", key)
                .with("receivedOn", receivedOn)
                .with("valid", valid)
                .with("dueOn", dueOn)
                .with("repliedOn", repliedOn)
                .withKnown("workingDaysLate", workingDaysLate > 0 ? workingDaysLate : null)
                .withKnown("replyLength", replyLength)
                .withKnown("sameReplies", sameReplies > 0 ? sameReplies : null)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(url, null, source, "letters", key);
    }
}
