// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mingjian.dashboards.why.WhyBasis;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** Finds indicators by code, name or question, and articles by document, number or words. */
@Component
final class RulebookSearch {
    private final Rulebook rulebook;
    private final WhyBasis basis;

    RulebookSearch(Rulebook rulebook, WhyBasis basis) {
        this.rulebook = rulebook;
        this.basis = basis;
    }

    List<SearchHit> search(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        List<SearchHit> hits = new ArrayList<>();
        rulebook.indicators().values().stream()
                .filter(one -> contains(wanted, one.id(), one.titleZh(), one.titleEn()))
                .limit(SearchHit.MOST)
                .forEach(one -> hits.add(
                        new SearchHit(SearchHit.Kind.INDICATOR, one.titleZh(), one.id(), "/rules/" + one.id())));
        rulebook.indicators().values().stream()
                .flatMap(one -> one.legalBasis().stream())
                .filter(law -> contains(wanted, law.document() + law.article(), law.quote()))
                .distinct()
                .limit(SearchHit.MOST)
                .forEach(law -> hits.add(new SearchHit(
                        SearchHit.Kind.ARTICLE,
                        law.document() + law.article(),
                        law.quote(),
                        "/law#" + basis.anchor(law))));
        return hits;
    }

    private static boolean contains(String wanted, String... texts) {
        return Arrays.stream(texts)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
