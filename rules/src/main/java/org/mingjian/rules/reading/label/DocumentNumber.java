// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.label;

import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.page.Fold;
import org.mingjian.rules.reading.page.PageText;

/** Document numbers (文号): 国发〔2019〕5号, 国务院令第711号, 2021年第3号. Brackets stay as written, blanks are dropped. */
public final class DocumentNumber {
    private static final int LONGEST = 40;
    private static final String OPEN = "〔[(【";
    private static final String CLOSE = "〕])】";

    private DocumentNumber() {}

    /** A number behind a label: anything short that counts something and is no prose. */
    static @Nullable String ofLabel(String words) {
        int end = Fold.fold(words).indexOf('号');
        String number = clean(end < 0 ? words : words.substring(0, end + 1));
        String folded = Fold.fold(number);
        boolean digit = folded.chars().anyMatch(c -> c >= '0' && c <= '9' || "〇一二三四五六七八九十".indexOf(c) >= 0);
        boolean prose = folded.contains("《") || folded.contains("。") || folded.contains(",") || folded.contains(":");
        boolean title = folded.contains("关于") || folded.contains("的");
        boolean counts = end >= 0 || numberedYear(folded);
        return digit && !prose && !title && counts && number.length() <= LONGEST ? number : null;
    }

    /** The words as a number if they are nothing but one, strictly: organ code, bracketed year, number, 号; else null. */
    public static @Nullable String exactly(String words) {
        if (!mayEnd(words)) {
            return null;
        }
        String number = unbracketed(clean(words));
        String folded = Fold.fold(number);
        int open = bracket(folded);
        if (number.length() > LONGEST || !folded.endsWith("号") || open < 1 && !isOrder(folded)) {
            return null;
        }
        return open < 1 || isCode(folded, open) ? number : null;
    }

    /** Whether the last character is one a number can end with: of most words it is not, and nothing else is looked at. */
    private static boolean mayEnd(String words) {
        int last = words.length() - 1;
        while (last >= 0 && (Character.isWhitespace(words.charAt(last)) || Character.isSpaceChar(words.charAt(last)))) {
            last--;
        }
        return last >= 0 && "号號)）".indexOf(words.charAt(last)) >= 0;
    }

    private static String unbracketed(String number) {
        String folded = Fold.fold(number);
        boolean around = folded.startsWith("(") && folded.endsWith("号)");
        return around ? number.substring(1, number.length() - 1) : number;
    }

    /** Place of the bracket that opens a year of four digits, or -1. */
    private static int bracket(String folded) {
        for (int i = 0; i + 5 < folded.length(); i++) {
            if (OPEN.indexOf(folded.charAt(i)) >= 0
                    && allDigits(folded, i + 1, i + 5)
                    && CLOSE.indexOf(folded.charAt(i + 5)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** A bracketed year with a number behind it, as where 号 was forgotten. */
    private static boolean numberedYear(String folded) {
        int open = bracket(folded);
        return open > 0 && open + 6 < folded.length() && Character.isDigit(folded.charAt(open + 6));
    }

    private static boolean isCode(String folded, int open) {
        for (int i = 0; i < open; i++) {
            char c = folded.charAt(i);
            if (!PageText.isHan(c) && !Character.isLetter(c) && c != '(' && c != ')') {
                return false;
            }
        }
        int number = folded.startsWith("第", open + 6) ? open + 7 : open + 6;
        int end = folded.length() - 1;
        return end > number && end - number <= 6 && PageText.isHan(folded.charAt(0)) && isCount(folded, number, end);
    }

    /** 5, 12-1, but no words. */
    private static boolean isCount(String folded, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = folded.charAt(i);
            if (!(c >= '0' && c <= '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** 国务院令第711号, 应急管理部令第1号, 某部公告2021年第3号. */
    private static boolean isOrder(String folded) {
        int at = folded.indexOf("令第");
        int year = folded.indexOf("年第");
        int from = at > 0 ? at + 2 : year > 4 && folded.contains("公告") ? year + 2 : -1;
        return from > 0 && folded.length() - 1 > from && isCount(folded, from, folded.length() - 1);
    }

    private static boolean allDigits(String folded, int from, int to) {
        for (int i = from; i < to; i++) {
            if (folded.charAt(i) < '0' || folded.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String clean(String words) {
        StringBuilder number = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= '０' && c <= '９') {
                number.append((char) (c - '０' + '0'));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                number.append(c);
            }
        }
        return number.toString();
    }
}
