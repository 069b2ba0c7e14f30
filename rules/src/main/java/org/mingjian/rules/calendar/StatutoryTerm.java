// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statutory clock runs on: where it starts, how long it runs, what stops and lengthens it.
 *
 * @param start the day not counted: receipt, or formation of the information
 * @param workingDays base length, 0 or more
 * @param suspensions in any order, overlapping or not; an overlap counts once
 * @param extension null when none was taken
 */
public record StatutoryTerm(
        LocalDate start,
        int workingDays,
        List<Suspension> suspensions,
        @Nullable Extension extension) {

    private static final Comparator<Suspension> BY_TIME =
            Comparator.comparing(Suspension::from).thenComparing(Suspension::to).thenComparing(Suspension::reason);

    /** @throws IllegalArgumentException when the length is negative */
    public StatutoryTerm {
        if (workingDays < 0) {
            throw new IllegalArgumentException("negative term: " + workingDays + " working days");
        }
        suspensions = suspensions.stream().sorted(BY_TIME).toList();
    }

    /** A plain term, neither stopped nor lengthened. */
    public static StatutoryTerm of(LocalDate start, int workingDays) {
        return new StatutoryTerm(start, workingDays, List.of(), null);
    }

    public StatutoryTerm suspendedBy(List<Suspension> waits) {
        return new StatutoryTerm(start, workingDays, waits, extension);
    }

    public StatutoryTerm extendedBy(Extension longer) {
        return new StatutoryTerm(start, workingDays, suspensions, longer);
    }
}
