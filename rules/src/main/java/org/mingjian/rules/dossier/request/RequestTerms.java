// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.Extension;
import org.mingjian.rules.calendar.StatutoryClock;
import org.mingjian.rules.calendar.StatutoryDeadline;
import org.mingjian.rules.calendar.StatutoryTerm;
import org.mingjian.rules.calendar.Suspension;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.facts.ApproverRole;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.RequestSuspension;
import org.mingjian.rules.facts.SuspensionReason;
import org.mingjian.rules.scheme.Parameters;

/** The term of a request by the law of its day: 20 + 20 working days, 15 + 15 before 2019-05-15. */
final class RequestTerms {

    /** Where the figures of the law stand; others read them from here. */
    static final String INDICATOR = "YS-03";

    private final Parameters parameters;
    private final StatutoryClock clock;

    RequestTerms(Parameters parameters, WorkingDays calendar) {
        this.parameters = parameters;
        this.clock = new StatutoryClock(calendar);
    }

    /** The day the term runs from: a correction that arrived restarts it (第三十条). */
    static LocalDate start(DisclosureRequest request, BureauFacts facts) {
        LocalDate corrected = facts.known(request.correctionReceivedOn());
        return corrected != null && corrected.isAfter(request.receivedOn()) ? corrected : request.receivedOn();
    }

    StatutoryDeadline deadline(DisclosureRequest request, List<RequestSuspension> waits, BureauFacts facts) {
        LocalDate start = start(request, facts);
        StatutoryTerm term = StatutoryTerm.of(start, parameters.whole(INDICATOR, "baseWorkingDays", start))
                .suspendedBy(waits.stream().map(wait -> suspension(wait, facts)).toList());
        Extension extension = extension(request, start, facts);
        return clock.deadline(extension == null ? term : term.extendedBy(extension));
    }

    int allowedExtension(LocalDate start) {
        return parameters.whole(INDICATOR, "extensionWorkingDays", start);
    }

    /** Whether something the extension's effect depends on is not known. */
    static boolean unproven(DisclosureRequest request, BureauFacts facts) {
        return taken(request, facts)
                && (request.extensionApprover() == null
                        || request.extensionNotifiedOn() == null
                        || request.extensionDays() == null);
    }

    /** Any trace of an extension shows that one was taken, though its length may not be known. */
    static boolean taken(DisclosureRequest request, BureauFacts facts) {
        Integer days = request.extensionDays();
        boolean traces = request.extensionApprovedOn() != null
                || request.extensionApprover() != null
                || request.extensionNotifiedOn() != null;
        return (days == null ? traces : days > 0) && !facts.isLater(request.extensionApprovedOn());
    }

    /**
     * Whether the bureau asked in time for a correction that has not arrived: until it does no term runs (第三十条). A notice
     * given when the term was over already stops nothing.
     */
    static boolean awaitsCorrection(DisclosureRequest request, StatutoryDeadline deadline, BureauFacts facts) {
        LocalDate notice = facts.known(request.correctionNoticeOn());
        return notice != null
                && facts.known(request.correctionReceivedOn()) == null
                && !notice.isAfter(deadline.base().date());
    }

    /** What is not known is held in the bureau's favour here; the doubt is a reason of its own. */
    private @Nullable Extension extension(DisclosureRequest request, LocalDate start, BureauFacts facts) {
        if (!taken(request, facts)) {
            return null;
        }
        Integer days = request.extensionDays();
        LocalDate notified = request.extensionNotifiedOn();
        return new Extension(
                days == null ? allowedExtension(start) : days,
                allowedExtension(start),
                request.extensionApprover() != ApproverRole.OTHER,
                notified == null ? start : notified);
    }

    private static Suspension suspension(RequestSuspension wait, BureauFacts facts) {
        LocalDate answered = facts.known(wait.to());
        LocalDate to = answered == null ? facts.asOf() : answered;
        Suspension.Reason reason = wait.reason() == SuspensionReason.THIRD_PARTY
                ? Suspension.Reason.THIRD_PARTY
                : Suspension.Reason.OTHER_ORGAN;
        return new Suspension(wait.from(), to.isBefore(wait.from()) ? wait.from() : to, reason);
    }
}
