// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.element;

import org.jspecify.annotations.Nullable;

/** The first telephone number behind a word for one (联系电话, 咨询电话 …). */
public final class PhoneReader {
    private static final int REACH = 12;
    private static final int SHORTEST = 7;

    private PhoneReader() {}

    public static @Nullable String read(String folded) {
        for (int at = folded.indexOf("电话"); at >= 0; at = folded.indexOf("电话", at + 1)) {
            int from = at + 2;
            int last = Math.min(folded.length(), from + REACH);
            while (from < last && !isSign(folded.charAt(from))) {
                from++;
            }
            int end = from;
            while (end < folded.length() && isSign(folded.charAt(end))) {
                end++;
            }
            String number = folded.substring(from, end);
            if (number.chars().filter(Character::isDigit).count() >= SHORTEST && number.length() <= 20) {
                return number;
            }
        }
        return null;
    }

    private static boolean isSign(char c) {
        return c >= '0' && c <= '9' || c == '-';
    }
}
