// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.remedy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Articles of the 政府信息公开条例 that a text cites: 《条例》第三十六条第(四)项 becomes {@code 36(4)}. */
public final class LegalArticles {
    private static final String[] LAWS = {"政府信息公开条例》", "《条例》", "信息公开条例第"};
    private static final String DIGITS = "一二三四五六七八九";
    private static final int REACH = 60;

    private LegalArticles() {}

    public static List<String> read(String folded) {
        Set<String> articles = new LinkedHashSet<>();
        for (String law : LAWS) {
            for (int at = folded.indexOf(law); at >= 0; at = folded.indexOf(law, at + 1)) {
                int from = law.endsWith("第") ? at + law.length() - 1 : at + law.length();
                cited(folded, from, articles);
            }
        }
        return new ArrayList<>(articles);
    }

    /** 第三十六条第(四)项、第三十七条 …, until the citation is over: the next law, or 的规定. */
    private static void cited(String folded, int from, Set<String> articles) {
        int end = Math.min(folded.length(), from + REACH);
        int at = folded.indexOf('第', from);
        while (at >= 0
                && at < end
                && folded.substring(from, at).indexOf('《') < 0
                && !folded.substring(from, at).contains("规定")) {
            int stop = folded.indexOf('条', at);
            int article = stop < 0 || stop - at > 6 ? -1 : number(folded.substring(at + 1, stop));
            if (article > 0 && article <= 60) {
                articles.add(article + item(folded, stop + 1));
            }
            at = folded.indexOf('第', at + 1);
        }
    }

    private static String item(String folded, int from) {
        String behind = folded.substring(from, Math.min(folded.length(), from + 12));
        int item = behind.indexOf('项');
        int next = behind.indexOf('条');
        if (item < 0 || next >= 0 && next < item) {
            return "";
        }
        int number = number(behind.substring(Math.max(0, behind.lastIndexOf('第', item) + 1), item)
                .replaceAll("[()]", ""));
        return number > 0 ? "(" + number + ")" : "";
    }

    private static int number(String words) {
        String bare = words.strip();
        if (!bare.isEmpty() && bare.chars().allMatch(c -> c >= '0' && c <= '9') && bare.length() <= 3) {
            return Integer.parseInt(bare);
        }
        int value = 0;
        int digit = 0;
        for (char c : bare.toCharArray()) {
            if (c == '十') {
                value += (digit == 0 ? 1 : digit) * 10;
                digit = 0;
            } else if (DIGITS.indexOf(c) >= 0) {
                digit = DIGITS.indexOf(c) + 1;
            } else {
                return -1;
            }
        }
        return value + digit;
    }
}
