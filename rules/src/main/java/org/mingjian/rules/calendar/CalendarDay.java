// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day as the calendar knows it.
 *
 * @param holiday the holiday it belongs to or makes up for, null on a plain day
 * @param notices addresses of the State Council notices that order it, empty on a plain day
 * @param provisional the notice of its year is not in the table
 */
public record CalendarDay(
        LocalDate date, Nature nature, @Nullable String holiday, List<String> notices, boolean provisional) {

    /** Why a day is worked or not. */
    public enum Nature {
        /** Monday to Friday, worked. */
        WEEKDAY,
        /** A Saturday or Sunday worked by notice (调休上班). */
        MAKE_UP,
        /** A plain Saturday or Sunday. */
        WEEKEND,
        /** Off by notice (放假), weekends inside the holiday included. */
        HOLIDAY;

        public boolean worked() {
            return this == WEEKDAY || this == MAKE_UP;
        }
    }

    public CalendarDay {
        notices = List.copyOf(notices);
    }
}
