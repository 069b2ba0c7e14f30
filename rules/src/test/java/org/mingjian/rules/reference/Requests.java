// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.rules.facts.ApproverRole;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.RequestReply;
import org.mingjian.rules.facts.RequestSuspension;

/** YS-03, YS-04 and VT-03: requests answered in time, by the rules, at all. */
final class Requests {

    private Requests() {}

    static void answers(Docket docket, Notebook notes) {
        for (DisclosureRequest request : open(docket)) {
            RequestTerm.of(docket, request).ifPresent(term -> answer(docket, notes, request, term));
        }
    }

    private static void answer(Docket docket, Notebook notes, DisclosureRequest request, RequestTerm term) {
        Optional<LocalDate> sent = answered(docket, request);
        boolean missed = term.due().isBefore(docket.asOf());
        if (!docket.period().contains(term.due().plusDays(1)) || sent.isEmpty() && !missed) {
            return;
        }
        notes.ask();
        LocalDate until = sent.orElse(docket.asOf());
        int late = docket.calendar().between(term.due(), until);
        boolean guessed = docket.calendar().guessed(term.start(), term.due())
                || docket.calendar().guessed(term.due(), until);
        if (late > 0 && guessed) {
            notes.pending("DUE_PROVISIONAL", request.id());
        } else if (late > 0) {
            notes.late(sent.isPresent() ? "REPLY_LATE" : "REPLY_OUTSTANDING", request.id(), late);
        } else if (term.unproven() && docket.calendar().between(term.baseDue(), until) > 0) {
            notes.pending("EXTENSION_UNPROVEN", request.id());
        }
    }

    static void silence(Docket docket, Notebook notes) {
        int grace = docket.whole("VT-03", "graceWorkingDays");
        for (DisclosureRequest request : open(docket)) {
            boolean refused = docket.past(request.acceptanceRefusedOn());
            boolean answered = answered(docket, request).isPresent();
            Optional<RequestTerm> term = RequestTerm.of(docket, request);
            boolean running = term.isEmpty() || !term.get().due().isBefore(docket.asOf());
            if (!refused && !answered && running || !refused && term.isEmpty()) {
                continue;
            }
            LocalDate over =
                    term.map(t -> docket.calendar().add(t.due(), grace + 1)).orElse(LocalDate.MAX);
            boolean silent = !answered && docket.past(over);
            LocalDate day = refused
                    ? request.acceptanceRefusedOn()
                    : silent ? over : term.get().due().plusDays(1);
            if (!docket.period().contains(day)) {
                continue;
            }
            notes.ask();
            if (refused) {
                notes.pending("ACCEPTANCE_REFUSED", request.id());
            }
            if (silent && !docket.calendar().guessed(term.get().start(), over)) {
                notes.pending("LONG_SILENCE", request.id());
            }
        }
    }

    static void procedure(Docket docket, Notebook notes) {
        for (DisclosureRequest request : open(docket)) {
            Optional<LocalDate> last = steps(docket, request).stream().max(Comparator.naturalOrder());
            if (last.isEmpty() || !docket.period().contains(last.get())) {
                continue;
            }
            notes.ask();
            correction(docket, notes, request);
            extension(docket, notes, request);
            consultation(docket, notes, request);
        }
    }

    private static List<LocalDate> steps(Docket docket, DisclosureRequest request) {
        List<LocalDate> days = new ArrayList<>();
        Stream.of(request.correctionNoticeOn())
                .filter(day -> docket.past(day) && timed(docket, request.receivedOn()))
                .forEach(days::add);
        boolean extended = RequestTerm.extended(docket, request);
        if (extended) {
            Stream.of(request.extensionApprovedOn(), request.extensionNotifiedOn())
                    .filter(docket::past)
                    .forEach(days::add);
        }
        for (RequestSuspension wait : RequestTerm.suspensions(docket, request)) {
            days.add(docket.past(wait.to()) ? wait.to() : wait.from());
        }
        if (days.isEmpty() && extended) {
            RequestTerm.of(docket, request).ifPresent(term -> days.add(term.baseDue()));
        }
        return days;
    }

    private static void correction(Docket docket, Notebook notes, DisclosureRequest request) {
        LocalDate told = request.correctionNoticeOn();
        if (told != null && !docket.past(told) || !timed(docket, request.receivedOn())) {
            return;
        }
        int took = told == null ? 0 : docket.calendar().between(request.receivedOn(), told);
        if (took > docket.whole("YS-04", "correctionWorkingDays", request.receivedOn())
                && !docket.calendar().guessed(request.receivedOn(), told)) {
            notes.violated("CORRECTION_LATE", request.id());
        }
        if (request.correctionRounds() != null
                && request.correctionRounds() > docket.whole("YS-04", "correctionRounds")) {
            notes.violated("CORRECTION_REPEATED", request.id());
        }
    }

    /** Whether the law of the day set these steps a term. */
    private static boolean timed(Docket docket, LocalDate day) {
        return !day.isBefore(docket.date("YS-04", "stepsSince"));
    }

    private static void extension(Docket docket, Notebook notes, DisclosureRequest request) {
        if (!RequestTerm.extended(docket, request)) {
            return;
        }
        boolean told = docket.past(request.extensionNotifiedOn());
        if (request.extensionApprover() == ApproverRole.OTHER) {
            notes.violated("EXTENSION_BY_OTHER", request.id());
        }
        Optional<RequestTerm> term = RequestTerm.of(docket, request);
        if (told
                && term.isPresent()
                && request.extensionNotifiedOn().isAfter(term.get().baseDue())
                && !docket.calendar().guessed(term.get().start(), term.get().baseDue())) {
            notes.violated("EXTENSION_TOLD_LATE", request.id());
        }
        LocalDate start = term.map(RequestTerm::start).orElse(request.receivedOn());
        int most = docket.whole("YS-03", "extensionWorkingDays", start);
        if (request.extensionDays() != null && request.extensionDays() > most) {
            notes.violated("EXTENSION_TOO_LONG", request.id());
        }
    }

    private static void consultation(Docket docket, Notebook notes, DisclosureRequest request) {
        int unwritten = 0;
        boolean tooLong = false;
        for (RequestSuspension wait : RequestTerm.suspensions(docket, request)) {
            unwritten += Boolean.FALSE.equals(wait.inWriting()) ? 1 : 0;
            LocalDate until = RequestTerm.until(docket, wait);
            tooLong |= docket.calendar().between(wait.from(), until)
                            > docket.whole("YS-04", "waitWorkingDays", request.receivedOn())
                    && timed(docket, wait.from())
                    && !docket.calendar().guessed(wait.from(), until);
        }
        if (unwritten > 0) {
            notes.violated("CONSULTATION_UNWRITTEN", request.id(), unwritten);
        }
        if (tooLong) {
            notes.violated("CONSULTATION_TOO_LONG", request.id());
        }
    }

    /** Requests received and not withdrawn by the day of the evaluation. */
    private static List<DisclosureRequest> open(Docket docket) {
        return docket.all(DisclosureRequest.class).stream()
                .filter(request -> docket.past(request.receivedOn()))
                .filter(request -> !docket.past(request.withdrawnOn()))
                .toList();
    }

    private static Optional<LocalDate> answered(Docket docket, DisclosureRequest request) {
        return docket.all(RequestReply.class).stream()
                .filter(reply -> reply.request().equals(request.id()))
                .map(RequestReply::sentOn)
                .filter(docket::past)
                .min(Comparator.naturalOrder());
    }
}
