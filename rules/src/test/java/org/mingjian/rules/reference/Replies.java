// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.ReplyType;
import org.mingjian.rules.facts.RequestReply;
import org.mingjian.rules.facts.ServiceRoute;

/** YS-05 and YS-06: what a letter of reply tells and how it looks. */
final class Replies {

    private Replies() {}

    static void remedies(Docket docket, Notebook notes) {
        for (RequestReply reply : sent(docket)) {
            notes.ask();
            if (Boolean.FALSE.equals(reply.remedyStated())) {
                notes.violated("NOT_TOLD", reply.id());
            } else if (reply.remedyStated() == null) {
                notes.pending("REMEDY_UNKNOWN", reply.id());
            } else {
                told(docket, notes, reply);
            }
        }
    }

    private static void told(Docket docket, Notebook notes, RequestReply reply) {
        LocalDate act = act(reply);
        boolean newLaw = !act.isBefore(docket.date("YS-05", "reviewFirstFrom"));
        boolean refusal = reply.type() == ReplyType.REFUSED || reply.type() == ReplyType.PARTIAL;
        List<String> grounds = docket.codes("YS-05", "reviewFirstArticles");
        boolean ground = reply.legalArticles().stream()
                .map(article -> article.replaceFirst("[(（].*$", ""))
                .anyMatch(grounds::contains);
        boolean reviewFirst = newLaw && refusal && ground;
        boolean unclear = newLaw && refusal && !ground;
        boolean unknown = newLaw && reply.type() == null;
        boolean suitNeeded = !reviewFirst && !unclear && !unknown;
        int months = docket.whole("YS-05", "litigationMonths", act);
        boolean incomplete = reply.reviewOrgans().isEmpty()
                || !Objects.equals(reply.reviewDays(), docket.whole("YS-05", "reviewDays", act))
                || suitNeeded && (reply.court() == null || !Objects.equals(reply.litigationMonths(), months));
        if (incomplete) {
            notes.violated("INCOMPLETE", reply.id());
        }
        if (reviewFirst
                && (!Boolean.TRUE.equals(reply.reviewFirst()) || Boolean.TRUE.equals(reply.directSuitOffered()))) {
            notes.violated("REVIEW_FIRST_NOT_TOLD", reply.id());
        }
        if (unknown) {
            notes.pending("TYPE_UNKNOWN", reply.id());
        }
        if (unclear) {
            notes.pending("GROUND_UNCLEAR", reply.id());
        }
        if (newLaw && reply.servedVia() == ServiceRoute.INTERNET && reply.onlineReviewUrl() == null) {
            notes.violated("ONLINE_ENTRY_MISSING", reply.id());
        }
        organs(docket, notes, reply, act);
    }

    private static void organs(Docket docket, Notebook notes, RequestReply reply, LocalDate act) {
        ReviewAuthorities authorities = ReviewAuthorities.on(docket, act);
        List<String> strange = new ArrayList<>();
        for (String organ : reply.reviewOrgans()) {
            if (authorities.wrong(organ)) {
                notes.violated("WRONG_ORGAN", reply.id());
                return;
            }
            if (!authorities.right(organ)) {
                strange.add(organ);
            }
        }
        if (!strange.isEmpty()) {
            notes.pending("ORGAN_UNVERIFIABLE", reply.id());
        }
    }

    static void form(Docket docket, Notebook notes) {
        for (RequestReply reply : sent(docket)) {
            notes.ask();
            if (!Boolean.TRUE.equals(reply.elementsChecked())) {
                notes.pending("ELEMENTS_UNCHECKED", reply.id());
            } else {
                int missing = missing(reply);
                if (missing > 0) {
                    notes.violated("ELEMENT_MISSING", reply.id(), missing);
                }
            }
            if (reply.documentNumber() != null && !reply.documentNumber().matches(".+〔\\d{4}〕\\d+号")) {
                notes.violated("NUMBER_MALFORMED", reply.id());
            }
            boolean differs = docket.all(DisclosureRequest.class).stream()
                    .filter(request -> request.id().equals(reply.request()))
                    .anyMatch(request -> reply.receivedOnStated() != null
                            && !request.receivedOn().equals(reply.receivedOnStated()));
            if (differs) {
                notes.violated("RECEIVED_DATE_DIFFERS", reply.id());
            }
        }
    }

    private static int missing(RequestReply reply) {
        long empty = Stream.of(
                        reply.title(),
                        reply.documentNumber(),
                        reply.applicant(),
                        reply.receivedOnStated(),
                        reply.requestRestated(),
                        reply.conclusion(),
                        reply.legalBasis(),
                        reply.signingOrgan(),
                        reply.datedOn())
                .filter(Objects::isNull)
                .count();
        return (int) empty + (Boolean.TRUE.equals(reply.sealed()) ? 0 : 1);
    }

    static LocalDate act(RequestReply reply) {
        return reply.datedOn() == null ? reply.sentOn() : reply.datedOn();
    }

    private static List<RequestReply> sent(Docket docket) {
        return docket.all(RequestReply.class).stream()
                .filter(reply -> docket.counts(reply.sentOn()))
                .toList();
    }
}
