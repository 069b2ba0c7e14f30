// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.DocumentKind;

/**
 * A policy that must be interpreted, with the interpretations of it that were out on the day of the evaluation, and whether
 * one of them may be of it or of another.
 */
record Interpreted(Document policy, List<Document> interpretations, boolean doubtful) {

    /** Every policy marked as needing interpretation, with or without any. */
    static List<Interpreted> policies(Docket docket) {
        List<Document> documents = docket.all(Document.class);
        List<Document> policies = documents.stream()
                .filter(each -> each.kind() == DocumentKind.POLICY || each.kind() == DocumentKind.NORMATIVE)
                .filter(each -> each.publishedOn() == null || docket.past(each.publishedOn()))
                .toList();
        List<Interpreted> found = new ArrayList<>();
        for (Document policy : documents) {
            if ((policy.kind() == DocumentKind.POLICY || policy.kind() == DocumentKind.NORMATIVE)
                    && Boolean.TRUE.equals(policy.needsInterpretation())) {
                List<Document> sure = new ArrayList<>();
                boolean doubtful = false;
                for (Document other : documents) {
                    boolean out = other.publishedOn() == null || docket.past(other.publishedOn());
                    if (other.kind() == DocumentKind.INTERPRETATION && out) {
                        Aim aim = Aim.of(documents, policies, other);
                        if (aim.at().contains(policy)) {
                            (aim.sure() ? sure : new ArrayList<Document>()).add(other);
                            doubtful |= !aim.sure();
                        }
                    }
                }
                found.add(new Interpreted(policy, sure, doubtful));
            }
        }
        return found;
    }

    /** Those with an interpretation whose day falls into the period. */
    static List<Interpreted> ofPeriod(Docket docket) {
        return policies(docket).stream()
                .filter(pair -> !pair.interpretations().isEmpty())
                .filter(pair -> pair.policy().publishedOn() == null
                        || docket.past(pair.policy().publishedOn()))
                .filter(pair ->
                        pair.countedOn(docket).map(docket.period()::contains).orElse(true))
                .toList();
    }

    /** The first day both are out; where one is not known the other, else the day the policy was made. */
    Optional<LocalDate> countedOn(Docket docket) {
        Optional<LocalDate> first = allDated() ? firstOut() : Optional.empty();
        LocalDate published = policy.publishedOn();
        if (published != null && first.isPresent()) {
            return Optional.of(published.isAfter(first.get()) ? published : first.get());
        }
        return Stream.of(published, first.orElse(null), policy.signedOn(), policy.writtenOn())
                .filter(docket::past)
                .findFirst();
    }

    Optional<LocalDate> firstOut() {
        return interpretations.stream()
                .map(Document::publishedOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    boolean allDated() {
        return interpretations.stream().allMatch(document -> document.publishedOn() != null);
    }

    static boolean sameAddress(String one, String other) {
        return one != null && other != null && address(one).equals(address(other));
    }

    private static String address(String url) {
        return url.replaceFirst("^https?://", "").replaceFirst("#.*$", "").replaceFirst("/+$", "");
    }
}
