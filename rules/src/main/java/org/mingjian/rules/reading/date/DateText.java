// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads one date where it begins in a folded text: 2023年3月5日, 2023-03-05, 2023/3/5, 2023.3.5, 20230305, 二〇二三年三月五日.
 * Years 1949 to 2100; a day that does not exist is no date.
 */
public final class DateText {
    private static final String DIGITS = "〇一二三四五六七八九";

    /**
     * A date and where it ends.
     *
     * @param date the date, or null where the words have the form of a date but name no day of the calendar
     */
    public record Found(@Nullable LocalDate date, int end, boolean withWords) {}

    private final String folded;
    private int at;

    private DateText(String folded, int at) {
        this.folded = folded;
        this.at = at;
    }

    /** The date that begins exactly at {@code at}, or null. */
    public static @Nullable Found at(String folded, int at) {
        return mayBegin(folded.charAt(at)) ? new DateText(folded, at).read() : null;
    }

    /** Whether a date can begin with this character. */
    static boolean mayBegin(char c) {
        return c == '1' || c == '2' || c == '一' || c == '二';
    }

    private @Nullable Found read() {
        int year = year();
        if (year < 1949 || year > 2100) {
            return null;
        }
        skipBlanks();
        if (take('年')) {
            int month = part();
            if (month < 0 || !take('月')) {
                return null;
            }
            int day = part();
            return day < 0 || !take('日') && !take('号') ? null : found(year, month, day, true);
        }
        return numeric(year);
    }

    private @Nullable Found numeric(int year) {
        if (at >= folded.length()) {
            return null;
        }
        char sign = folded.charAt(at);
        if (sign >= '0' && sign <= '9') {
            return compact(year);
        }
        if (sign != '-' && sign != '/' && sign != '.') {
            return null;
        }
        at++;
        int month = arabic(2);
        if (month < 0 || !take(sign)) {
            return null;
        }
        int day = arabic(2);
        boolean goesOn = at < folded.length() && Character.isDigit(folded.charAt(at));
        return day < 0 || goesOn ? null : found(year, month, day, false);
    }

    private @Nullable Found compact(int year) {
        int rest = arabic(4);
        boolean whole = at >= folded.length() || !Character.isLetterOrDigit(folded.charAt(at));
        return rest < 101 || !whole ? null : found(year, rest / 100, rest % 100, false);
    }

    private Found found(int year, int month, int day, boolean withWords) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return new Found(exists ? LocalDate.of(year, month, day) : null, at, withWords);
    }

    private int year() {
        if (Character.isDigit(folded.charAt(at))) {
            return arabic(4);
        }
        int value = 0;
        for (int i = 0; i < 4; i++, at++) {
            int digit = at < folded.length() ? digit(folded.charAt(at)) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** A month or a day, Arabic or Chinese. */
    private int part() {
        skipBlanks();
        int value = at < folded.length() && folded.charAt(at) < 128 ? arabic(2) : chinese();
        skipBlanks();
        return value;
    }

    private int chinese() {
        int value = 0;
        int length = 0;
        for (; at < folded.length() && length < 3; at++, length++) {
            char c = folded.charAt(at);
            int digit = digit(c);
            if (c == '十') {
                value = value == 0 ? 10 : value * 10;
            } else if (c == '廿') {
                value = 20;
            } else if (digit >= 0) {
                value = value >= 10 ? value + digit : digit;
            } else {
                break;
            }
        }
        return length == 0 ? -1 : value;
    }

    private static int digit(char c) {
        return c == '零' || c == 'O' || c == '0' ? 0 : DIGITS.indexOf(c);
    }

    /** Up to {@code most} Arabic digits, at least one (all four for a year). */
    private int arabic(int most) {
        int from = at;
        int value = 0;
        while (at < folded.length() && at - from < most && folded.charAt(at) >= '0' && folded.charAt(at) <= '9') {
            value = value * 10 + (folded.charAt(at++) - '0');
        }
        return at == from || most == 4 && at - from < 4 ? -1 : value;
    }

    private boolean take(char c) {
        boolean there = at < folded.length() && folded.charAt(at) == c;
        if (there) {
            at++;
        }
        return there;
    }

    private void skipBlanks() {
        while (at < folded.length() && folded.charAt(at) == ' ') {
            at++;
        }
    }
}
