// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.title;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.label.DocumentNumber;
import org.mingjian.rules.reading.label.Header;
import org.mingjian.rules.reading.label.Metadata;
import org.mingjian.rules.reading.page.Fold;
import org.mingjian.rules.reading.page.PageSource;

/**
 * The title of a page with what stands at it.
 *
 * @param words the title, or null
 * @param documentNumber number from the label, a line of its own, or the brackets that end the title
 * @param validity from the label, or a mark such as (已废止) at the title
 * @param dateBelow a bare date on the line under the title, or null
 * @param repealedOn date given by a repeal mark, or null
 */
public record PageTitle(
        @Nullable String words,
        @Nullable String documentNumber,
        @Nullable String validity,
        @Nullable LocalDate dateBelow,
        @Nullable LocalDate repealedOn) {

    public static PageTitle of(Header header, Metadata labels, @Nullable String articleTitle, PageSource source) {
        TitleLines lines = TitleLines.of(header);
        String title = title(lines, labels.title() != null ? labels.title() : articleTitle, source);
        String number = labels.documentNumber() != null ? labels.documentNumber() : lines.documentNumber();
        if (number == null && title != null) {
            number = numberAtEnd(title);
        }
        RepealMark mark = RepealMark.of(title, lines.folded());
        String validity = labels.validity() != null || mark == null ? labels.validity() : mark.validity();
        return new PageTitle(title, number, validity, lines.dateBelow(), mark == null ? null : mark.repealedOn());
    }

    /** Stated, else the line the window title begins with, a line of the form of a title, the heading, the line above 来源, the window. */
    private static @Nullable String title(TitleLines lines, @Nullable String stated, PageSource source) {
        if (stated != null) {
            return stated;
        }
        String window = source.windowTitle();
        String started = window == null ? null : lines.startOf(window);
        String formed = started == null ? lines.title() : started;
        if (formed != null) {
            return formed;
        }
        String shown = source.heading() == null ? lines.aboveByline() : source.heading();
        return shown == null ? WindowTitle.of(window) : shown;
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
}
