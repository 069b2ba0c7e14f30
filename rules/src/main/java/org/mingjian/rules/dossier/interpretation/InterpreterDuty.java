// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.interpretation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.Fulfilment;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * Who interpreted: of one policy, the drafting body and for a major one its head (第一解读人); or of one year, how often
 * the head did. 国办发〔2016〕80号.
 *
 * @param key the policy's id, or the year
 * @param year set for a whole year, asked only when the period ends it
 * @param drafter an interpretation is by the body that drafted the policy
 * @param head a major policy was interpreted by the head in one of the forms asked for
 * @param headCount interpretations by the head in the year
 * @param headCountCertain the register of documents is declared complete for the year and every interpreter is known
 */
public record InterpreterDuty(
        String key,
        @Nullable Integer year,
        Fulfilment drafter,
        Fulfilment head,
        int headCount,
        boolean headCountCertain,
        @Nullable LocalDate countedOn,
        List<ShownFact> shown,
        List<Evidence> evidence)
        implements Subject {

    public InterpreterDuty {
        shown = List.copyOf(shown);
        evidence = List.copyOf(evidence);
    }

    /** Whether this is about a whole year, not one policy. */
    public boolean aboutYear() {
        return year != null;
    }

    public boolean foreignAuthor() {
        return drafter == Fulfilment.BROKEN;
    }

    public boolean headAbsent() {
        return head == Fulfilment.BROKEN;
    }

    public boolean authorUnknown() {
        return drafter == Fulfilment.UNKNOWN;
    }

    public boolean headUnknown() {
        return head == Fulfilment.UNKNOWN;
    }
}
