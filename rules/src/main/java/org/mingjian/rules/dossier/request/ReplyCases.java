// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.ReplyType;
import org.mingjian.rules.facts.RequestReply;
import org.mingjian.rules.facts.ServiceRoute;
import org.mingjian.rules.scheme.Parameters;

/** Letters of reply: what they tell of remedy, their form, their basis in law, and their review before dispatch. */
public final class ReplyCases implements CaseFamily {

    private static final String REMEDY = "YS-05";
    private static final String FORM = "YS-06";
    private static final String BASIS = "YS-07";
    private static final String REVIEW = "YS-08";

    private final Parameters parameters;
    private final CitedArticles articles;

    public ReplyCases(Parameters parameters) {
        this.parameters = parameters;
        this.articles = CitedArticles.read(parameters.codes(BASIS, "articles"));
    }

    @Override
    public Stream<Subject> cases(BureauFacts facts) {
        Map<String, LocalDate> received = facts.all(DisclosureRequest.class).stream()
                .collect(Collectors.toMap(DisclosureRequest::id, DisclosureRequest::receivedOn, (a, b) -> a));
        return facts.all(RequestReply.class).stream()
                .filter(reply -> facts.known(reply.sentOn()) != null)
                .flatMap(reply -> Stream.<@Nullable Subject>of(
                                parameters.covers(REMEDY) ? remedy(reply, facts.bureauOn(actOn(reply))) : null,
                                parameters.covers(FORM) ? ReplyForm.of(reply, received.get(reply.request())) : null,
                                basis(reply),
                                review(reply))
                        .flatMap(Stream::ofNullable));
    }

    private @Nullable ReplyBasis basis(RequestReply reply) {
        if (!parameters.covers(BASIS) || actOn(reply).isBefore(parameters.date(BASIS, "dutySince"))) {
            return null;
        }
        return ReplyBasis.of(reply, articles, parameters.codes(BASIS, "reasonTypes"));
    }

    /** Of an unknown type nothing says that it must be reviewed. */
    private @Nullable ReplyReview review(RequestReply reply) {
        ReplyType type = reply.type();
        if (type == null
                || !parameters.covers(REVIEW)
                || actOn(reply).isBefore(parameters.date(REVIEW, "dutySince"))
                || !parameters.codes(REVIEW, "reviewedTypes").contains(type.name())) {
            return null;
        }
        return ReplyReview.of(reply, type);
    }

    private static LocalDate actOn(RequestReply reply) {
        LocalDate dated = reply.datedOn();
        return dated == null ? reply.sentOn() : dated;
    }

    private ReplyRemedy remedy(RequestReply reply, Bureau bureau) {
        LocalDate actOn = actOn(reply);
        boolean newLaw = !actOn.isBefore(parameters.date(REMEDY, "reviewFirstFrom"));
        ReplyType type = reply.type();
        boolean refusal = type == ReplyType.REFUSED || type == ReplyType.PARTIAL;
        boolean grounds = citesAny(reply.legalArticles(), parameters.codes(REMEDY, "reviewFirstArticles"));
        boolean reviewFirst = newLaw && refusal && grounds;
        ReviewOrgans organs = ReviewOrgans.of(bureau, actOn, parameters.date(REMEDY, "reviewOrganNarrowedFrom"));
        boolean told = Boolean.TRUE.equals(reply.remedyStated());
        return new ReplyRemedy(
                reply.id(),
                reply.request(),
                reply.sentOn(),
                actOn,
                type,
                reply.legalArticles(),
                reply.servedVia(),
                reply.remedyStated() != null,
                told,
                told ? missing(reply, actOn, newLaw && (refusal || type == null)) : List.of(),
                reply.reviewOrgans(),
                organs.allowed(),
                reply.reviewOrgans().stream()
                        .filter(organ -> organs.excludes(organ, bureau))
                        .toList(),
                reply.reviewOrgans().stream().anyMatch(organ -> organs.cannotTell(organ, bureau)),
                refusal,
                reviewFirst,
                newLaw && refusal && !grounds,
                newLaw && type == null,
                told && reviewFirst && misleads(reply),
                told && newLaw && reply.servedVia() == ServiceRoute.INTERNET && reply.onlineReviewUrl() == null,
                reply.url(),
                reply.source());
    }

    /** Where review comes first, or may, court and months of a later suit need not be told yet. */
    private List<RemedyElement> missing(RequestReply reply, LocalDate actOn, boolean maybeReviewFirst) {
        List<RemedyElement> missing = new ArrayList<>();
        if (reply.reviewOrgans().isEmpty()) {
            missing.add(RemedyElement.REVIEW_ORGAN);
        }
        if (differs(reply.reviewDays(), parameters.whole(REMEDY, "reviewDays", actOn))) {
            missing.add(RemedyElement.REVIEW_DAYS);
        }
        if (!maybeReviewFirst && reply.court() == null) {
            missing.add(RemedyElement.COURT);
        }
        if (!maybeReviewFirst
                && differs(reply.litigationMonths(), parameters.whole(REMEDY, "litigationMonths", actOn))) {
            missing.add(RemedyElement.LITIGATION_MONTHS);
        }
        return missing;
    }

    private static boolean differs(@Nullable Integer stated, int lawful) {
        return stated == null || stated != lawful;
    }

    private static boolean misleads(RequestReply reply) {
        return !Boolean.TRUE.equals(reply.reviewFirst()) || Boolean.TRUE.equals(reply.directSuitOffered());
    }

    /** Article 36(3) is cited as {@code 36(3)}; only the number before the bracket counts. */
    private static boolean citesAny(List<String> cited, List<String> articles) {
        return cited.stream()
                .map(article -> article.contains("(") ? article.substring(0, article.indexOf('(')) : article)
                .map(String::strip)
                .anyMatch(articles::contains);
    }
}
