// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.title;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.date.DateText;
import org.mingjian.rules.reading.page.Fold;

/**
 * A mark that the document of this page is repealed or no longer in force: (已废止) at either end of the title, or a short
 * header line such as 此文件已于2023年5月1日废止.
 *
 * @param validity 废止 or 失效
 * @param repealedOn the date the mark gives, or null
 */
record RepealMark(String validity, @Nullable LocalDate repealedOn) {
    private static final String[] WORDS = {"废止", "失效"};
    private static final int LONGEST_LINE = 60;

    static @Nullable RepealMark of(@Nullable String title, List<String> headerLines) {
        RepealMark mark = title == null ? null : atTitle(Fold.fold(title).replace(" ", ""));
        for (String line : headerLines) {
            mark = mark == null ? ofLine(line) : mark;
        }
        return mark;
    }

    private static @Nullable RepealMark atTitle(String folded) {
        String end = folded.substring(Math.max(0, folded.length() - 12));
        String start = folded.substring(0, Math.min(folded.length(), 12));
        for (String word : WORDS) {
            for (String mark : new String[] {"(已" + word, "(" + word + ")", "[已" + word, "【已" + word, "〔已" + word}) {
                if (end.contains(mark) || start.startsWith(mark)) {
                    return new RepealMark(word, null);
                }
            }
        }
        return null;
    }

    private static @Nullable RepealMark ofLine(String line) {
        String bare = line.replace(" ", "");
        boolean itself = bare.startsWith("此") || bare.startsWith("本") || bare.startsWith("该") || bare.startsWith("已");
        if (!itself || bare.length() > LONGEST_LINE || bare.contains("《")) {
            return null;
        }
        for (String word : WORDS) {
            boolean marked = bare.contains("已" + word)
                    || bare.contains("已于") && bare.contains(word)
                    || bare.contains("已被") && bare.contains(word)
                    || bare.contains("已宣布" + word);
            if (marked) {
                return new RepealMark(word, date(bare));
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(String line) {
        for (int i = 0; i < line.length(); i++) {
            DateText.Found found = DateText.at(line, i);
            if (found != null) {
                return found.date();
            }
        }
        return null;
    }
}
