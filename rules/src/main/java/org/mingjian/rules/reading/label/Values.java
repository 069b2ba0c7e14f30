// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.label;

import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.page.Fold;
import org.mingjian.rules.reading.page.OrganName;
import org.mingjian.rules.reading.page.PageText;

/** What the words behind a label must look like to be an answer; anything else is no answer. */
final class Values {
    private static final int LONGEST_CODE = 60;

    private Values() {}

    /** The words, or null where the page left the place empty or wrote 无, / or a dash. */
    static @Nullable String stated(LabelledValue value) {
        String words = value.value();
        if (value.loose()) {
            int blank = words.indexOf(' ');
            words = blank < 0 ? words : words.substring(0, blank);
        }
        words = withoutTail(words);
        return isNothing(words) ? null : words;
    }

    /** Without the sign that parts it from the next label, and without a bracket that was opened before the label. */
    private static String withoutTail(String words) {
        String bare = words;
        while (!bare.isEmpty() && isTail(bare)) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        return bare;
    }

    private static boolean isTail(String words) {
        return switch (words.charAt(words.length() - 1)) {
            case ',', '，', ';', '；', '、' -> true;
            case ']', '］' -> words.indexOf('[') < 0 && words.indexOf('［') < 0;
            case '】' -> words.indexOf('【') < 0;
            case ')', '）' -> words.indexOf('(') < 0 && words.indexOf('（') < 0;
            default -> false;
        };
    }

    private static boolean isNothing(String words) {
        String bare = Fold.fold(words).strip();
        return switch (bare) {
            case "",
                    "无",
                    "无。",
                    "/",
                    "\\",
                    "-",
                    "--",
                    "---",
                    "暂无",
                    "无文号",
                    "空",
                    "null",
                    "None",
                    "N/A",
                    "*",
                    "[",
                    "(无)",
                    "未知" -> true;
            default -> bare.chars().allMatch(c -> c == '-' || c == '/' || c == '—' || c == ' ' || c == '_');
        };
    }

    /** A code: at least one digit, not mostly Han, no sentence, its first word only unless all of it is a code. */
    static @Nullable String code(String stated) {
        String folded = Fold.fold(stated);
        boolean whole = folded.chars().allMatch(c -> c == ' ' || isCodeSign((char) c));
        String code = whole ? folded.replace(" ", "") : folded.substring(0, firstBlank(folded));
        boolean digit = code.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean prose = code.chars().anyMatch(c -> ",。;:《》".indexOf(c) >= 0);
        boolean words = code.chars().filter(c -> PageText.isHan((char) c)).count() * 2 > code.length();
        return digit && !prose && !words && code.length() >= 3 && code.length() <= LONGEST_CODE ? code : null;
    }

    private static boolean isCodeSign(char c) {
        return c > ' ' && c < 127 && c != ',' && c != ':' && c != ';';
    }

    private static int firstBlank(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words.length() : blank;
    }

    /** A name of an organ, up to the first word that is none (a date, a count). */
    static @Nullable String organ(String words) {
        int end = 0;
        while (end < words.length() && !startsWithDigit(words, end)) {
            int blank = words.indexOf(' ', end);
            end = blank < 0 ? words.length() : blank + 1;
        }
        String name = withoutTail(words.substring(0, end).strip());
        return OrganName.isName(Fold.fold(name)) ? name : null;
    }

    private static boolean startsWithDigit(String words, int at) {
        return words.charAt(at) >= '0' && words.charAt(at) <= '9';
    }

    static @Nullable String title(String words) {
        long han = words.chars().filter(c -> PageText.isHan((char) c)).count();
        return han >= 2 && words.length() <= 300 ? words : null;
    }

    static @Nullable String topic(String words) {
        String folded = Fold.fold(words);
        boolean prose = folded.contains("。") || folded.contains("《") || folded.contains("关于");
        return prose || words.length() > 60 ? null : words;
    }

    /** 有效, 失效, 废止 … as written; 是 and 否 answer the question 是否有效. */
    static @Nullable String validity(String words) {
        String folded = Fold.fold(words);
        if (folded.equals("是") || folded.equals("否")) {
            return folded.equals("是") ? "有效" : "失效";
        }
        String word = words.substring(0, firstBlank(folded));
        boolean known = word.length() <= 10
                && (word.contains("效")
                        || word.contains("现行")
                        || word.contains("廢")
                        || word.contains("废")
                        || word.contains("修改"));
        return known ? word : null;
    }
}
