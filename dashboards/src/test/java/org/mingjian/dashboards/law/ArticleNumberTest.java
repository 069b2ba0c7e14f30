// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles are listed by number, not by character. */
class ArticleNumberTest {
    @ParameterizedTest
    @CsvSource({
        "第四条, 4",
        "第十条, 10",
        "第十二条第二款, 12",
        "第二十条, 20",
        "第三十三条第二款, 33",
        "第一百零一条, 101",
        "第一百一十条, 110",
        "第三十六条第（三）项, 36"
    })
    void numberIsReadFromTheWords(String article, int number) {
        assertThat(ArticleNumber.of(article)).isEqualTo(number);
    }

    @Test
    void whatNamesNoArticleComesLast() {
        assertThat(ArticleNumber.of("政策解读部分")).isEqualTo(Integer.MAX_VALUE);
    }
}
