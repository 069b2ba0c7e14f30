// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * How long a request has gone without any reply, or that it was refused at the door (拒绝受理).
 *
 * @param countedOn day the silence became a veto, else the day after the due date
 * @param replied whether any reply was sent, however late
 * @param workingDaysLate working days from the due date to the evaluation date; 0 when replied or not yet due
 * @param acceptanceRefusedOn day the refusal to accept the request was established
 */
public record RequestSilence(
        String key,
        LocalDate countedOn,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean provisional,
        boolean replied,
        int workingDaysLate,
        @Nullable LocalDate acceptanceRefusedOn,
        @Nullable String source)
        implements Subject {

    public boolean acceptanceRefused() {
        return acceptanceRefusedOn != null;
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("receivedOn", receivedOn)
                .with("dueOn", dueOn)
                .with("replied", replied)
                .with("workingDaysLate", workingDaysLate)
                .withKnown("acceptanceRefusedOn", acceptanceRefusedOn)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.row(source, "disclosure-requests", key);
    }
}
