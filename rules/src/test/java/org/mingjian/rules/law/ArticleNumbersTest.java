// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleNumbersTest {

    @ParameterizedTest
    @CsvSource({"第三条, 3", "第十条, 10", "第十五条, 15", "第二十条第（一）项, 20", "第三十三条第二款, 33", "第一百零二条, 102", "第20条, 20"})
    void oneArticleIsReadWhateverItsPart(String citation, int number) {
        assertThat(ArticleNumbers.in(citation)).containsExactly(number);
    }

    @Test
    void rangesAndListsNameEachArticle() {
        assertThat(ArticleNumbers.in("第十四条至第十六条、第三十六条、第二十条第（二）（五）项")).containsExactly(14, 15, 16, 20, 36);
        assertThat(ArticleNumbers.in("政策解读")).isEmpty();
    }
}
