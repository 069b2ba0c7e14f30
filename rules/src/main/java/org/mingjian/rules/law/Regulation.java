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
 * @param document its name among the {@link CitedDocument}s
 * @param number of the order that issued it
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

    /** Whether a basis is this regulation; the text it replaced has a name of its own. */
    public boolean isCitedBy(LegalBasis basis) {
        return basis.document().equals(document);
    }

    private boolean cites(Indicator indicator, int article) {
        return indicator.legalBasis().stream()
                .filter(this::isCitedBy)
                .anyMatch(basis -> ArticleNumbers.in(basis.article()).contains(article));
    }
}
