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
    /** No value is longer. */
    private static final int LONGEST_VALUE = 2000;

    private final PageText text;
    private final String folded;
    private final int end;
    private final List<Mark> marks = new ArrayList<>();

    /** How a label is set apart from its value. */
    private enum Form {
        COLON,
        CELL,
        BRACKET,
        LINE,
        BLANK
    }

    /** A label found: where it begins, where its value may begin. */
    private record Mark(Label label, int start, int after, Form form) {}

    private LabelScanner(PageText text, int end) {
        this.text = text;
        this.folded = text.folded();
        this.end = end;
    }

    static List<LabelledValue> scan(PageText text, int end) {
        LabelScanner scanner = new LabelScanner(text, end);
        scanner.findMarks();
        return scanner.values();
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
                Mark mark = mark(i);
                if (mark != null) {
                    marks.add(mark);
                    i = mark.after - 1;
                }
            }
        }
    }

    private boolean startsWord(int at) {
        return PageText.isHan(folded.charAt(at)) && (at == 0 || " \n|[【〔-*>)(;:".indexOf(folded.charAt(at - 1)) >= 0);
    }

    private @Nullable Mark mark(int at) {
        LabelTrie.Match match = LabelTrie.at(folded, at);
        if (match == null) {
            return null;
        }
        int i = match.end();
        boolean bracket = i < end && "]】〕".indexOf(folded.charAt(i)) >= 0;
        if (bracket) {
            i++;
        }
        int after = skipBlanks(i);
        char sign = after < end ? folded.charAt(after) : '\n';
        if (sign == ':') {
            return new Mark(match.label(), at, after + 1, Form.COLON);
        }
        if (at > 0 && folded.charAt(at - 1) == ':') {
            return null;
        }
        if (bracket) {
            return new Mark(match.label(), at, i, Form.BRACKET);
        }
        if (sign == '|') {
            return new Mark(match.label(), at, after + 1, Form.CELL);
        }
        if (sign == '\n') {
            return isAlone(at) ? new Mark(match.label(), at, after, Form.LINE) : blank(match, at, i);
        }
        return after > i || isCode(sign) ? blank(match, at, i) : null;
    }

    /** A label parted from its value by a blank only is believed if it is no everyday word of two characters. */
    private static @Nullable Mark blank(LabelTrie.Match match, int at, int after) {
        boolean plain = match.letters() > 2 || match.label() == Label.NUMBER;
        return plain ? new Mark(match.label(), at, after, Form.BLANK) : null;
    }

    private static boolean isCode(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }

    private boolean isAlone(int at) {
        int i = at;
        while (i > 0 && " |-*[【〔".indexOf(folded.charAt(i - 1)) >= 0) {
            i--;
        }
        return i == 0 || folded.charAt(i - 1) == '\n';
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < end && folded.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private List<LabelledValue> values() {
        List<LabelledValue> values = new ArrayList<>();
        for (int m = 0; m < marks.size(); m++) {
            Mark mark = marks.get(m);
            int next = m + 1 < marks.size() ? marks.get(m + 1).start : folded.length();
            int from = valueStart(mark);
            int to = Math.max(from, Math.min(next, valueEnd(mark, from)));
            boolean covered = from > next;
            values.add(new LabelledValue(
                    mark.label, mark.start, covered ? "" : text.words(from, to), from, to, mark.form == Form.BLANK));
        }
        return values;
    }

    /** On a page with one label a line the value is the next line that is not empty. */
    private int valueStart(Mark mark) {
        int lineEnd = text.lineEnd(mark.after);
        boolean nothingBehind = skipBlanks(mark.after) >= Math.min(lineEnd, end);
        boolean ownLine = mark.form == Form.LINE || mark.form == Form.COLON || mark.form == Form.BRACKET;
        if (!nothingBehind || !ownLine || !isAlone(mark.start)) {
            return mark.after;
        }
        int i = lineEnd;
        while (i < folded.length() && (folded.charAt(i) == '\n' || folded.charAt(i) == ' ')) {
            i++;
        }
        return i;
    }

    private int valueEnd(Mark mark, int from) {
        int lineEnd = Math.min(text.lineEnd(from), from + LONGEST_VALUE);
        int stop = cellEnd(mark, from, lineEnd);
        int colon = folded.indexOf(':', from);
        while (colon >= 0 && colon < stop) {
            int label = unknownLabel(from, colon);
            if (label > from) {
                return label;
            }
            colon = folded.indexOf(':', colon + 1);
        }
        return stop;
    }

    /** {@code |} directly behind a colon is the border before the value's own cell. */
    private int cellEnd(Mark mark, int from, int lineEnd) {
        int i = skipBlanks(from);
        boolean ownCell = mark.form == Form.COLON && i < lineEnd && folded.charAt(i) == '|';
        int border = folded.indexOf('|', ownCell ? i + 1 : i);
        boolean none = border < 0 || border >= lineEnd || !ownCell && isWrittenBar(mark, border, lineEnd);
        return none ? lineEnd : border;
    }

    /** A bar within a title (一图读懂 | 《…》) is no border: it was written, and only words of the title follow. */
    private boolean isWrittenBar(Mark mark, int border, int lineEnd) {
        boolean title = mark.label.field == Field.TITLE && mark.form == Form.COLON;
        String rest = folded.substring(border + 1, lineEnd);
        return title
                && text.raw().charAt(border) != '\t'
                && !rest.isBlank()
                && rest.indexOf('|') < 0
                && rest.indexOf(':') < 0;
    }

    /** Where the word before a colon begins, if it has the shape of a label (blank, two to eight Han); else -1. */
    private int unknownLabel(int from, int colon) {
        int i = colon;
        while (i > from && (PageText.isHan(folded.charAt(i - 1)) || i == colon && folded.charAt(i - 1) == ' ')) {
            i--;
        }
        boolean apart = i > from && (folded.charAt(i - 1) == ' ' || folded.charAt(i - 1) == '|');
        return apart && colon - i >= 2 && colon - i <= 8 ? i : -1;
    }
}
