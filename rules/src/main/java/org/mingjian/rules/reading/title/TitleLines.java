// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.title;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.label.DocumentNumber;
import org.mingjian.rules.reading.label.Header;
import org.mingjian.rules.reading.page.PageText;

/** Finds the title, and the document number, on header lines of their own. */
public final class TitleLines {
    private static final int MOST_LINES = 4;

    private final PageText text;
    private final List<HeaderLines.Line> lines;

    private TitleLines(Header header) {
        this.text = header.text();
        this.lines = HeaderLines.of(header);
    }

    public static TitleLines of(Header header) {
        return new TitleLines(header);
    }

    /** The first title of the header, put together where it runs over several lines; null where there is none. */
    public @Nullable String title() {
        for (int i = 0; i < lines.size(); i++) {
            String title = titleFrom(i);
            if (title != null) {
                return title;
            }
        }
        return null;
    }

    /** A document number that fills a line (or a word of a pressed line) in the header, or null. */
    public @Nullable String documentNumber() {
        for (HeaderLines.Line line : lines) {
            String number = DocumentNumber.exactly(text.words(line.from(), line.to()));
            if (number != null) {
                return number;
            }
        }
        return null;
    }

    /** The first header line with which the window title begins, or null. */
    public @Nullable String startOf(String windowTitle) {
        String folded = org.mingjian.rules.reading.page.Fold.fold(windowTitle).strip();
        for (HeaderLines.Line line : lines) {
            if (TitleForm.han(line.folded()) >= 6 && folded.startsWith(line.folded())) {
                return text.words(line.from(), line.to());
            }
        }
        return null;
    }

    private @Nullable String titleFrom(int first) {
        StringBuilder folded = new StringBuilder();
        StringBuilder words = new StringBuilder();
        for (int i = first; i < Math.min(lines.size(), first + MOST_LINES); i++) {
            HeaderLines.Line line = lines.get(i);
            if (i > first && DocumentNumber.exactly(line.folded()) != null) {
                return null;
            }
            folded.append(line.folded());
            words.append(joined(text.words(line.from(), line.to())));
            if (TitleForm.isWhole(folded.toString())) {
                return words.toString();
            }
            if (!TitleForm.isBeginning(folded.toString())) {
                return null;
            }
        }
        return null;
    }

    /** “通 知” is spread over the line for its looks. */
    private static String joined(String words) {
        String close = words.replace(" ", "").replace("\u3000", "");
        return close.length() <= 4 ? close : words;
    }
}
