// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.interpretation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.Addresses;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.DocumentKind;

/** The documents of a bureau by everything an interpretation can name them by. Every list is ordered by id. */
final class PolicyIndex {
    private final Map<String, List<Document>> named = new HashMap<>();
    private final Map<String, List<Document>> addressed = new HashMap<>();
    private final Map<String, Document> policies = new LinkedHashMap<>();
    private final Map<String, List<Document>> subjects = new HashMap<>();
    private final Map<String, PolicyTitle> titles = new HashMap<>();
    private final Map<String, List<Document>> linked = new HashMap<>();
    private final Map<Document, CitedNumber> numbers = new LinkedHashMap<>();

    /** @param policies those an interpretation can be of, whether they must be interpreted or not */
    PolicyIndex(List<Document> all, List<Document> policies) {
        for (Document document : all) {
            if (document.kind() != DocumentKind.INTERPRETATION) {
                put(named, document.id(), document);
                put(addressed, Addresses.plain(document.url()), document);
            }
        }
        for (Document policy : policies) {
            PolicyTitle title = PolicyTitle.of(policy.title());
            this.policies.put(policy.id(), policy);
            titles.put(policy.id(), title);
            put(subjects, title.subject(), policy);
            policy.links().forEach(link -> put(linked, Addresses.plain(link), policy));
            List<CitedNumber> number = CitedNumber.in(policy.documentNumber());
            if (number.size() == 1) {
                numbers.put(policy, number.get(0));
            }
        }
    }

    List<Document> byId(@Nullable String id) {
        return named.getOrDefault(id == null ? "" : id, List.of());
    }

    List<Document> byAddress(@Nullable String url) {
        return addressed.getOrDefault(Addresses.plain(url), List.of());
    }

    /** Policies to whose page the interpretation leads, or whose page leads to it. */
    List<Document> byLink(Document interpretation) {
        List<Document> found = new ArrayList<>();
        for (String link : interpretation.links()) {
            found.addAll(byId(link));
            found.addAll(byAddress(link));
        }
        found.addAll(linked.getOrDefault(Addresses.plain(interpretation.id()), List.of()));
        found.addAll(linked.getOrDefault(Addresses.plain(interpretation.url()), List.of()));
        return found.stream()
                .map(document -> policies.get(document.id()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Policies whose number the words cite. */
    List<Document> byNumber(@Nullable String words) {
        List<CitedNumber> cited = CitedNumber.in(words);
        return cited.isEmpty()
                ? List.of()
                : numbers.entrySet().stream()
                        .filter(entry -> cited.stream().anyMatch(each -> each.cites(entry.getValue())))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** Policies about the same subject, in whatever edition. */
    List<Document> bySubject(PolicyTitle title) {
        return subjects.getOrDefault(title.subject(), List.of()).stream()
                .filter(policy -> title(policy).like(title))
                .toList();
    }

    PolicyTitle title(Document policy) {
        return Objects.requireNonNull(titles.get(policy.id()));
    }

    /** An empty name finds nothing. */
    private static void put(Map<String, List<Document>> index, String key, Document document) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, absent -> new ArrayList<>()).add(document);
        }
    }
}
