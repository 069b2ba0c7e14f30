// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.report;

import org.jspecify.annotations.Nullable;

/** The number of requests that the text of an annual report tells: 收到政府信息公开申请12件, 未收到依申请公开. */
public final class RequestsTold {
    private static final String[] RECEIVED = {"收到", "受理", "新收", "接收"};
    private static final String[] NONE = {"未收到", "没有收到", "无依申请公开", "未受理", "没有受理"};
    private static final int REACH = 30;

    private RequestsTold() {}

    /** The number, or null where the text tells none or different ones. */
    public static @Nullable Integer read(String folded) {
        Integer told = null;
        for (int at = folded.indexOf('件'); at >= 0; at = folded.indexOf('件', at + 1)) {
            Integer number = before(folded, at);
            if (number != null && told != null && !told.equals(number)) {
                return null;
            }
            told = number == null ? told : number;
        }
        return told == null && has(folded, NONE) && folded.contains("申请") ? Integer.valueOf(0) : told;
    }

    /** The number that ends before 件, if its clause speaks of requests received and has no other number. */
    private static @Nullable Integer before(String folded, int at) {
        int from = at;
        while (from > 0 && folded.charAt(from - 1) >= '0' && folded.charAt(from - 1) <= '9') {
            from--;
        }
        if (from == at || at - from > 6) {
            return null;
        }
        String clause = clause(folded.substring(Math.max(0, from - REACH), from));
        boolean received = has(clause, RECEIVED) && (clause.contains("申请") || clause.contains("依申请公开"));
        boolean other = has(clause, new String[] {"复议", "诉讼", "结转", "投诉", "建议", "提案", "转办", "其中"});
        return received && !other ? Integer.valueOf(folded.substring(from, at)) : null;
    }

    /** What stands behind the last sign that parts clauses, or the last number. */
    private static String clause(String words) {
        int from = words.length();
        while (from > 0 && "。;,\n|".indexOf(words.charAt(from - 1)) < 0 && !isDigit(words.charAt(from - 1))) {
            from--;
        }
        return words.substring(from);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean has(String words, String... some) {
        for (String one : some) {
            if (words.contains(one)) {
                return true;
            }
        }
        return false;
    }
}
