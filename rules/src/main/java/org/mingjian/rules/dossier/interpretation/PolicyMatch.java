// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.interpretation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.findings.Evidence;

/**
 * A policy that must be interpreted, with what interprets it.
 *
 * @param interpretations public by the question's day, or undated; ordered by id
 * @param matchedBy the surest of the ways they were found
 * @param doubts interpretations that may be of this policy or of another: a person decides
 */
record PolicyMatch(Document policy, List<Document> interpretations, MatchedBy matchedBy, List<Doubt> doubts) {

    /** How an interpretation was found to belong to a policy, the surest first. */
    enum MatchedBy {
        /** It names the document's id. */
        ID,
        /** It names the document's address. */
        URL,
        /** One page leads to the other. */
        LINK,
        /** It names the document's number (文号). */
        NUMBER,
        /** Its title is about the same. */
        TITLE,
        /** There is none. */
        NONE
    }

    /** An interpretation and the policies it can be of, ordered by id; one candidate alone is one not sure enough. */
    record Doubt(Document interpretation, List<Document> candidates) {

        @Override
        public String toString() {
            return "《" + interpretation.title() + "》可能对应："
                    + candidates.stream()
                            .map(each -> each.title() + "（" + each.id() + "）")
                            .collect(Collectors.joining("、"));
        }
    }

    boolean interpreted() {
        return !interpretations.isEmpty();
    }

    /** Whether nothing surely interprets it, but something may. */
    boolean doubtful() {
        return interpretations.isEmpty() && !doubts.isEmpty();
    }

    /** The first day an interpretation was public; empty when one is undated and could have been first. */
    @Nullable
    LocalDate interpretedOn(BureauFacts facts) {
        boolean undated = interpretations.stream().anyMatch(each -> facts.known(each.publishedOn()) == null);
        return undated ? null : earliest(interpretations.stream().map(each -> facts.known(each.publishedOn())));
    }

    /** The later of the policy's and its interpretation's publication: only then both can be judged together. */
    @Nullable
    LocalDate countedOn(BureauFacts facts) {
        LocalDate published = facts.known(policy.publishedOn());
        LocalDate interpreted = interpretedOn(facts);
        if (published != null && interpreted != null) {
            return published.isAfter(interpreted) ? published : interpreted;
        }
        return Stream.of(published, interpreted, facts.known(policy.signedOn()), facts.known(policy.writtenOn()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    ShownFacts shown(BureauFacts facts) {
        return new ShownFacts(policy.source())
                .with("title", policy.title())
                .withKnown("documentNumber", policy.documentNumber())
                .with("publishedOn", facts.known(policy.publishedOn()))
                .with(
                        "interpretations",
                        interpretations.stream().map(Document::id).toList())
                .with("matchedBy", matchedBy);
    }

    List<Evidence> evidence() {
        return Sources.documents(Stream.concat(Stream.of(policy), interpretations.stream()));
    }

    static @Nullable LocalDate earliest(Stream<@Nullable LocalDate> days) {
        return days.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }
}
