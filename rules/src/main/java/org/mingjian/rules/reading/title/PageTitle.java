// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.title;

import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.label.DocumentNumber;
import org.mingjian.rules.reading.label.Header;
import org.mingjian.rules.reading.label.Metadata;
import org.mingjian.rules.reading.page.Fold;

/**
 * The title of a page with what it carries at its end.
 *
 * @param words the title, or null
 * @param documentNumber number from the label, a line of its own, or the brackets that end the title
 * @param validity from the label, or a mark such as (已废止) at the end of the title
 */
public record PageTitle(
        @Nullable String words,
        @Nullable String documentNumber,
        @Nullable String validity) {

    public static PageTitle of(
            Header header, Metadata labels, @Nullable String articleTitle, @Nullable String windowTitle) {
        TitleLines lines = TitleLines.of(header);
        String title = labels.title() != null ? labels.title() : articleTitle;
        if (title == null && windowTitle != null) {
            title = lines.startOf(windowTitle);
        }
        if (title == null) {
            title = lines.title();
        }
        String number = labels.documentNumber() != null ? labels.documentNumber() : lines.documentNumber();
        if (number == null && title != null) {
            number = numberAtEnd(title);
        }
        String validity = labels.validity() == null && title != null ? mark(Fold.fold(title)) : labels.validity();
        return new PageTitle(title, number, validity);
    }

    private static @Nullable String numberAtEnd(String title) {
        String folded = Fold.fold(title).stripTrailing();
        int open = folded.endsWith("号)") ? opening(folded) : -1;
        return open < 0 ? null : DocumentNumber.exactly(title.substring(open + 1, folded.length() - 1));
    }

    /** The bracket that the last character closes. */
    private static int opening(String folded) {
        int depth = 0;
        for (int i = folded.length() - 1; i >= 0; i--) {
            depth += folded.charAt(i) == ')' ? 1 : 0;
            depth -= folded.charAt(i) == '(' ? 1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String mark(String folded) {
        String end = folded.substring(Math.max(0, folded.length() - 12));
        String start = folded.substring(0, Math.min(folded.length(), 8));
        for (String bracket : new String[] {"(", "[", "【", "〔"}) {
            for (String word : new String[] {"废止", "失效"}) {
                boolean marked = end.contains(bracket + "已" + word)
                        || end.contains(bracket + word)
                        || start.startsWith(bracket + "已" + word)
                        || start.startsWith(bracket + word);
                if (marked) {
                    return word;
                }
            }
        }
        return null;
    }
}
