// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.label;

import java.util.ArrayList;
import java.util.Comparator;
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

    private static final int FEWEST_GLUED = 2;

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
        List<LabelMark> glued = new ArrayList<>();
        for (int i = 0; i < end && marks.size() < MOST_LABELS; i++) {
            LabelTrie.Match match = PageText.isHan(folded.charAt(i)) ? LabelTrie.at(folded, i) : null;
            LabelMark mark = match == null ? null : mark(i, match);
            if (mark != null && mayStart(mark)) {
                marks.add(mark);
                i = mark.after() - 1;
            } else if (match != null && match.letters() > 2 && LabelMark.isAlone(folded, i)) {
                glued.add(new LabelMark(match.label(), i, match.end(), LabelMark.Form.BLANK));
            }
        }
        addGlued(glued);
    }

    /** 发文机关某市司法局: believed where several lines have lost what stood between label and value. */
    private void addGlued(List<LabelMark> glued) {
        if (glued.stream().map(LabelMark::label).distinct().count() >= FEWEST_GLUED) {
            marks.addAll(glued);
            marks.sort(Comparator.comparingInt(LabelMark::start));
        }
    }

    /** A label begins a word; only what stands in a line under a title is often written without a blank (09:28信息来源:). */
    private boolean mayStart(LabelMark mark) {
        char before = mark.start() == 0 ? ' ' : folded.charAt(mark.start() - 1);
        if (" \n|[]【】〔〕-*>)(;:".indexOf(before) >= 0 || mark.form() == LabelMark.Form.BRACKET) {
            return true;
        }
        boolean inLine =
                before >= '0' && before <= '9' || mark.label() == Label.BYLINE && mark.after() - mark.start() > 3;
        return mark.form() == LabelMark.Form.COLON && inLine;
    }

    private @Nullable LabelMark mark(int at, LabelTrie.Match match) {
        int closing = LabelMark.behindBlanks(folded, match.end(), end);
        boolean bracket = closing < end && "]】〕".indexOf(folded.charAt(closing)) >= 0;
        int i = bracket ? closing + 1 : match.end();
        int start = bracket ? LabelMark.openingBefore(folded, at) : at;
        int after = LabelMark.behindBlanks(folded, i, end);
        char sign = after < end ? folded.charAt(after) : '\n';
        if (sign == ':') {
            return new LabelMark(match.label(), start, after + 1, LabelMark.Form.COLON);
        }
        if (at > 0 && folded.charAt(at - 1) == ':') {
            return null;
        }
        if (bracket) {
            return new LabelMark(match.label(), start, i, LabelMark.Form.BRACKET);
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
