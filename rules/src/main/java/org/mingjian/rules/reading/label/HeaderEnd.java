// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.label;

import org.mingjian.rules.reading.page.PageText;

/**
 * Where the header of a page ends: at its first sentence. Labels behind it are explanations of labels, not metadata. A
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
        for (int i = from; i < last; i++) {
            char c = folded.charAt(i);
            if (c == '\n') {
                letters = 0;
                lineStart = i + 1;
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
