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
import java.util.function.Function;
import org.mingjian.rules.dossier.interpretation.PolicyMatch.MatchedBy;
import org.mingjian.rules.dossier.subject.Addresses;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.DocumentKind;

/**
 * Finds for each policy that must be interpreted what interprets it: by the id or address the interpretation names, else
 * by title. An interpretation that names a document of this bureau interprets no other.
 */
final class PolicyMatches {

    /** General official papers are not policies, whatever their row says of interpretation. */
    private static final Set<DocumentKind> POLICIES = EnumSet.of(DocumentKind.POLICY, DocumentKind.NORMATIVE);

    private static final List<MatchedBy> WAYS = List.of(MatchedBy.ID, MatchedBy.URL, MatchedBy.TITLE);

    private final Map<MatchedBy, Map<String, List<Document>>> documents = new EnumMap<>(MatchedBy.class);
    private final Map<String, Map<MatchedBy, List<Document>>> interpretations = new HashMap<>();

    private PolicyMatches(List<Document> all, List<Document> policies) {
        List<Document> named = all.stream()
                .filter(document -> document.kind() != DocumentKind.INTERPRETATION)
                .toList();
        documents.put(MatchedBy.ID, index(named, Document::id));
        documents.put(MatchedBy.URL, index(named, document -> Addresses.plain(document.url())));
        documents.put(MatchedBy.TITLE, index(policies, document -> PolicyTitle.subject(document.title())));
    }

    /** In the order of the policies' ids. */
    static List<PolicyMatch> of(BureauFacts facts) {
        List<Document> all = facts.all(Document.class);
        List<Document> policies = all.stream()
                .filter(document -> POLICIES.contains(document.kind()))
                .filter(document -> Boolean.TRUE.equals(document.needsInterpretation()))
                .filter(document -> !facts.isLater(document.publishedOn()))
                .toList();
        if (policies.isEmpty()) {
            return List.of();
        }
        PolicyMatches matches = new PolicyMatches(all, policies);
        all.stream()
                .filter(document -> document.kind() == DocumentKind.INTERPRETATION)
                .filter(document -> !facts.isLater(document.publishedOn()))
                .forEach(matches::assign);
        return policies.stream().map(matches::match).toList();
    }

    private void assign(Document interpretation) {
        for (MatchedBy way : WAYS) {
            List<Document> matched =
                    documents.getOrDefault(way, Map.of()).getOrDefault(named(interpretation, way), List.of());
            for (Document document : matched) {
                interpretations
                        .computeIfAbsent(document.id(), id -> new EnumMap<>(MatchedBy.class))
                        .computeIfAbsent(way, key -> new ArrayList<>())
                        .add(interpretation);
            }
            if (!matched.isEmpty()) {
                return;
            }
        }
    }

    private static String named(Document interpretation, MatchedBy way) {
        String named = interpretation.interprets() == null ? "" : interpretation.interprets();
        return switch (way) {
            case ID -> named;
            case URL -> Addresses.plain(named);
            case TITLE -> PolicyTitle.subject(interpretation.title());
            case NONE -> "";
        };
    }

    private PolicyMatch match(Document policy) {
        Map<MatchedBy, List<Document>> ways = interpretations.getOrDefault(policy.id(), Map.of());
        List<Document> all = ways.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Document::id))
                .toList();
        MatchedBy surest = WAYS.stream().filter(ways::containsKey).findFirst().orElse(MatchedBy.NONE);
        return new PolicyMatch(policy, all, surest);
    }

    /** An empty name finds nothing. */
    private static Map<String, List<Document>> index(List<Document> documents, Function<Document, String> name) {
        Map<String, List<Document>> index = new HashMap<>();
        for (Document document : documents) {
            String key = name.apply(document);
            if (!key.isEmpty()) {
                index.computeIfAbsent(key, absent -> new ArrayList<>()).add(document);
            }
        }
        return index;
    }
}
