// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mingjian.rules.facts.ChallengeKind;
import org.mingjian.rules.facts.ChallengeResult;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.LegalChallenge;
import org.mingjian.rules.facts.ReplyType;
import org.mingjian.rules.facts.RequestReply;
import org.mingjian.rules.facts.WorkAdvice;

/** YS-09 and YS-10: what many asked for, what requests showed, and what review and court corrected. */
final class Lessons {

    /** An applicant, if told apart by a mark, and the day the information was given. */
    private record Given(LocalDate on, String applicant) {}

    private Lessons() {}

    static void followUp(Docket docket, Notebook notes) {
        given(docket).forEach((topic, given) -> topic(docket, notes, topic, given));
        for (WorkAdvice advice : docket.all(WorkAdvice.class)) {
            LocalDate due = docket.calendar().add(advice.foundOn(), docket.whole("YS-09", "adviceWorkingDays"));
            if (docket.past(advice.foundOn())) {
                boolean sent = docket.past(advice.sentOn());
                follow(docket, notes, "ADVICE_NOT_SENT", advice.id(), advice.foundOn(), due, sent);
            }
        }
    }

    private static Map<String, List<Given>> given(Docket docket) {
        Map<String, List<Given>> given = new TreeMap<>();
        for (DisclosureRequest request : docket.all(DisclosureRequest.class)) {
            String words = request.topic() == null ? request.subject() : request.topic();
            Optional<LocalDate> on = docket.all(RequestReply.class).stream()
                    .filter(reply -> reply.request().equals(request.id()))
                    .filter(reply -> reply.type() == ReplyType.DISCLOSED || reply.type() == ReplyType.PARTIAL)
                    .map(RequestReply::sentOn)
                    .filter(docket::past)
                    .min(Comparator.naturalOrder());
            if (words != null && on.isPresent()) {
                given.computeIfAbsent(topic(words), topic -> new ArrayList<>())
                        .add(new Given(on.get(), request.applicantMark()));
            }
        }
        return given;
    }

    private static String topic(String words) {
        return words.replaceAll("\\s", "");
    }

    private static void topic(Docket docket, Notebook notes, String topic, List<Given> given) {
        Optional<LocalDate> certain = reached(docket, given, false);
        Optional<LocalDate> possible = certain.isPresent() ? certain : reached(docket, given, true);
        if (possible.isEmpty() || possible.get().isBefore(docket.date("YS-09", "dutySince"))) {
            return;
        }
        LocalDate due = docket.calendar().add(possible.get(), docket.whole("YS-09", "conversionWorkingDays"));
        boolean converted = docket.all(Document.class).stream()
                .filter(document -> document.convertedTopic() != null)
                .filter(document -> topic(document.convertedTopic()).equals(topic))
                .anyMatch(document -> docket.past(document.publishedOn()) || document.publishedOn() == null);
        if (certain.isPresent()) {
            follow(docket, notes, "TOPIC_NOT_CONVERTED", topic, certain.get(), due, converted);
        } else {
            unknown(docket, notes, topic, due, converted);
        }
    }

    private static void unknown(Docket docket, Notebook notes, String topic, LocalDate due, boolean converted) {
        if (docket.period().contains(due.plusDays(1))
                && (converted || docket.asOf().isAfter(due))) {
            notes.ask();
            if (!converted) {
                notes.pending("APPLICANTS_UNKNOWN", topic);
            }
        }
    }

    /** The day enough different applicants had the information; one without a mark may be another, or not. */
    private static Optional<LocalDate> reached(Docket docket, List<Given> given, boolean unmarked) {
        Set<String> applicants = new HashSet<>();
        int others = 0;
        for (Given each : given.stream().sorted(Comparator.comparing(Given::on)).toList()) {
            if (each.applicant() != null) {
                applicants.add(each.applicant());
            } else if (unmarked) {
                others++;
            }
            if (applicants.size() + others >= docket.whole("YS-09", "minApplicants")) {
                return Optional.of(each.on());
            }
        }
        return Optional.empty();
    }

    private static void follow(
            Docket docket, Notebook notes, String reason, String subject, LocalDate from, LocalDate due, boolean done) {
        if (!docket.period().contains(due.plusDays(1))
                || !done && !docket.asOf().isAfter(due)) {
            return;
        }
        notes.ask();
        if (!done && docket.calendar().guessed(from, due)) {
            notes.pending("DUE_PROVISIONAL", subject);
        } else if (!done) {
            notes.violated(reason, subject);
        }
    }

    static void challenges(Docket docket, Notebook notes) {
        int reviews = 0;
        int corrections = 0;
        int suits = 0;
        for (LegalChallenge challenge : docket.all(LegalChallenge.class)) {
            boolean open = challenge.result() == null || challenge.result() == ChallengeResult.OPEN;
            if (challenge.closedOn() == null) {
                if (!open && docket.counts(challenge.filedOn())) {
                    notes.pending("RESULT_UNKNOWN", challenge.id());
                }
                continue;
            }
            if (!docket.counts(challenge.closedOn())) {
                continue;
            }
            notes.ask();
            boolean corrected = challenge.result() == ChallengeResult.CORRECTED;
            boolean suit = challenge.kind() == ChallengeKind.LITIGATION;
            suits += suit ? 1 : 0;
            corrections += corrected && suit ? 1 : 0;
            reviews += corrected && !suit ? 1 : 0;
            if (open) {
                notes.pending("RESULT_UNKNOWN", challenge.id());
            } else if (corrected) {
                notes.violated("CORRECTED", challenge.id());
            }
        }
        shares(docket, notes, reviews, corrections, suits);
    }

    private static void shares(Docket docket, Notebook notes, int reviews, int corrections, int suits) {
        int requests = (int) docket.all(DisclosureRequest.class).stream()
                .filter(request -> docket.counts(request.receivedOn()))
                .count();
        if (docket.complete("disclosure-requests") && high(docket, "maxReviewShare", reviews, requests)) {
            notes.violated("REVIEW_SHARE_HIGH", "REVIEW");
        }
        if (high(docket, "maxLitigationShare", corrections, suits)) {
            notes.violated("LITIGATION_SHARE_HIGH", "LITIGATION");
        }
    }

    private static boolean high(Docket docket, String most, int corrected, int basis) {
        BigDecimal share = new BigDecimal(docket.figure("YS-10", most, LocalDate.MAX));
        return basis >= docket.whole("YS-10", "shareFrom")
                && BigDecimal.valueOf(corrected).compareTo(share.multiply(BigDecimal.valueOf(basis))) > 0;
    }
}
