// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.law;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.why.WhyBasis;
import org.mingjian.rules.law.ArticleNumbers;
import org.mingjian.rules.law.Regulation;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.LegalBasis;
import org.mingjian.rules.rulebook.Rulebook;

/**
 * Documents with their articles and the indicators that rest on them.
 *
 * @param articles every article of the regulation, also those no indicator rests on
 * @param documents what else indicators rest on
 */
public record LawView(Regulation regulation, List<RegulationArticle> articles, List<Document> documents) {
    /** Articles at least one indicator rests on. */
    public long served() {
        return articles.stream()
                .filter(one -> !one.entry().indicators().isEmpty())
                .count();
    }

    /** @param certainty how sure the references are, the least sure one; empty where there is none */
    public record RegulationArticle(
            Regulation.Entry entry, List<String> quotes, LegalBasis.@Nullable Certainty certainty) {}

    /** @param anchor id on the page */
    public record Document(String title, String anchor, List<Article> articles) {}

    /** @param certainty how sure the references are; the least sure one */
    public record Article(
            String article, List<String> quotes, LegalBasis.Certainty certainty, List<Indicator> indicators) {}

    private record Reference(LegalBasis law, Indicator indicator) {}

    static LawView of(Rulebook rulebook, Regulation regulation) {
        Map<String, List<Reference>> byDocument = rulebook.indicators().values().stream()
                .flatMap(one -> one.legalBasis().stream().map(law -> new Reference(law, one)))
                .filter(one -> !regulation.isCitedBy(one.law()))
                .collect(Collectors.groupingBy(one -> one.law().document(), TreeMap::new, Collectors.toList()));
        List<Document> documents = byDocument.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Reference>> one) ->
                                -one.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> new Document(
                        entry.getKey(), WhyBasis.place(entry.getValue().get(0).law()), articles(entry.getValue())))
                .toList();
        return new LawView(
                regulation,
                regulation.index(rulebook).stream()
                        .map(entry -> article(entry, regulation))
                        .toList(),
                documents);
    }

    private static RegulationArticle article(Regulation.Entry entry, Regulation regulation) {
        List<LegalBasis> basis = entry.indicators().stream()
                .flatMap(one -> one.legalBasis().stream())
                .filter(regulation::isCitedBy)
                .filter(law -> ArticleNumbers.in(law.article())
                        .contains(entry.article().number()))
                .toList();
        return new RegulationArticle(
                entry,
                quotes(basis.stream()),
                basis.stream()
                        .map(LegalBasis::certainty)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static List<String> quotes(Stream<LegalBasis> basis) {
        return basis.map(LegalBasis::quote)
                .filter(quote -> !quote.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Article> articles(List<Reference> references) {
        Map<String, List<Reference>> byArticle = references.stream()
                .collect(Collectors.groupingBy(one -> one.law().article(), LinkedHashMap::new, Collectors.toList()));
        return byArticle.entrySet().stream()
                .map(entry -> article(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Article one) -> number(one.article()))
                        .thenComparing(Article::article))
                .toList();
    }

    private static Article article(String article, List<Reference> references) {
        return new Article(
                article,
                quotes(references.stream().map(Reference::law)),
                references.stream()
                        .map(one -> one.law().certainty())
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                references.stream().map(Reference::indicator).distinct().toList());
    }

    /** For sorting; what names no article comes last. */
    private static int number(String article) {
        List<Integer> numbers = ArticleNumbers.in(article);
        return numbers.isEmpty() ? Integer.MAX_VALUE : numbers.get(0);
    }
}
