// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.pdf;

/**
 * What a line is never broken inside: a character, or a word or number in Latin letters.
 *
 * @param points size of type
 * @param width in points, as the grid counts it
 */
record Piece(String text, Face face, double points, double width) {

    private static final String NEVER_FIRST = "，。、；：？！）》〉〕】」』”’％%…—·,.;:?!)]}";
    private static final String NEVER_LAST = "（《〈〔【「『“‘([{";

    /** Whether no line may begin with it (避头). */
    boolean neverFirst() {
        return NEVER_FIRST.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether no line may end with it (避尾). */
    boolean neverLast() {
        return NEVER_LAST.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
