// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.DocumentKind;

/** The documents an interpretation is of, or, where it is not sure, those it may be of. */
record Aim(Set<Document> at, boolean sure) {

    /**
     * By the document it names. Else by title: the same in the same edition, else the only one alike that is on trial. A
     * link decides between several, and speaks alone where no title is alike; a single link elsewhere makes it unsure.
     */
    static Aim of(List<Document> documents, List<Document> policies, Document interpretation) {
        String named = interpretation.interprets();
        Set<Document> byName = documents.stream()
                .filter(other -> named != null && names(named, other))
                .collect(Collectors.toSet());
        if (!byName.isEmpty()) {
            return new Aim(byName, true);
        }
        Set<Document> linked = policies.stream()
                .filter(policy -> leads(interpretation, policy) || leads(policy, interpretation))
                .collect(Collectors.toSet());
        String about = about(interpretation.title());
        Set<Document> alike = policies.stream()
                .filter(policy -> about(policy.title()).replace("（试行）", "").equals(about))
                .collect(Collectors.toSet());
        Set<Document> same = alike.stream()
                .filter(policy -> about(policy.title()).equals(about))
                .collect(Collectors.toSet());
        Set<Document> candidates = same.isEmpty() ? alike : same;
        if (candidates.isEmpty()) {
            return new Aim(linked, linked.size() == 1);
        }
        Set<Document> led = candidates.stream().filter(linked::contains).collect(Collectors.toSet());
        if (led.size() == 1) {
            return new Aim(led, true);
        }
        if (candidates.size() == 1 && linked.size() == 1) {
            return new Aim(
                    Set.of(candidates.iterator().next(), linked.iterator().next()), false);
        }
        return new Aim(candidates, candidates.size() == 1);
    }

    private static boolean names(String named, Document document) {
        return document.kind() != DocumentKind.INTERPRETATION
                && (named.equals(document.id()) || Interpreted.sameAddress(named, document.url()));
    }

    private static boolean leads(Document from, Document to) {
        return from.links().stream().anyMatch(link -> link.equals(to.id()) || Interpreted.sameAddress(link, to.url()));
    }

    /** What a title is about, the form of announcing and of interpreting it taken away. */
    private static String about(String title) {
        String plain = title.replaceAll("[\\s《》〈〉：:丨|]", "")
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
