// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.ReplyType;
import org.mingjian.rules.facts.RequestReply;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A reply that gives the applicant nothing or not all, and the reviews it went through before it was sent, 条例第十七条、第四十五条.
 *
 * @param unrecorded Chinese names of the reviews without a day
 * @param late a review is dated after the reply was sent
 */
public record ReplyReview(
        String key,
        String request,
        LocalDate countedOn,
        ReplyType type,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate legalReviewedOn,
        List<String> unrecorded,
        boolean late,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    public ReplyReview {
        unrecorded = List.copyOf(unrecorded);
    }

    static ReplyReview of(RequestReply reply, ReplyType type) {
        List<String> unrecorded = new ArrayList<>();
        if (reply.reviewedOn() == null) {
            unrecorded.add(Titles.ofColumn("request-replies", "reviewedOn"));
        }
        if (reply.legalReviewedOn() == null) {
            unrecorded.add(Titles.ofColumn("request-replies", "legalReviewedOn"));
        }
        return new ReplyReview(
                reply.id(),
                reply.request(),
                reply.sentOn(),
                type,
                reply.reviewedOn(),
                reply.legalReviewedOn(),
                unrecorded,
                after(reply.reviewedOn(), reply.sentOn()) || after(reply.legalReviewedOn(), reply.sentOn()),
                reply.url(),
                reply.source());
    }

    private static boolean after(@Nullable LocalDate review, LocalDate sentOn) {
        return review != null && review.isAfter(sentOn);
    }

    public boolean incomplete() {
        return !unrecorded.isEmpty();
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("request", request)
                .with("replySentOn", countedOn)
                .with("typeTitle", Titles.ofCodes("request-replies", "type", List.of(type)))
                .with("reviewedOn", reviewedOn)
                .with("legalReviewedOn", legalReviewedOn)
                .withKnown("unrecordedTitles", unrecorded.isEmpty() ? null : String.join("、", unrecorded))
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(url, null, source, "request-replies", key);
    }
}
