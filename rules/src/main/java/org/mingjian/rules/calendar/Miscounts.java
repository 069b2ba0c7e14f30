// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import java.time.LocalDate;

/**
 * The two due dates people get by counting wrongly, shown beside the right one to settle disputes.
 *
 * @param mondayToFriday every weekday counted, holidays too
 * @param withoutMakeUpDays holidays left out, but worked weekends (调休上班) not counted
 */
public record Miscounts(LocalDate mondayToFriday, LocalDate withoutMakeUpDays) {

    /** Counts wrongly in both ways over the holidays of one table; build it once per table. */
    public static final class Counter {

        private final StatutoryClock weekdays = new StatutoryClock(new WorkingDays(HolidayTable.empty()));
        private final StatutoryClock holidays;

        public Counter(HolidayTable table) {
            this.holidays = new StatutoryClock(new WorkingDays(table.withoutMakeUpDays()));
        }

        public Miscounts of(StatutoryTerm term) {
            return new Miscounts(due(weekdays, term), due(holidays, term));
        }

        private static LocalDate due(StatutoryClock clock, StatutoryTerm term) {
            return clock.deadline(term).due().date();
        }
    }
}
