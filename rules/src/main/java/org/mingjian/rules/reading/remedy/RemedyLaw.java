// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.remedy;

import java.time.LocalDate;

/** The law of remedy in force at the date of a reply; what it asks of the letter is judged elsewhere. */
public enum RemedyLaw {
    /** Suit within three months (行政诉讼法 of 1989), review by the government or the upper department. */
    BEFORE_2015_05,
    /** Suit within six months (行政诉讼法第四十六条), review by the government or the upper department. */
    SINCE_2015_05,
    /** Review by the government, before suit where disclosure is refused (行政复议法第二十三条、第二十四条). */
    SINCE_2024_01;

    private static final LocalDate SIX_MONTHS = LocalDate.of(2015, 5, 1);
    private static final LocalDate REVIEW_FIRST = LocalDate.of(2024, 1, 1);

    public static RemedyLaw on(LocalDate day) {
        if (day.isBefore(SIX_MONTHS)) {
            return BEFORE_2015_05;
        }
        return day.isBefore(REVIEW_FIRST) ? SINCE_2015_05 : SINCE_2024_01;
    }
}
