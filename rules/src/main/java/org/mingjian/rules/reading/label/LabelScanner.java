// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.label;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.page.PageText;

/**
 * Finds labels with their values in a page header, in the forms pages use: {@code 文号:X}, {@code 文号|X} (table cells),
 * {@code 【文号】X}, label and value on lines of their own, and {@code 文号 X} with a blank only. One pass; a value ends
 * where the line, the cell, or the next label begins.
 */
final class LabelScanner {
    /** No header has more; it bounds the work on a hostile one. */
    private static final int MOST_LABELS = 300;

    private final PageText text;
    private final String folded;
    private final int end;
    private final List<LabelMark> marks = new ArrayList<>();

    private LabelScanner(PageText text, int end) {
        this.text = text;
        this.folded = text.folded();
        this.end = end;
    }

    static List<LabelledValue> scan(PageText text, int end) {
        LabelScanner scanner = new LabelScanner(text, end);
        scanner.findMarks();
        return new LabelValues(text, end, scanner.marks).read();
    }

    /** Whether two characters follow one another between these places, blanks between them or not. */
    static boolean mayName(PageText text, String pair, int from, int to) {
        String folded = text.folded();
        for (int at = folded.indexOf(pair.charAt(0), from);
                at >= 0 && at < to;
                at = folded.indexOf(pair.charAt(0), at + 1)) {
            int next = at + 1;
            while (next < to && folded.charAt(next) == ' ') {
                next++;
            }
            if (next < to && folded.charAt(next) == pair.charAt(1)) {
                return true;
            }
        }
        return false;
    }

    private void findMarks() {
        for (int i = 0; i < end && marks.size() < MOST_LABELS; i++) {
            if (startsWord(i)) {
                LabelMark mark = mark(i);
                if (mark != null) {
                    marks.add(mark);
                    i = mark.after() - 1;
                }
            }
        }
    }

    private boolean startsWord(int at) {
        return PageText.isHan(folded.charAt(at)) && (at == 0 || " \n|[【〔-*>)(;:".indexOf(folded.charAt(at - 1)) >= 0);
    }

    private @Nullable LabelMark mark(int at) {
        LabelTrie.Match match = LabelTrie.at(folded, at);
        if (match == null) {
            return null;
        }
        int i = match.end();
        boolean bracket = i < end && "]】〕".indexOf(folded.charAt(i)) >= 0;
        if (bracket) {
            i++;
        }
        int after = LabelMark.behindBlanks(folded, i, end);
        char sign = after < end ? folded.charAt(after) : '\n';
        if (sign == ':') {
            return new LabelMark(match.label(), at, after + 1, LabelMark.Form.COLON);
        }
        if (at > 0 && folded.charAt(at - 1) == ':') {
            return null;
        }
        if (bracket) {
            return new LabelMark(match.label(), at, i, LabelMark.Form.BRACKET);
        }
        if (sign == '|') {
            return new LabelMark(match.label(), at, after + 1, LabelMark.Form.CELL);
        }
        if (sign == '\n') {
            return LabelMark.isAlone(folded, at)
                    ? new LabelMark(match.label(), at, after, LabelMark.Form.LINE)
                    : blank(match, at, i);
        }
        return after > i || isCode(sign) ? blank(match, at, i) : null;
    }

    /** A label parted from its value by a blank only is believed if it is no everyday word of two characters. */
    private static @Nullable LabelMark blank(LabelTrie.Match match, int at, int after) {
        boolean plain = match.letters() > 2 || match.label() == Label.NUMBER;
        return plain ? new LabelMark(match.label(), at, after, LabelMark.Form.BLANK) : null;
    }

    private static boolean isCode(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }
}
