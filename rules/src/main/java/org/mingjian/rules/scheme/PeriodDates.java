// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.time.LocalDate;

/** First and last day of an evaluation period, both inclusive. */
public record PeriodDates(String period, LocalDate from, LocalDate to) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
