// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.law;

import java.time.LocalDate;
import java.util.List;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.LegalBasis;
import org.mingjian.rules.rulebook.Rulebook;

/**
 * A regulation by its articles.
 *
 * @param document its title without 《》 and 中华人民共和国
 * @param number of the order that issued it; citations of an earlier text carry another number or year
 * @param articles all of them, ascending
 */
public record Regulation(String document, String number, LocalDate inForce, List<Article> articles) {

    public Regulation {
        articles = List.copyOf(articles);
    }

    /** An article and the indicators that rest on it, by code. */
    public record Entry(Article article, List<Indicator> indicators) {

        public Entry {
            indicators = List.copyOf(indicators);
        }
    }

    /** The index of articles: every article, with the indicators that cite it. */
    public List<Entry> index(Rulebook rulebook) {
        return articles.stream()
                .map(article -> new Entry(
                        article,
                        rulebook.indicators().values().stream()
                                .filter(indicator -> cites(indicator, article.number()))
                                .toList()))
                .toList();
    }

    /** Whether a basis is this regulation, not the text it replaced (which names its own number or year of issue). */
    public boolean isCitedBy(LegalBasis basis) {
        String cited = basis.document();
        return cited.contains(document) && !cited.contains("492") && !cited.contains("2007");
    }

    private boolean cites(Indicator indicator, int article) {
        return indicator.legalBasis().stream()
                .filter(this::isCitedBy)
                .anyMatch(basis -> ArticleNumbers.in(basis.article()).contains(article));
    }
}
