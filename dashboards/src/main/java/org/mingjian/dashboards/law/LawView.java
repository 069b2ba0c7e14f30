// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.law;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.why.WhyBasis;
import org.mingjian.rules.law.Article;
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
public record LawView(Regulation regulation, List<Row> articles, List<Document> documents) {

    public LawView {
        articles = List.copyOf(articles);
        documents = List.copyOf(documents);
    }

    /** Articles at least one indicator rests on. */
    public long served() {
        return articles.stream().filter(one -> !one.indicators().isEmpty()).count();
    }

    /**
     * An article.
     *
     * @param own the article of the regulation; empty for one of another document
     * @param certainty how sure the references are, the least sure one; empty where there is none
     */
    public record Row(
            String document,
            @Nullable Article own,
            String article,
            List<String> quotes,
            LegalBasis.@Nullable Certainty certainty,
            List<Indicator> indicators) {

        public Row {
            quotes = List.copyOf(quotes);
            indicators = List.copyOf(indicators);
        }
    }

    /** @param anchor id on the page */
    public record Document(String title, String anchor, List<Row> articles) {

        public Document {
            articles = List.copyOf(articles);
        }
    }

    /** All articles, those of the regulation first. */
    List<Row> rows() {
        return Stream.concat(articles.stream(), documents.stream().flatMap(one -> one.articles().stream()))
                .toList();
    }

    /** These articles alone; a document without any is left out. */
    LawView only(List<Row> rows) {
        Set<Row> kept = new HashSet<>(rows);
        return new LawView(
                regulation,
                articles.stream().filter(kept::contains).toList(),
                documents.stream()
                        .map(one -> new Document(
                                one.title(),
                                one.anchor(),
                                one.articles().stream().filter(kept::contains).toList()))
                        .filter(one -> !one.articles().isEmpty())
                        .toList());
    }

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
                        entry.getKey(),
                        WhyBasis.place(entry.getValue().get(0).law()),
                        articles(entry.getKey(), entry.getValue())))
                .toList();
        return new LawView(
                regulation,
                regulation.index(rulebook).stream()
                        .map(entry -> article(entry, regulation))
                        .toList(),
                documents);
    }

    private static Row article(Regulation.Entry entry, Regulation regulation) {
        List<LegalBasis> basis = entry.indicators().stream()
                .flatMap(one -> one.legalBasis().stream())
                .filter(regulation::isCitedBy)
                .filter(law -> ArticleNumbers.in(law.article())
                        .contains(entry.article().number()))
                .toList();
        return new Row(
                regulation.document(),
                entry.article(),
                entry.article().name(),
                quotes(basis.stream()),
                basis.stream()
                        .map(LegalBasis::certainty)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                entry.indicators());
    }

    private static List<String> quotes(Stream<LegalBasis> basis) {
        return basis.map(LegalBasis::quote)
                .filter(quote -> !quote.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Row> articles(String document, List<Reference> references) {
        Map<String, List<Reference>> byArticle = references.stream()
                .collect(Collectors.groupingBy(one -> one.law().article(), LinkedHashMap::new, Collectors.toList()));
        return byArticle.entrySet().stream()
                .map(entry -> article(document, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Row one) -> number(one.article()))
                        .thenComparing(Row::article))
                .toList();
    }

    private static Row article(String document, String article, List<Reference> references) {
        return new Row(
                document,
                null,
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
