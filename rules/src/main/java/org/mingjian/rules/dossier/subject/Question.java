// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.subject;

import java.time.LocalDate;
import org.mingjian.rules.scheme.PeriodDates;

/**
 * As of when, and for which period, an evaluation asks. Facts after {@code asOf} are not known to it.
 *
 * @param asOf the evaluation date; a deadline that ends on it is not yet missed
 * @param decidedUntil last day whose decisions and manual scores are known; later than {@code asOf} where an edition looks
 *     at a period as it stood on its last day and people judged afterwards
 */
public record Question(PeriodDates period, LocalDate asOf, LocalDate decidedUntil) {

    /** Facts and decisions are known up to the same day. */
    public Question(PeriodDates period, LocalDate asOf) {
        this(period, asOf, asOf);
    }

    /**
     * The last day of the period that has run: what a bureau is on it decides whether it is evaluated, in which group and
     * for which functions.
     */
    public LocalDate lastDay() {
        return asOf.isBefore(period.to()) ? asOf : period.to();
    }
}
