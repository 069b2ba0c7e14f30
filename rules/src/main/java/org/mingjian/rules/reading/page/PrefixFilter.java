// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.page;

/**
 * Tells in one look whether any of many words can begin with the given characters. It may say yes wrongly, never no: most
 * places of a text begin no word at all, and comparing words at them is what reading would spend its time on.
 */
public final class PrefixFilter {
    private static final int BITS = 16;
    private static final int MASK = (1 << BITS) - 1;

    private final boolean[] pairs = new boolean[1 << BITS];
    private final boolean[] triples = new boolean[1 << BITS];

    /** @param word at least two characters long */
    public void add(String word) {
        if (word.length() == 2) {
            pairs[pair(word.charAt(0), word.charAt(1))] = true;
        } else {
            triples[triple(word.charAt(0), word.charAt(1), word.charAt(2))] = true;
        }
    }

    /** Whether a word may begin at {@code at}. */
    public boolean mayBegin(char[] text, int at) {
        if (at + 1 >= text.length) {
            return false;
        }
        char third = at + 2 < text.length ? text[at + 2] : ' ';
        return pairs[pair(text[at], text[at + 1])] || triples[triple(text[at], text[at + 1], third)];
    }

    private static int pair(char first, char second) {
        return (first * 0x9E37 + second * 0x85EB) >>> 2 & MASK;
    }

    private static int triple(char first, char second, char third) {
        return (first * 0x9E37 + second * 0x85EB + third * 0xC2B3) >>> 2 & MASK;
    }
}
