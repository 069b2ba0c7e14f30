// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.label;

/** A label found in a folded text: where it begins, where its value may begin, how the two are set apart. */
record LabelMark(Label label, int start, int after, Form form) {

    /** How a label is set apart from its value. */
    enum Form {
        COLON,
        CELL,
        BRACKET,
        LINE,
        BLANK
    }

    /** Whether a place is the first of its line but for blanks, borders and opening brackets. */
    static boolean isAlone(String folded, int at) {
        int i = at;
        while (i > 0 && " |-*[【〔".indexOf(folded.charAt(i - 1)) >= 0) {
            i--;
        }
        return i == 0 || folded.charAt(i - 1) == '\n';
    }

    /** Where the bracket opens that stands before a label, blanks between them or not; the label itself where none does. */
    static int openingBefore(String folded, int at) {
        int i = at;
        while (i > 0 && folded.charAt(i - 1) == ' ') {
            i--;
        }
        return i > 0 && "[【〔".indexOf(folded.charAt(i - 1)) >= 0 ? i - 1 : at;
    }

    /** The next place, before the end, that is no blank. */
    static int behindBlanks(String folded, int from, int end) {
        int i = from;
        while (i < end && folded.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
