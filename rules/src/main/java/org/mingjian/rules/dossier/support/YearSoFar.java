// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.support;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.mingjian.rules.dossier.subject.BureauFacts;

/**
 * The year of a question, from New Year to the end of the period, or to the evaluation date where that comes first.
 *
 * @param monthsOver calendar months of it that are over
 */
record YearSoFar(LocalDate newYear, LocalDate end, int monthsOver) {

    private static final int MONTHS = 12;

    static YearSoFar of(BureauFacts facts) {
        LocalDate last = facts.question().period().to();
        LocalDate end = facts.isLater(last) ? facts.asOf() : last;
        boolean monthOver = end.equals(end.with(TemporalAdjusters.lastDayOfMonth()));
        int monthsOver = monthOver ? end.getMonthValue() : end.getMonthValue() - 1;
        return new YearSoFar(LocalDate.of(end.getYear(), 1, 1), end, monthsOver);
    }

    int year() {
        return end.getYear();
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(newYear) && !day.isAfter(end);
    }

    boolean complete() {
        return monthsOver == MONTHS;
    }

    /** The year's number in proportion to the months that are over, rounded down. */
    int dueOf(int yearly) {
        return yearly * monthsOver / MONTHS;
    }
}
