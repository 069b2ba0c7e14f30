// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.BadgeNote;

/**
 * The days of a deadline (期限), one cell each, so that a clerk can count along with a finger.
 *
 * @param days every calendar day from the start to the act or the due day, in order
 * @param notes the plain sentences below: start, due day, make-up days, holidays, the act
 * @param calendar what the wrong ways of counting would give, and the notice the calendar rests on
 */
public record DeadlineStrip(List<Day> days, List<BadgeNote> notes, String calendar) {

    public DeadlineStrip {
        days = List.copyOf(days);
        notes = List.copyOf(notes);
    }

    /** The same strip, its sentences led by what it is about. */
    public DeadlineStrip named(String subject) {
        List<BadgeNote> more = new ArrayList<>();
        more.add(BadgeNote.plain(subject));
        more.addAll(notes);
        return new DeadlineStrip(days, more, calendar);
    }

    /** What a day is in the count; the word under or in the cell is {@code strip.<kind>}. */
    public enum Kind {
        /** The day of receipt, not counted. */
        RECEIVED,
        COUNTED,
        /** A weekend day worked by notice (调休上班), counted. */
        MAKE_UP,
        WEEKEND,
        HOLIDAY,
        /** The clock stands still: correction, third party (条例第三十条、第三十二条). */
        SUSPENDED,
        /** The last day of the deadline. */
        DUE,
        /** A counted day after the due day. */
        OVERDUE,
        /** The act, too late. */
        BREACH,
        /** The act, in time. */
        KEPT
    }

    /**
     * One day.
     *
     * @param date the day
     * @param kind what it is in the count
     * @param number number of the working day; absent when the day does not count
     */
    public record Day(LocalDate date, Kind kind, @Nullable Integer number) {

        /** Classes of the cell: kind, and weekday for the grid of weeks on phones. */
        public String style() {
            return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + " w" + weekday();
        }

        /** 1 Monday to 7 Sunday. */
        public int weekday() {
            return date.getDayOfWeek().getValue();
        }

        /** Whether the cell carries the word of its kind below: 班, 休, 停. */
        public boolean remarked() {
            return kind == Kind.MAKE_UP || kind == Kind.HOLIDAY || kind == Kind.SUSPENDED;
        }

        /** Whether the clock starts here. */
        public boolean received() {
            return kind == Kind.RECEIVED;
        }

        /** Whether a month begins here. */
        public boolean opensMonth() {
            return date.getDayOfMonth() == 1;
        }

        /** Month and day for the grid of weeks: 9-04. */
        public String shortDate() {
            int day = date.getDayOfMonth();
            return date.getMonthValue() + (day < 10 ? "-0" : "-") + day;
        }
    }
}
