// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.PeriodDates;

/** The period of a scheme an evaluation asks about. */
public final class PeriodChoice {

    private PeriodChoice() {}

    /**
     * The period of that name; without a name the longest one the evaluation date lies in, else the longest of those that
     * ended last before it.
     *
     * @return empty when the scheme has no such period, or none that had begun on the evaluation date
     */
    public static Optional<PeriodDates> of(EvaluationScheme scheme, @Nullable String name, LocalDate asOf) {
        if (name != null) {
            return Optional.ofNullable(scheme.periods().get(name)).filter(period -> begun(period, asOf));
        }
        return scheme.periods().values().stream()
                .filter(period -> begun(period, asOf))
                .max(Comparator.<PeriodDates, Boolean>comparing(period -> period.contains(asOf))
                        .thenComparing(period -> period.contains(asOf) ? LocalDate.MAX : period.to())
                        .thenComparing(period -> ChronoUnit.DAYS.between(period.from(), period.to()))
                        .thenComparing(PeriodDates::period));
    }

    private static boolean begun(PeriodDates period, LocalDate asOf) {
        return !period.from().isAfter(asOf);
    }
}
