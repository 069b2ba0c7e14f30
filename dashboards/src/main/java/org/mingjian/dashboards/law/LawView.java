// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.law;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingjian.dashboards.why.WhyBasis;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.LegalBasis;
import org.mingjian.rules.rulebook.Rulebook;

/** Documents with their articles and the indicators that rest on them. */
public record LawView(List<Document> documents) {
    /** @param anchor id on the page */
    public record Document(String title, String anchor, List<Article> articles) {}

    /** @param certainty how sure the references are; the least sure one */
    public record Article(
            String article, List<String> quotes, LegalBasis.Certainty certainty, List<Indicator> indicators) {}

    private record Reference(LegalBasis law, Indicator indicator) {}

    static LawView of(Rulebook rulebook) {
        Map<String, List<Reference>> byDocument = rulebook.indicators().values().stream()
                .flatMap(one -> one.legalBasis().stream().map(law -> new Reference(law, one)))
                .collect(Collectors.groupingBy(one -> one.law().document(), TreeMap::new, Collectors.toList()));
        return new LawView(byDocument.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Reference>> one) ->
                                -one.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> new Document(
                        entry.getKey(), WhyBasis.anchor(entry.getValue().get(0).law()), articles(entry.getValue())))
                .toList());
    }

    private static List<Article> articles(List<Reference> references) {
        Map<String, List<Reference>> byArticle = references.stream()
                .collect(Collectors.groupingBy(one -> one.law().article(), LinkedHashMap::new, Collectors.toList()));
        return byArticle.entrySet().stream()
                .map(entry -> article(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Article one) -> ArticleNumber.of(one.article()))
                        .thenComparing(Article::article))
                .toList();
    }

    private static Article article(String article, List<Reference> references) {
        return new Article(
                article,
                references.stream()
                        .map(one -> one.law().quote())
                        .filter(quote -> !quote.isEmpty())
                        .distinct()
                        .toList(),
                references.stream()
                        .map(one -> one.law().certainty())
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                references.stream().map(Reference::indicator).distinct().toList());
    }
}
