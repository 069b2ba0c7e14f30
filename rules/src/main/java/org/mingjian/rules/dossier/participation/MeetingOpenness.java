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
 * A meeting that concerned, or may have concerned, the public, and how open it was, 国办发〔2016〕80号实施细则.
 *
 * @param key id of the meeting
 * @param dueOn last day to publish what it settled
 * @param publicInterest empty: nobody says whether it concerned the public
 * @param opened whether it was broadcast live, or published by the due date
 * @param openness whether the plan of a meeting on livelihood proposed whom to invite and what to publish
 */
public record MeetingOpenness(
        String key,
        String topic,
        LocalDate heldOn,
        LocalDate dueOn,
        @Nullable Boolean publicInterest,
        @Nullable LocalDate publishedOn,
        Fulfilment opened,
        Fulfilment openness,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    public boolean notOpened() {
        return Boolean.TRUE.equals(publicInterest) && opened == Fulfilment.BROKEN;
    }

    public boolean unknown() {
        return opened == Fulfilment.UNKNOWN || publicInterest == null && opened == Fulfilment.BROKEN;
    }

    public boolean nothingProposed() {
        return openness == Fulfilment.BROKEN;
    }

    @Override
    public LocalDate countedOn() {
        return dueOn.plusDays(1);
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("topic", topic)
                .with("heldOn", heldOn)
                .with("publicInterest", publicInterest)
                .with("dueOn", dueOn)
                .with("publishedOn", publishedOn)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(url, null, source, "meetings", key);
    }
}
