// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.report;

import java.util.ArrayList;
import java.util.List;

/** Whole numbers of table cells that follow one another, parted only by borders, blanks and line feeds. */
final class Figures {
    private static final int WORDS_BETWEEN = 8;

    private Figures() {}

    /** Up to {@code most} figures behind a heading; the heading's own last words (数量, 情况) may stand before them. */
    static List<Integer> behind(String folded, int from, int most) {
        List<Integer> figures = new ArrayList<>();
        int i = skipWords(folded, from);
        while (i < folded.length() && figures.size() < most) {
            char c = folded.charAt(i);
            if (c == '|' || c == ' ' || c == '\n') {
                i++;
            } else if (c >= '0' && c <= '9') {
                int end = i;
                while (end < folded.length() && end - i < 7 && isDigit(folded.charAt(end))) {
                    end++;
                }
                figures.add(Integer.parseInt(folded, i, end, 10));
                i = end;
            } else {
                break;
            }
        }
        return figures;
    }

    private static int skipWords(String folded, int from) {
        int i = from;
        int last = Math.min(folded.length(), from + WORDS_BETWEEN);
        while (i < last && !isDigit(folded.charAt(i)) && folded.charAt(i) != '\n' && folded.charAt(i) != '|') {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
