// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.label;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.rules.reading.page.PageText;

/** The values of labels found in a page header: each ends where the line, the cell, or the next label begins. */
final class LabelValues {
    /** No value is longer. */
    private static final int LONGEST_VALUE = 2000;

    private static final int SHORTEST_HEADING = 4;

    private final PageText text;
    private final String folded;
    private final int end;
    private final List<LabelMark> marks;

    private final boolean brackets;

    LabelValues(PageText text, int end, List<LabelMark> marks) {
        this.text = text;
        this.folded = text.folded();
        this.end = end;
        this.marks = marks;
        this.brackets = folded.indexOf('[') >= 0 || folded.indexOf('【') >= 0;
    }

    List<LabelledValue> read() {
        List<LabelledValue> values = new ArrayList<>();
        for (int m = 0; m < marks.size(); m++) {
            LabelMark mark = marks.get(m);
            int next = m + 1 < marks.size() ? marks.get(m + 1).start() : folded.length();
            int from = valueStart(mark);
            int to = Math.max(from, Math.min(next, valueEnd(mark, from)));
            values.add(from > next ? empty(mark) : value(mark, from, to));
        }
        return values;
    }

    private static LabelledValue empty(LabelMark mark) {
        return new LabelledValue(mark.label(), mark.start(), "", mark.after(), mark.after(), false);
    }

    /** Words on the next line are the value only where they have its form: the title follows many an empty last label. */
    private LabelledValue value(LabelMark mark, int from, int to) {
        String words = text.words(from, to);
        boolean loose = mark.form() == LabelMark.Form.BLANK;
        LabelledValue value = new LabelledValue(mark.label(), mark.start(), words, from, to, loose);
        boolean nextLine = from > text.lineEnd(mark.after());
        boolean misplaced = nextLine && !ValueForm.fits(value);
        return misplaced || mark.form() == LabelMark.Form.CELL && isHeading(from) ? empty(mark) : value;
    }

    /** In the head of a table (公开主体 | 公开渠道和载体 | 公开方式) the next cell is another heading. */
    private boolean isHeading(int from) {
        LabelTrie.Match match = LabelTrie.at(folded, LabelMark.behindBlanks(folded, from, end));
        return match != null && match.letters() >= SHORTEST_HEADING;
    }

    /** On a page with one label a line the value is the next line that is not empty. */
    private int valueStart(LabelMark mark) {
        int lineEnd = text.lineEnd(mark.after());
        boolean nothingBehind = LabelMark.behindBlanks(folded, mark.after(), end) >= Math.min(lineEnd, end);
        boolean ownLine = mark.form() == LabelMark.Form.LINE
                || mark.form() == LabelMark.Form.COLON
                || mark.form() == LabelMark.Form.BRACKET;
        if (!nothingBehind || !ownLine || !LabelMark.isAlone(folded, mark.start())) {
            return mark.after();
        }
        int i = lineEnd;
        while (i < folded.length() && (folded.charAt(i) == '\n' || folded.charAt(i) == ' ')) {
            i++;
        }
        return i;
    }

    private int valueEnd(LabelMark mark, int from) {
        int lineEnd = Math.min(text.lineEnd(from), from + LONGEST_VALUE);
        int stop = bracketed(from, cellEnd(mark, from, lineEnd));
        int colon = PageText.indexOf(folded, ':', from, stop);
        while (colon >= 0) {
            int label = unknownLabel(from, colon);
            if (label > from) {
                return label;
            }
            colon = PageText.indexOf(folded, ':', colon + 1, stop);
        }
        return stop;
    }

    /** Where a bracket opens between these places that holds the shape of a label ([ 主题词号 ]), or the second of them. */
    private int bracketed(int from, int stop) {
        for (int i = from + 1; brackets && i < stop; i++) {
            char c = folded.charAt(i);
            if ((c == '[' || c == '【') && folded.charAt(i - 1) == ' ') {
                int close = folded.indexOf(c == '[' ? ']' : '】', i);
                String inside = close < 0 || close - i > 12
                        ? ""
                        : folded.substring(i + 1, close).strip();
                if (inside.length() >= 2 && inside.chars().allMatch(h -> h == ' ' || PageText.isHan((char) h))) {
                    return i;
                }
            }
        }
        return stop;
    }

    /** {@code |} directly behind a colon is the border before the value's own cell. */
    private int cellEnd(LabelMark mark, int from, int lineEnd) {
        int i = LabelMark.behindBlanks(folded, from, end);
        boolean ownCell = mark.form() == LabelMark.Form.COLON && i < lineEnd && folded.charAt(i) == '|';
        int border = PageText.indexOf(folded, '|', ownCell ? i + 1 : i, lineEnd);
        boolean none = border < 0 || !ownCell && isWrittenBar(mark, border, lineEnd);
        return none ? lineEnd : border;
    }

    /** A bar within a title (一图读懂 | 《…》) is no border: it was written, and only words of the title follow. */
    private boolean isWrittenBar(LabelMark mark, int border, int lineEnd) {
        boolean title = mark.label().field == Field.TITLE && mark.form() == LabelMark.Form.COLON;
        String rest = folded.substring(border + 1, lineEnd);
        return title
                && text.raw().charAt(border) != '\t'
                && !rest.isBlank()
                && rest.indexOf('|') < 0
                && rest.indexOf(':') < 0;
    }

    /** Where the word before a colon begins, if it has the shape of a label (blank, up to eight Han); else -1. */
    private int unknownLabel(int from, int colon) {
        int i = colon;
        while (i > from && (PageText.isHan(folded.charAt(i - 1)) || i == colon && folded.charAt(i - 1) == ' ')) {
            i--;
        }
        boolean apart = i > from && (folded.charAt(i - 1) == ' ' || folded.charAt(i - 1) == '|');
        return apart && colon > i && colon - i <= 8 ? i : -1;
    }
}
