// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mingjian.rules.facts.ApproverRole;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.RequestSuspension;

/**
 * The clock of one request.
 *
 * @param start the day it runs from
 * @param baseDue last day without any extension
 * @param due last day with the extension, if that holds or cannot be excluded
 * @param unproven an extension decides, but its approver or notice is not registered
 */
record RequestTerm(LocalDate start, LocalDate baseDue, LocalDate due, boolean unproven) {

    /** Empty while the bureau waits for the corrected request. */
    static Optional<RequestTerm> of(Docket docket, DisclosureRequest request) {
        boolean corrected = docket.past(request.correctionReceivedOn())
                && request.correctionReceivedOn().isAfter(request.receivedOn());
        LocalDate start = corrected ? request.correctionReceivedOn() : request.receivedOn();
        int base = docket.whole("YS-03", "baseWorkingDays", start);
        Predicate<LocalDate> left = waiting(docket, request);
        LocalDate baseDue = docket.calendar().add(start, base, left);
        boolean asked = docket.past(request.correctionNoticeOn())
                && !request.correctionNoticeOn().isAfter(baseDue);
        if (asked && !docket.past(request.correctionReceivedOn())) {
            return Optional.empty();
        }
        boolean extended = extended(docket, request)
                && request.extensionApprover() != ApproverRole.OTHER
                && (request.extensionNotifiedOn() == null
                        || !request.extensionNotifiedOn().isAfter(baseDue));
        if (!extended) {
            return Optional.of(new RequestTerm(start, baseDue, baseDue, false));
        }
        int most = docket.whole("YS-03", "extensionWorkingDays", start);
        int days = request.extensionDays() == null ? most : Math.min(most, request.extensionDays());
        LocalDate due = docket.calendar().add(start, base + days, left);
        boolean unproven = request.extensionApprover() == null
                || request.extensionNotifiedOn() == null
                || request.extensionDays() == null;
        return Optional.of(new RequestTerm(start, baseDue, due, unproven));
    }

    static boolean extended(Docket docket, DisclosureRequest request) {
        boolean later = request.extensionApprovedOn() != null && !docket.past(request.extensionApprovedOn());
        if (request.extensionDays() != null) {
            return request.extensionDays() > 0 && !later;
        }
        return !later
                && (request.extensionApprovedOn() != null
                        || request.extensionApprover() != null
                        || request.extensionNotifiedOn() != null);
    }

    static List<RequestSuspension> suspensions(Docket docket, DisclosureRequest request) {
        return docket.all(RequestSuspension.class).stream()
                .filter(wait -> wait.request().equals(request.id()))
                .filter(wait -> docket.past(wait.from()))
                .toList();
    }

    /** The last day a wait took, so far. */
    static LocalDate until(Docket docket, RequestSuspension wait) {
        return docket.past(wait.to()) ? wait.to() : docket.asOf();
    }

    private static Predicate<LocalDate> waiting(Docket docket, DisclosureRequest request) {
        List<RequestSuspension> waits = suspensions(docket, request);
        return day -> waits.stream().anyMatch(wait -> day.isAfter(wait.from()) && !day.isAfter(until(docket, wait)));
    }
}
