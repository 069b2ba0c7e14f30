// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.Validity;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A normative document repealed, lapsed or amended, and whether its original page says so.
 *
 * @param key document and day of the change
 * @param title of the document; its id where the register of documents does not hold it
 * @param dueOn last day to mark the page
 * @param provisional the due date runs through a year without a holiday notice
 * @param labelOnPage what the page says; empty: no label, or nobody looked
 * @param checkedOn the day somebody looked, at most the evaluation date; empty: nobody did
 * @param label what is known of the right label
 * @param workingDaysLate working days from the due date to the label, or to the check that found none
 */
public record ValidityLabel(
        String key,
        String title,
        Validity status,
        LocalDate changedOn,
        LocalDate dueOn,
        boolean provisional,
        @Nullable Validity labelOnPage,
        @Nullable LocalDate labelUpdatedOn,
        @Nullable LocalDate checkedOn,
        State label,
        int workingDaysLate,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    /** What is known of the label. */
    public enum State {
        /** In place since a known day, or seen in time. */
        IN_PLACE,
        /** Not there, or another one, when somebody looked. */
        MISSING,
        /** In place, but nothing says since when. */
        UNDATED,
        /** Nobody looked after the due date. */
        UNCHECKED,
        /** Not seen, and not yet due. */
        OPEN
    }

    public boolean inPlace() {
        return label == State.IN_PLACE;
    }

    public boolean missing() {
        return label == State.MISSING;
    }

    public boolean undecided() {
        return label == State.UNDATED || label == State.UNCHECKED;
    }

    public boolean late() {
        return workingDaysLate > 0;
    }

    @Override
    public LocalDate countedOn() {
        return dueOn.plusDays(1);
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("title", title)
                .with("status", status)
                .with("statusTitle", Titles.ofCodes("validity-changes", "status", List.of(status)))
                .with("changedOn", changedOn)
                .with("labelOnPage", labelOnPage)
                .with("labelUpdatedOn", labelUpdatedOn)
                .with("checkedOn", checkedOn)
                .with("dueOn", dueOn)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(url, null, source, "validity-changes", key);
    }
}
