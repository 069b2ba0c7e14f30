// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.label;

import org.mingjian.rules.reading.page.PageText;

/**
 * A label on a page and the words behind it.
 *
 * @param start where the label begins
 * @param value the words as written; empty where the page leaves the place empty
 * @param valueStart where the value begins in the text
 * @param valueEnd where it ends
 * @param loose whether only a blank stood between label and value, so that the value is its first word at most
 */
record LabelledValue(Label label, int start, String value, int valueStart, int valueEnd, boolean loose) {

    /** Where the words that can be the answer end: free words to the end of the value, one word of any other. */
    int answerEnd(String folded) {
        boolean free = label.field == Field.TITLE || label.field == Field.TOPIC || label.field == Field.SUMMARY;
        int from = valueStart;
        while (from < valueEnd && folded.charAt(from) == ' ') {
            from++;
        }
        int blank = free ? -1 : PageText.indexOf(folded, ' ', from, valueEnd);
        return blank < 0 ? valueEnd : blank;
    }
}
