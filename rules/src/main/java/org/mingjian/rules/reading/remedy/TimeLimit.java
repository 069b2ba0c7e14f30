// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.remedy;

import org.jspecify.annotations.Nullable;

/** Time limits in a remedy notice: 60日内, 六十日内, 6个月内, 十五日内. */
final class TimeLimit {
    private static final String DIGITS = "零一二三四五六七八九";

    private static final int REACH = 40;

    private TimeLimit() {}

    /** Days before the route (the nearest limit that stands before it), or null. */
    static @Nullable Integer days(String told, String route) {
        int stop = told.indexOf(route);
        while (stop >= 0) {
            int from = Math.max(0, told.lastIndexOf('\n', stop));
            for (int at = stop; at > from; at--) {
                char c = told.charAt(at);
                Integer days = c == '日' || c == '天' ? numberBefore(told, at) : null;
                if (days != null && isLimit(told, at + 1)) {
                    return days;
                }
            }
            stop = told.indexOf(route, stop + 1);
        }
        return behind(told, route);
    }

    /** A limit that stands behind its route: 申请行政复议(复议期限为60日). */
    private static @Nullable Integer behind(String told, String route) {
        for (int at = told.indexOf(route); at >= 0; at = told.indexOf(route, at + 1)) {
            int last = Math.min(told.length(), at + REACH);
            int from = Math.max(told.indexOf("期限", at), 0);
            for (int i = Math.max(at, from); from > 0 && i < last && "。\n".indexOf(told.charAt(i)) < 0; i++) {
                boolean unit = told.charAt(i) == '日' || told.charAt(i) == '天';
                Integer days = unit ? numberBefore(told, i) : null;
                if (days != null) {
                    return days;
                }
            }
        }
        return null;
    }

    /** Months for bringing suit, or null. */
    static @Nullable Integer months(String told) {
        for (int at = told.indexOf("个月"); at >= 0; at = told.indexOf("个月", at + 1)) {
            Integer months = numberBefore(told, at);
            String behind = told.substring(at, Math.min(told.length(), at + 60));
            String before = told.substring(Math.max(0, at - 14), at);
            boolean stated = before.contains("诉") && before.contains("期限");
            if (months != null && (stated || RemedyReader.containsAny(behind, "诉", "法院"))) {
                return months;
            }
        }
        return null;
    }

    private static boolean isLimit(String told, int at) {
        String behind = told.substring(at, Math.min(told.length(), at + 3)).strip();
        return behind.startsWith("内") || behind.startsWith("之内") || behind.startsWith("以内");
    }

    /** The number, Arabic or Chinese up to 99, that ends before {@code at} (a 个工作 between is skipped), or null. */
    private static @Nullable Integer numberBefore(String told, int at) {
        int end = at;
        while (end > 0 && (told.charAt(end - 1) == ' ' || "个工作".indexOf(told.charAt(end - 1)) >= 0)) {
            end--;
        }
        int from = end;
        while (from > 0 && end - from < 4 && isNumber(told.charAt(from - 1))) {
            from--;
        }
        return from == end ? null : value(told.substring(from, end));
    }

    private static boolean isNumber(char c) {
        return c >= '0' && c <= '9' || c == '十' || DIGITS.indexOf(c) >= 0;
    }

    private static @Nullable Integer value(String number) {
        if (number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.valueOf(number);
        }
        int ten = number.indexOf('十');
        if (ten < 0) {
            return number.length() == 1 ? Integer.valueOf(DIGITS.indexOf(number.charAt(0))) : null;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(ten - 1));
        int ones = ten + 1 < number.length() ? DIGITS.indexOf(number.charAt(ten + 1)) : 0;
        return tens < 0 || ones < 0 ? null : Integer.valueOf(tens * 10 + ones);
    }
}
