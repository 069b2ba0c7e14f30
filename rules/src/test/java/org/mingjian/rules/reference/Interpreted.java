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

/** A policy that must be interpreted, with the interpretations of it that were out on the day of the evaluation. */
record Interpreted(Document policy, List<Document> interpretations) {

    /** Every policy marked as needing interpretation, with or without any. */
    static List<Interpreted> policies(Docket docket) {
        List<Document> documents = docket.all(Document.class);
        List<Interpreted> found = new ArrayList<>();
        for (Document policy : documents) {
            if ((policy.kind() == DocumentKind.POLICY || policy.kind() == DocumentKind.NORMATIVE)
                    && Boolean.TRUE.equals(policy.needsInterpretation())) {
                found.add(new Interpreted(
                        policy,
                        documents.stream()
                                .filter(other -> other.kind() == DocumentKind.INTERPRETATION)
                                .filter(other -> other.publishedOn() == null || docket.past(other.publishedOn()))
                                .filter(other -> interprets(documents, other, policy))
                                .toList()));
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
    private Optional<LocalDate> countedOn(Docket docket) {
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

    /** By the document it names; by title where it names none of the bureau's. */
    private static boolean interprets(List<Document> documents, Document interpretation, Document policy) {
        String named = interpretation.interprets();
        if (named != null && documents.stream().anyMatch(other -> names(named, other))) {
            return names(named, policy);
        }
        String about = about(interpretation.title());
        return !about.isEmpty() && about.equals(about(policy.title()));
    }

    private static boolean names(String named, Document document) {
        return document.kind() != DocumentKind.INTERPRETATION
                && (named.equals(document.id()) || sameAddress(named, document.url()));
    }

    static boolean sameAddress(String one, String other) {
        return one != null && other != null && address(one).equals(address(other));
    }

    private static String address(String url) {
        return url.replaceFirst("^https?://", "").replaceFirst("#.*$", "").replaceFirst("/+$", "");
    }

    /** What a title is about, the form of announcing and of interpreting it taken away. */
    static String about(String title) {
        String plain = title.replaceAll("[\\s《》〈〉：:丨|]", "")
                .replace("（试行）", "")
                .replaceFirst("^(一图读懂|图解)", "")
                .replaceFirst("的?(政策)?解读$", "");
        int issued = plain.indexOf("关于印发");
        if (issued >= 0) {
            return plain.substring(issued + 4).replaceFirst("的通知$", "");
        }
        int on = plain.indexOf("关于");
        return on >= 0 ? plain.substring(on) : plain;
    }
}
