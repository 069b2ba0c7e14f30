// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.page;

/**
 * A text to read: as written, and folded for matching. Both have the same length and the same line feeds; in the folded
 * text every kind of space is a blank and a cell border is {@code |}.
 */
public final class PageText {
    private final String raw;
    private final String folded;

    private PageText(String raw) {
        this.raw = raw;
        this.folded = Fold.fold(raw);
    }

    public static PageText of(String text) {
        return new PageText(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** As written. */
    public String raw() {
        return raw;
    }

    /** Folded, see {@link Fold}. */
    public String folded() {
        return folded;
    }

    public int length() {
        return raw.length();
    }

    /** Place of the line feed that ends the line at {@code at}, or the end of the text. */
    public int lineEnd(int at) {
        int end = folded.indexOf('\n', at);
        return end < 0 ? folded.length() : end;
    }

    /** First place of the line at {@code at}. */
    public int lineStart(int at) {
        return folded.lastIndexOf('\n', at - 1) + 1;
    }

    /** The words between two places as written, blanks collapsed, bullets before and cell borders around them dropped. */
    public String words(int from, int to) {
        StringBuilder words = new StringBuilder(Math.max(0, to - from));
        boolean blank = false;
        for (int i = from; i < to; i++) {
            char c = folded.charAt(i);
            boolean space = c == ' ' && (words.length() == 0 || Fold.isSpace(raw.charAt(i)));
            if (space || c == '\n' || c == '|' && (words.length() == 0 || restIsBlank(i, to))) {
                blank = true;
                continue;
            }
            if (blank && words.length() > 0) {
                words.append(' ');
            }
            blank = false;
            words.append(raw.charAt(i));
        }
        return words.toString();
    }

    private boolean restIsBlank(int from, int to) {
        int i = from;
        while (i < to && (folded.charAt(i) == '|' || folded.charAt(i) == ' ')) {
            i++;
        }
        return i == to;
    }

    /** The first place of a character from one place on and before another, or -1; it never looks beyond. */
    public static int indexOf(String folded, char sign, int from, int to) {
        for (int i = from; i < to; i++) {
            if (folded.charAt(i) == sign) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the character is a Han ideograph (or the placeholder × that stands for one). */
    public static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF' || c == '×' || c == '〇';
    }
}
