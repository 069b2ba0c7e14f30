// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.law;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of articles in a Chinese citation: 第十四条至第十六条、第三十三条第二款 → 14, 15, 16, 33. */
public final class ArticleNumbers {

    private static final String NUMBER = "([一二三四五六七八九十百零〇\\d]+)";
    private static final Pattern ARTICLE = Pattern.compile("第" + NUMBER + "条(?:[至—－-]+第?" + NUMBER + "条)?");
    private static final String DIGITS = "〇一二三四五六七八九";

    private ArticleNumbers() {}

    /** The articles cited, ascending; empty when none is named. */
    public static List<Integer> in(String citation) {
        var numbers = new TreeSet<Integer>();
        Matcher matcher = ARTICLE.matcher(citation);
        while (matcher.find()) {
            int first = number(matcher.group(1));
            int last = matcher.group(2) == null ? first : number(matcher.group(2));
            for (int number = first; number <= last; number++) {
                numbers.add(number);
            }
        }
        return List.copyOf(numbers);
    }

    private static int number(String words) {
        if (words.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(words);
        }
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
