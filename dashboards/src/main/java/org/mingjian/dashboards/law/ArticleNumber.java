// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.law;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of an article written in Chinese: 第三十三条第二款 → 33, for sorting. */
final class ArticleNumber {
    private static final Pattern ARTICLE = Pattern.compile("第([一二三四五六七八九十百零〇]+)条");
    private static final String DIGITS = "〇一二三四五六七八九";

    private ArticleNumber() {}

    /** {@link Integer#MAX_VALUE} when no article is named. */
    static int of(String article) {
        Matcher matcher = ARTICLE.matcher(article);
        return matcher.find() ? number(matcher.group(1)) : Integer.MAX_VALUE;
    }

    private static int number(String words) {
        int total = 0;
        int digit = 0;
        for (char c : words.toCharArray()) {
            if (c == '百' || c == '十') {
                total += Math.max(digit, total == 0 || c == '百' ? 1 : digit) * (c == '百' ? 100 : 10);
                digit = 0;
            } else {
                digit = Math.max(0, DIGITS.indexOf(c));
            }
        }
        return total + digit;
    }
}
