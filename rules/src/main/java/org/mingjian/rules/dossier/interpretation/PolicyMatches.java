// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.interpretation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.rules.dossier.interpretation.PolicyMatch.Doubt;
import org.mingjian.rules.dossier.interpretation.PolicyMatch.MatchedBy;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.DocumentKind;

/**
 * Finds for each policy that must be interpreted what interprets it. An interpretation that names a document of this
 * bureau interprets no other; one that fits several policies is of none of them until a person says of which.
 */
final class PolicyMatches {

    /** General official papers are not policies, whatever their row says of interpretation. */
    private static final Set<DocumentKind> POLICIES = EnumSet.of(DocumentKind.POLICY, DocumentKind.NORMATIVE);

    private final Map<String, Map<MatchedBy, List<Document>>> interpretations = new HashMap<>();
    private final Map<String, List<Doubt>> doubts = new HashMap<>();

    private PolicyMatches() {}

    /** In the order of the policies' ids. */
    static List<PolicyMatch> of(BureauFacts facts) {
        List<Document> all = facts.all(Document.class);
        List<Document> policies = all.stream()
                .filter(document -> POLICIES.contains(document.kind()))
                .filter(document -> !facts.isLater(document.publishedOn()))
                .toList();
        List<Document> due = policies.stream()
                .filter(document -> Boolean.TRUE.equals(document.needsInterpretation()))
                .toList();
        if (due.isEmpty()) {
            return List.of();
        }
        PolicyMatches matches = new PolicyMatches();
        PolicyIndex index = new PolicyIndex(all, policies);
        all.stream()
                .filter(document -> document.kind() == DocumentKind.INTERPRETATION)
                .filter(document -> !facts.isLater(document.publishedOn()))
                .forEach(interpretation -> matches.take(interpretation, Matching.find(index, interpretation)));
        return due.stream().map(matches::match).toList();
    }

    private void take(Document interpretation, Matching.Found found) {
        for (Document document : found.documents()) {
            if (found.way() == MatchedBy.NONE) {
                doubts.computeIfAbsent(document.id(), id -> new ArrayList<>())
                        .add(new Doubt(interpretation, found.documents()));
            } else {
                interpretations
                        .computeIfAbsent(document.id(), id -> new EnumMap<>(MatchedBy.class))
                        .computeIfAbsent(found.way(), way -> new ArrayList<>())
                        .add(interpretation);
            }
        }
    }

    private PolicyMatch match(Document policy) {
        Map<MatchedBy, List<Document>> ways = interpretations.getOrDefault(policy.id(), Map.of());
        List<Document> all = ways.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Document::id))
                .toList();
        MatchedBy surest = ways.keySet().stream().min(Comparator.naturalOrder()).orElse(MatchedBy.NONE);
        return new PolicyMatch(policy, all, surest, doubts.getOrDefault(policy.id(), List.of()));
    }
}
