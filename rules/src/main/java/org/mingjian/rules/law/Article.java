// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.law;

import org.jspecify.annotations.Nullable;

/**
 * An article of a regulation.
 *
 * @param number from 1
 * @param zh what it says, in our own words, Chinese
 * @param unscored why no indicator rests on it, Chinese; empty where one does
 */
public record Article(int number, String zh, @Nullable String unscored) {

    /** Its number as law writes it: 第三十三条. */
    public String name() {
        String digits = "一二三四五六七八九";
        int tens = number / 10;
        String ten = tens == 0 ? "" : (tens == 1 ? "" : digits.substring(tens - 1, tens)) + "十";
        int one = number % 10;
        return "第" + ten + (one == 0 ? "" : digits.substring(one - 1, one)) + "条";
    }
}
