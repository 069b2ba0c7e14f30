// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.LegalBasis;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;

class RegulationTest {

    private final Regulation regulation = RegulationReader.disclosure();
    private final Rulebook rulebook = RulebookReader.read();

    @Test
    void theRegulationHasFiftySixArticles() {
        assertThat(regulation.articles()).hasSize(56);
        assertThat(regulation.articles().get(9).name()).isEqualTo("第十条");
        assertThat(regulation.articles().get(32).name()).isEqualTo("第三十三条");
        assertThat(regulation.articles().get(19).name()).isEqualTo("第二十条");
        assertThat(regulation.articles().get(55).name()).isEqualTo("第五十六条");
    }

    @Test
    void everyArticleNameIsReadBackAsItsNumber() {
        assertThat(regulation.articles())
                .allSatisfy(
                        article -> assertThat(ArticleNumbers.in(article.name())).containsExactly(article.number()));
    }

    @Test
    void everyCitationOfTheRegulationNamesAnArticleOfIt() {
        for (Indicator indicator : rulebook.indicators().values()) {
            assertThat(indicator.legalBasis().stream().filter(regulation::isCitedBy))
                    .as("%s: write the article as 第…条, between 第一条 and 第五十六条", indicator.folder())
                    .allSatisfy(basis -> assertThat(ArticleNumbers.in(basis.article()))
                            .isNotEmpty()
                            .allMatch(number -> number <= 56));
        }
    }

    @Test
    void theReplyPeriodLeadsToItsIndicators() {
        assertThat(regulation.index(rulebook).get(32).indicators())
                .extracting(Indicator::id)
                .contains("YS-03", "YS-04", "VT-03");
    }

    @Test
    void theTextOf2007IsAnotherRegulation() {
        assertThat(regulation.isCitedBy(basis("政府信息公开条例"))).isTrue();
        assertThat(regulation.isCitedBy(basis("政府信息公开条例（2007年国务院令第492号）"))).isFalse();
    }

    @Test
    void aMissingArticleIsNamedWithItsLine() {
        assertThatThrownBy(
                        () -> RegulationReader.read(
                                "law.yaml",
                                "document: D\nnumber: N\nin_force: 2019-05-15\narticles:\n  - {article: 1, zh: a}\n  - {article: 3, zh: b}\n"))
                .isInstanceOf(InvalidRegulation.class)
                .hasMessage("law.yaml:6: article 3 where article 2 is due");
    }

    private static LegalBasis basis(String document) {
        return new LegalBasis(document, "第一条", "", LegalBasis.Certainty.CONFIRMED);
    }
}
