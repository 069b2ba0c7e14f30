// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.label;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All label spellings as a tree of characters; blanks within a label are skipped (索 引 号, 标　　题). */
final class LabelTrie {
    private static final int BLANKS_WITHIN = 8;
    private static final LabelTrie ROOT = build();

    private final Map<Character, LabelTrie> next = new HashMap<>();
    private @Nullable Label label;
    private int letters;

    /** A label found, where it ends, and how many characters it has without its blanks. */
    record Match(Label label, int end, int letters) {}

    private static LabelTrie build() {
        LabelTrie root = new LabelTrie();
        for (Label label : Label.values()) {
            for (String spelling : label.spellings) {
                LabelTrie node = root;
                for (char c : spelling.toCharArray()) {
                    node = node.next.computeIfAbsent(c, letter -> new LabelTrie());
                }
                node.label = label;
                node.letters = spelling.length();
            }
        }
        return root;
    }

    /** The longest label that begins exactly at {@code at} of a folded text, or null. */
    static @Nullable Match at(String folded, int at) {
        LabelTrie node = ROOT;
        Match longest = null;
        int blanks = 0;
        for (int i = at; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == ' ' && i > at && ++blanks <= BLANKS_WITHIN) {
                continue;
            }
            node = node.next.get(c);
            if (node == null) {
                break;
            }
            if (node.label != null) {
                longest = new Match(node.label, i + 1, node.letters);
            }
        }
        return longest;
    }
}
