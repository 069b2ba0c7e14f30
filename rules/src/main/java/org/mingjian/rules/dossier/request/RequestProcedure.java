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
 * The steps a request went through between receipt and reply: correction, extension, consultation, 条例第三十条、第三十二条至第三十四条.
 * Only steps that happened are judged.
 *
 * @param correctionWorkingDays working days from receipt to the correction notice; 0 when no notice was given
 * @param correctionRounds 0 when not known or none
 * @param extensionDays working days taken; 0 when none
 * @param extensionDaysAllowed the most the law allows at that time
 * @param approvedByOther the extension was approved, but not by the head of the disclosure office
 * @param notifiedOn applicant told of the extension
 * @param notifiedLate told after the base due date
 * @param unwritten consultations known not to have been in writing
 * @param longestWait working days of the longest consultation that ended or still runs; 0 when none
 */
public record RequestProcedure(
        String key,
        LocalDate countedOn,
        LocalDate receivedOn,
        @Nullable LocalDate correctionNoticeOn,
        int correctionWorkingDays,
        int correctionRounds,
        int extensionDays,
        int extensionDaysAllowed,
        boolean approvedByOther,
        LocalDate baseDueOn,
        @Nullable LocalDate notifiedOn,
        boolean notifiedLate,
        int unwritten,
        int longestWait,
        @Nullable String source)
        implements Subject {

    public boolean extensionTooLong() {
        return extensionDays > extensionDaysAllowed;
    }

    @Override
    public List<ShownFact> shown() {
        boolean extended = extensionDays > 0;
        return new ShownFacts(source)
                .with("receivedOn", receivedOn)
                .withKnown("correctionNoticeOn", correctionNoticeOn)
                .withKnown("correctionWorkingDays", correctionNoticeOn == null ? null : correctionWorkingDays)
                .withKnown("correctionRounds", correctionRounds == 0 ? null : correctionRounds)
                .withKnown("extensionDays", extended ? extensionDays : null)
                .withKnown("extensionDaysAllowed", extended ? extensionDaysAllowed : null)
                .withKnown("baseDueOn", extended ? baseDueOn : null)
                .withKnown("notifiedOn", notifiedOn)
                .withKnown("unwritten", unwritten == 0 ? null : unwritten)
                .withKnown("longestWait", longestWait == 0 ? null : longestWait)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.row(source, "disclosure-requests", key);
    }
}
