// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which a State Council holiday notice (节假日安排通知) departs from the plain week.
 *
 * @param holiday the holiday the notice names, such as 国庆节
 * @param notices addresses or numbers of the notices, the amending one last; never empty
 */
public record ArrangedDay(LocalDate date, Kind kind, String holiday, List<String> notices) {

    /** What the notice orders for the day. */
    public enum Kind {
        /** No work (放假), weekends inside a holiday included. */
        OFF,
        /** Work (上班); on a weekend it is a make-up day (调休). */
        WORK
    }

    public ArrangedDay {
        notices = List.copyOf(notices);
    }
}
