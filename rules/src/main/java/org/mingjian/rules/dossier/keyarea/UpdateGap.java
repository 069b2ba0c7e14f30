// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.keyarea;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days in which a key area stood still for longer than it may.
 *
 * @param from the item before it, or the day the duty began
 * @param to the next item, or the last day asked about
 * @param days calendar days from one to the other
 */
public record UpdateGap(LocalDate from, LocalDate to, int days) {

    /**
     * The longest stretch over the limit that concerns the period: it ran over in the period, or is still open at its
     * end. One that ran over before and has ended was asked about in its own period. Empty where there is none.
     */
    static @Nullable UpdateGap longest(
            List<LocalDate> items, LocalDate first, LocalDate end, @Nullable Integer limit, LocalDate periodFrom) {
        if (limit == null) {
            return null;
        }
        List<UpdateGap> over = new ArrayList<>();
        LocalDate from = first;
        for (LocalDate item : items) {
            add(over, from, item, limit, periodFrom);
            from = item;
        }
        // Still open: it concerns the period whenever it began.
        add(over, from, end, limit, first);
        return over.stream()
                .max(Comparator.comparingInt(UpdateGap::days).thenComparing(UpdateGap::from))
                .orElse(null);
    }

    private static void add(List<UpdateGap> over, LocalDate from, LocalDate to, int limit, LocalDate since) {
        int days = (int) ChronoUnit.DAYS.between(from, to);
        LocalDate ranOverOn = from.plusDays(limit + 1L);
        if (days > limit && !ranOverOn.isBefore(since)) {
            over.add(new UpdateGap(from, to, days));
        }
    }
}
