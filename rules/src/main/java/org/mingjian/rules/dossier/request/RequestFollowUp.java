// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.time.LocalDate;
import java.util.List;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * What requests taught: information asked for again and again that should be public (条例第四十四条), or a problem of lawful
 * duty that calls for advice.
 *
 * @param key the topic, or the id of the advice
 * @param advice whether this is about a problem found, not about a topic
 * @param applicantsUnknown too few applicants are told apart to know whether there were enough of them
 * @param dueOn last day to follow up
 * @param provisional the due date runs through a year without a holiday notice
 * @param done public, or sent
 */
public record RequestFollowUp(
        String key,
        boolean advice,
        boolean applicantsUnknown,
        LocalDate dueOn,
        boolean provisional,
        boolean done,
        List<ShownFact> shown,
        List<Evidence> evidence)
        implements Subject {

    public RequestFollowUp {
        shown = List.copyOf(shown);
        evidence = List.copyOf(evidence);
    }

    @Override
    public LocalDate countedOn() {
        return dueOn.plusDays(1);
    }
}
