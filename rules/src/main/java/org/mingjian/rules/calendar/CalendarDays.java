// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days counted through weekends and holidays (自然日), where the law does not say working days: 30 days of public
 * consultation (重大行政决策程序暂行条例 art 15), 20 days for budgets (预算法 art 14). The first day is not counted.
 */
public final class CalendarDays {

    private CalendarDays() {}

    /** Days after {@code a} up to and including {@code b}; negative when b is earlier. */
    public static int between(LocalDate a, LocalDate b) {
        return Math.toIntExact(ChronoUnit.DAYS.between(a, b));
    }

    /** The last permitted day. */
    public static LocalDate add(LocalDate from, int days) {
        return from.plusDays(days);
    }
}
