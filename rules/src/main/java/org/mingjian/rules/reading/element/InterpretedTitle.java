// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.element;

import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.page.Fold;
import org.mingjian.rules.reading.page.PageText;

/** The title of the policy that an interpretation names: the related document first, then the title in its own title. */
public final class InterpretedTitle {
    private static final String[] RELATED = {
        "相关文件:", "相关政策:", "政策原文:", "原文链接:", "文件原文:", "原文件:", "关联文件:", "政策文件:", "相关政策文件:", "解读文件:"
    };
    private static final int LONGEST = 200;

    private InterpretedTitle() {}

    public static @Nullable String of(@Nullable String title, PageText text) {
        String related = related(text);
        if (related != null) {
            return related;
        }
        String named = title == null ? null : quoted(title);
        if (named != null) {
            return named;
        }
        return title == null ? null : bare(title);
    }

    private static @Nullable String related(PageText text) {
        String folded = text.folded();
        for (String label : RELATED) {
            int at = folded.lastIndexOf(label);
            if (at >= 0) {
                int from = at + label.length();
                while (from < folded.length() && " \n|".indexOf(folded.charAt(from)) >= 0) {
                    from++;
                }
                String words = text.words(from, text.lineEnd(from));
                if (words.length() >= 6
                        && words.length() <= LONGEST
                        && !Fold.fold(words).contains("解读")) {
                    return unquoted(words);
                }
            }
        }
        return null;
    }

    /** A title that is wholly in title marks loses them. */
    private static String unquoted(String words) {
        boolean whole = words.startsWith("《") && words.indexOf('》') == words.length() - 1;
        return whole ? words.substring(1, words.length() - 1) : words;
    }

    /** What stands between the outer title marks. */
    private static @Nullable String quoted(String title) {
        int open = title.indexOf('《');
        if (open < 0) {
            return null;
        }
        int depth = 0;
        for (int i = open; i < title.length(); i++) {
            depth += title.charAt(i) == '《' ? 1 : 0;
            depth -= title.charAt(i) == '》' ? 1 : 0;
            if (depth == 0) {
                return title.substring(open + 1, i);
            }
        }
        return null;
    }

    /** 关于某办法的解读, 某条例解读(…): the words around 解读 taken off; null where too little is left. */
    private static @Nullable String bare(String title) {
        String folded = Fold.fold(title);
        int end = -1;
        for (String word : new String[] {"的政策解读", "政策解读", "的解读", "解读", "起草情况说明", "起草说明", "编制说明", "答记者问"}) {
            end = end < 0 ? folded.indexOf(word) : end;
        }
        int from = folded.startsWith("关于") ? 2 : 0;
        int about = folded.indexOf("就");
        from = end >= 0 && about > 0 && about < end ? about + 1 : from;
        return end - from >= 6 ? withoutTail(title.substring(from, end).strip()) : null;
    }

    private static String withoutTail(String name) {
        for (String tail : new String[] {"修订", "有关问题", "相关问题", "有关情况"}) {
            if (name.endsWith(tail) && name.length() > tail.length() + 4) {
                return name.substring(0, name.length() - tail.length());
            }
        }
        return name;
    }
}
