// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods whose name says their dates: {@code 2026} the year, {@code 2026Q3} the quarter, {@code 2026-07} the month. */
public final class Periods {

    private static final Pattern NAME = Pattern.compile("(20\\d{2})(?:Q([1-4])|-(0[1-9]|1[0-2]))?");

    private Periods() {}

    /** The dates of a period by its name; empty where the name is of another form. */
    public static Optional<PeriodDates> named(String period) {
        Matcher name = NAME.matcher(period);
        if (!name.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(name.group(1));
        if (name.group(2) != null) {
            int firstMonth = 3 * Integer.parseInt(name.group(2)) - 2;
            return Optional.of(months(period, YearMonth.of(year, firstMonth), 3));
        }
        if (name.group(3) != null) {
            return Optional.of(months(period, YearMonth.of(year, Integer.parseInt(name.group(3))), 1));
        }
        return Optional.of(months(period, YearMonth.of(year, 1), 12));
    }

    private static PeriodDates months(String period, YearMonth first, int count) {
        LocalDate last = first.plusMonths(count - 1L).atEndOfMonth();
        return new PeriodDates(period, first.atDay(1), last);
    }
}
