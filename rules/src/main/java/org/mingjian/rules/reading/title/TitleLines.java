// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.title;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.date.DateText;
import org.mingjian.rules.reading.label.DocumentNumber;
import org.mingjian.rules.reading.label.Header;
import org.mingjian.rules.reading.page.Fold;
import org.mingjian.rules.reading.page.PageText;

/** Finds the title, and the document number, on header lines of their own. */
public final class TitleLines {
    private static final int MOST_LINES = 4;
    private static final int PLAIN_BEFORE_TEXT = 3;

    private final Header header;
    private final PageText text;
    private final List<HeaderLines.Line> lines;
    private int titleEnd = -1;

    private TitleLines(Header header) {
        this.header = header;
        this.text = header.text();
        this.lines = HeaderLines.of(header);
    }

    public static TitleLines of(Header header) {
        return new TitleLines(header);
    }

    /**
     * The title among the header lines, put together where it runs over several, or null. A line that names an organ, a
     * year, a document or its subject is believed first; a plain one only right before the text.
     */
    public @Nullable String title() {
        for (int i = 0; i < lines.size(); i++) {
            String title = titleFrom(i);
            if (title != null && (TitleForm.isTelling(Fold.fold(title)) || i >= lines.size() - PLAIN_BEFORE_TEXT)) {
                titleEnd = i;
                return title;
            }
        }
        return null;
    }

    /** A bare date (2016-12-23) on the line under the title; to be asked after the title. */
    @Nullable
    LocalDate dateBelow() {
        if (titleEnd < 0 || titleEnd + 1 >= lines.size()) {
            return null;
        }
        HeaderLines.Line line = lines.get(titleEnd + 1);
        DateText.Found found = DateText.at(line.folded(), 0);
        boolean alone = found != null && !found.withWords() && line.folded().length() - found.end() <= 9;
        return alone && found != null ? found.date() : null;
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
        String folded = Fold.fold(windowTitle).strip();
        for (HeaderLines.Line line : lines) {
            if (TitleForm.han(line.folded()) >= 6 && folded.startsWith(line.folded())) {
                return text.words(line.from(), line.to());
            }
        }
        return null;
    }

    /** The line right above the line with 来源, 作者, 浏览次数 …, whatever its form, or null. */
    @Nullable
    String aboveByline() {
        int byline = header.firstByline();
        for (HeaderLines.Line line : lines) {
            boolean above = byline > line.to() && text.words(line.to(), byline).isEmpty();
            if (above
                    && TitleForm.han(line.folded()) >= 8
                    && !TitleForm.isColumn(line.folded())
                    && !line.folded().endsWith(":")) {
                return text.words(line.from(), line.to());
            }
        }
        return null;
    }

    /** Lines of the header, folded. */
    List<String> folded() {
        return lines.stream().map(HeaderLines.Line::folded).toList();
    }

    private @Nullable String titleFrom(int first) {
        StringBuilder folded = new StringBuilder();
        StringBuilder words = new StringBuilder();
        for (int i = first; i < Math.min(lines.size(), first + MOST_LINES); i++) {
            HeaderLines.Line line = lines.get(i);
            if (i > first && !goesOn(folded, line.folded())) {
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

    /** Whether a line continues the title begun: behind a banner with an organ's name only what such a title says next. */
    private static boolean goesOn(CharSequence begun, String line) {
        if (DocumentNumber.exactly(line) != null || line.startsWith(begun.toString())) {
            return false;
        }
        return begun.toString().contains("关于") || TitleForm.continuesOrgan(line);
    }

    /** “通 知” is spread over the line for its looks. */
    private static String joined(String words) {
        String close = words.replace(" ", "").replace("\u3000", "");
        return close.length() <= 4 ? close : words;
    }
}
