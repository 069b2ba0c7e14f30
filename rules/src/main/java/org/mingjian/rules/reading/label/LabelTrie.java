// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.label;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * All label spellings as a tree of characters; blanks within a label are skipped (索 引 号, 标　　题), and so are short notes
 * in brackets within and behind it (发布(公开)日期, 发布机构(单位)).
 */
final class LabelTrie {
    /** What a label may say it is the label of: 公文成文日期, 信息发布机构, 政府信息索引号. */
    private static final String[] SUBJECTS = {"", "信息", "文件", "公文", "政府信息"};

    private static final int BLANKS_WITHIN = 8;
    private static final int LONGEST_NOTE = 8;
    private static final LabelTrie ROOT = build();
    private static final @Nullable LabelTrie[] FIRST = first();

    private char[] letters = {};
    private LabelTrie[] next = {};
    private @Nullable Label label;
    private int length;

    /** A label found, where it ends, and how many characters it has without its blanks. */
    record Match(Label label, int end, int letters) {

        /** With the note in brackets that stands between the label and the sign that ends it. */
        private Match withNote(String folded) {
            int behind = end < folded.length() && folded.charAt(end) == '(' ? noteEnd(folded, end) : -1;
            int sign = behind < 0 ? -1 : LabelMark.behindBlanks(folded, behind, folded.length());
            boolean ends = sign >= 0 && (sign == folded.length() || ":|\n]】".indexOf(folded.charAt(sign)) >= 0);
            return ends ? new Match(label, behind, letters) : this;
        }
    }

    private static LabelTrie build() {
        LabelTrie root = new LabelTrie();
        for (String subject : SUBJECTS) {
            for (Label label : Label.values()) {
                for (String spelling : label.spellings) {
                    root.add(subject + spelling, label);
                }
            }
        }
        return root;
    }

    private @Nullable LabelTrie child(char c) {
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == c) {
                return next[i];
            }
        }
        return null;
    }

    private LabelTrie grow(char c) {
        int count = letters.length;
        letters = Arrays.copyOf(letters, count + 1);
        next = Arrays.copyOf(next, count + 1);
        letters[count] = c;
        next[count] = new LabelTrie();
        return next[count];
    }

    /** The second level by character, for most characters begin no label. */
    private static @Nullable LabelTrie[] first() {
        @Nullable LabelTrie[] first = new LabelTrie[Character.MAX_VALUE + 1];
        for (int i = 0; i < ROOT.letters.length; i++) {
            first[ROOT.letters[i]] = ROOT.next[i];
        }
        return first;
    }

    /** A spelling that is listed as such keeps its meaning: 信息类型 is no 类型 of anything. */
    private void add(String spelling, Label meaning) {
        LabelTrie node = this;
        for (char c : spelling.toCharArray()) {
            LabelTrie child = node.child(c);
            node = child == null ? node.grow(c) : child;
        }
        if (node.label == null) {
            node.label = meaning;
            node.length = spelling.length();
        }
    }

    /** The longest label that begins exactly at {@code at} of a folded text, or null; none begins at its end. */
    static @Nullable Match at(String folded, int at) {
        if (at >= folded.length() || FIRST[folded.charAt(at)] == null) {
            return null;
        }
        LabelTrie node = ROOT;
        Match longest = null;
        int blanks = 0;
        for (int i = at; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == ' ' && i > at && ++blanks <= BLANKS_WITHIN) {
                continue;
            }
            if (c == '(' && i > at && noteEnd(folded, i) > i) {
                i = noteEnd(folded, i) - 1;
                continue;
            }
            node = i == at ? FIRST[c] : node.child(c);
            if (node == null) {
                break;
            }
            if (node.label != null) {
                longest = new Match(node.label, i + 1, node.length);
            }
        }
        return longest == null ? null : longest.withNote(folded);
    }

    /** Where a short note in brackets ends that opens here, or -1. */
    private static int noteEnd(String folded, int open) {
        int last = Math.min(folded.length(), open + 2 + LONGEST_NOTE);
        for (int i = open + 1; i < last; i++) {
            if (folded.charAt(i) == ')') {
                return i > open + 1 ? i + 1 : -1;
            }
        }
        return -1;
    }
}
