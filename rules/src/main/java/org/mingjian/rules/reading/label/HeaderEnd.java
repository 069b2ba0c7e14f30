// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.label;

import org.mingjian.rules.reading.page.PageText;

/**
 * Where the header of a page ends: at its first sentence, or at a table of numbered rows. Labels behind it are explanations of labels, not metadata. A
 * sentence in the value of a summary label does not end the header.
 */
final class HeaderEnd {
    private static final int SENTENCE = 20;
    /** No header is longer. */
    static final int LONGEST = 20_000;

    private HeaderEnd() {}

    /** Place of the full stop that ends the first sentence from {@code from} on, or the end of the text. */
    static int behind(PageText text, int from) {
        String folded = text.folded();
        int last = Math.min(folded.length(), LONGEST);
        int letters = 0;
        int lineStart = from;
        if (from == 0 && startsTable(folded, 0)) {
            return 0;
        }
        for (int i = from; i < last; i++) {
            char c = folded.charAt(i);
            if (c == '\n') {
                letters = 0;
                lineStart = i + 1;
                if (startsTable(folded, lineStart)) {
                    return lineStart;
                }
            } else if (c == '。') {
                if (letters >= SENTENCE && !isSummary(folded, lineStart, i)) {
                    return i;
                }
            } else if (c != ' ' && c != '|') {
                letters++;
            }
        }
        return last;
    }

    /** 序号 heads the first column of a table of contents or of figures. */
    private static boolean startsTable(String folded, int at) {
        int i = at;
        while (i < folded.length() && (folded.charAt(i) == ' ' || folded.charAt(i) == '|')) {
            i++;
        }
        int behind = folded.startsWith("序号", i) ? i + 2 : folded.startsWith("序 号", i) ? i + 3 : -1;
        return behind >= 0 && (behind == folded.length() || " |\n".indexOf(folded.charAt(behind)) >= 0);
    }

    private static boolean isSummary(String folded, int lineStart, int at) {
        for (String spelling : Label.SUMMARY.spellings) {
            int label = folded.indexOf(spelling, lineStart);
            if (label >= 0 && label < at && at - label < 600) {
                return folded.startsWith(":", label + spelling.length())
                        || folded.startsWith("|", label + spelling.length())
                        || folded.startsWith(" ", label + spelling.length());
            }
        }
        return false;
    }
}
