// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.interpretation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.interpretation.PolicyMatch.MatchedBy;
import org.mingjian.rules.facts.Document;

/**
 * Decides of what policy an interpretation is: by the id or address it names, by a number it names, by a link, by title.
 * Where these contradict each other, or fit several different policies, a person decides.
 */
final class Matching {
    private final PolicyIndex index;
    private final Document interpretation;
    private final List<Document> linked;

    /**
     * What was found.
     *
     * @param way {@link MatchedBy#NONE} where the documents are only candidates
     */
    record Found(MatchedBy way, List<Document> documents) {
        static final Found NOTHING = new Found(MatchedBy.NONE, List.of());
    }

    private Matching(PolicyIndex index, Document interpretation) {
        this.index = index;
        this.interpretation = interpretation;
        this.linked = index.byLink(interpretation);
    }

    static Found find(PolicyIndex index, Document interpretation) {
        List<Document> named = index.byId(interpretation.interprets());
        if (!named.isEmpty()) {
            return new Found(MatchedBy.ID, named);
        }
        List<Document> addressed = index.byAddress(interpretation.interprets());
        return addressed.isEmpty()
                ? new Matching(index, interpretation).bySigns()
                : new Found(MatchedBy.URL, addressed);
    }

    private Found bySigns() {
        List<Document> numbered =
                union(index.byNumber(interpretation.interprets()), index.byNumber(interpretation.title()));
        if (one(numbered)) {
            return new Found(MatchedBy.NUMBER, numbered);
        }
        PolicyTitle title = title();
        List<Document> alike = index.bySubject(title);
        return alike.isEmpty() ? withoutTitle(title) : byTitle(title, alike);
    }

    /** The title of the policy it names, where that is one of ours, else its own. */
    private PolicyTitle title() {
        PolicyTitle own = PolicyTitle.of(interpretation.title());
        String interprets = interpretation.interprets();
        PolicyTitle named = interprets == null ? own : PolicyTitle.of(interprets);
        return index.bySubject(named).isEmpty() ? own : named;
    }

    private Found byTitle(PolicyTitle title, List<Document> alike) {
        List<Document> same =
                alike.stream().filter(policy -> index.title(policy).same(title)).toList();
        List<Document> candidates = same.isEmpty() ? alike : same;
        if (one(candidates)) {
            boolean sure = !same.isEmpty() || title.shortFor(index.title(candidates.get(0)));
            boolean contradicted = linked.size() == 1 && !candidates.contains(linked.get(0));
            boolean confirmed = candidates.stream().anyMatch(linked::contains);
            if (contradicted || !sure && !confirmed) {
                return new Found(MatchedBy.NONE, contradicted ? union(candidates, linked) : candidates);
            }
            return new Found(confirmed ? MatchedBy.LINK : MatchedBy.TITLE, candidates);
        }
        return among(candidates);
    }

    /** Several different policies with one name: a link or a number in the text may tell which. */
    private Found among(List<Document> candidates) {
        List<Document> led = candidates.stream().filter(linked::contains).toList();
        if (one(led)) {
            return new Found(MatchedBy.LINK, led);
        }
        List<Document> cited = index.byNumber(interpretation.text()).stream()
                .filter(candidates::contains)
                .toList();
        return one(cited) ? new Found(MatchedBy.NUMBER, cited) : new Found(MatchedBy.NONE, candidates);
    }

    private Found withoutTitle(PolicyTitle title) {
        if (one(linked)) {
            boolean other = index.title(linked.get(0)).contradictsFigures(title);
            return new Found(other ? MatchedBy.NONE : MatchedBy.LINK, linked);
        }
        if (!title.subject().isEmpty()) {
            return Found.NOTHING;
        }
        List<Document> cited = index.byNumber(interpretation.text());
        return one(cited) ? new Found(MatchedBy.NUMBER, cited) : new Found(MatchedBy.NONE, linked);
    }

    /** Whether they are one policy: one row, or rows of one and the same number (a page published twice). */
    private static boolean one(List<Document> documents) {
        if (documents.size() < 2) {
            return !documents.isEmpty();
        }
        String number = number(documents.get(0));
        return number != null && documents.stream().allMatch(each -> number.equals(number(each)));
    }

    private static @Nullable String number(Document document) {
        List<CitedNumber> number = CitedNumber.in(document.documentNumber());
        return number.size() == 1 ? number.get(0).toString() : null;
    }

    private static List<Document> union(List<Document> some, List<Document> more) {
        return Stream.concat(some.stream(), more.stream())
                .distinct()
                .sorted(Comparator.comparing(Document::id))
                .toList();
    }
}
