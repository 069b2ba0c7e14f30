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
 * A consultation that ended, and whether the bureau said in time what became of the opinions, 国令713号第十八条、第三十二条.
 *
 * @param key id of the consultation
 * @param dueOn last day to say so
 * @param provisional the due date runs through a year without a holiday notice
 * @param publishedOn empty: not known, or not by the evaluation date
 * @param answered whether it was published by the due date; the rest days after a last working day are too late
 * @param workingDaysLate at least 1 where it is late, 0 where it is not
 * @param missingElements Chinese titles of what a timely answer does not state
 * @param unknownElements Chinese titles of what a timely answer may not state
 */
public record ConsultationAnswer(
        String key,
        String title,
        LocalDate closedOn,
        LocalDate dueOn,
        boolean provisional,
        @Nullable LocalDate publishedOn,
        Fulfilment answered,
        int workingDaysLate,
        List<String> missingElements,
        List<String> unknownElements,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    public ConsultationAnswer {
        missingElements = List.copyOf(missingElements);
        unknownElements = List.copyOf(unknownElements);
    }

    public boolean inTime() {
        return answered == Fulfilment.KEPT;
    }

    public boolean missing() {
        return answered == Fulfilment.BROKEN && publishedOn == null;
    }

    public boolean late() {
        return answered == Fulfilment.BROKEN && publishedOn != null;
    }

    public boolean unknown() {
        return answered == Fulfilment.UNKNOWN;
    }

    public boolean incomplete() {
        return !missingElements.isEmpty();
    }

    public boolean contentUnknown() {
        return missingElements.isEmpty() && !unknownElements.isEmpty();
    }

    @Override
    public LocalDate countedOn() {
        return dueOn.plusDays(1);
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("title", title)
                .with("closedOn", closedOn)
                .with("dueOn", dueOn)
                .with("publishedOn", publishedOn)
                .withKnown("workingDaysLate", workingDaysLate > 0 ? workingDaysLate : null)
                .withKnown("missingTitles", missingElements.isEmpty() ? null : String.join("、", missingElements))
                .withKnown("unknownTitles", unknownElements.isEmpty() ? null : String.join("、", unknownElements))
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(url, null, source, "consultation-feedback", key);
    }
}
