// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.sending;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.mingjian.app.holiday.HolidayCalendar;
import org.mingjian.app.message.MessageProperties;
import org.mingjian.rules.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** On which days mails rest: those on which nobody works. */
@Component
class QuietDays {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime START = LocalTime.of(8, 30);
    private static final int LONGEST_REST = 31;

    private final HolidayCalendar calendar;
    private final MessageProperties properties;

    QuietDays(HolidayCalendar calendar, MessageProperties properties) {
        this.calendar = calendar;
        this.properties = properties;
    }

    /** Now on a working day, else half past eight on the next one. */
    Instant next(Instant now) {
        return properties.quiet() ? next(now, calendar.days()) : now;
    }

    static Instant next(Instant now, WorkingDays days) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        for (int rest = 0; rest < LONGEST_REST; rest++) {
            LocalDate day = today.plusDays(rest);
            if (days.isWorkingDay(day)) {
                return rest == 0 ? now : day.atTime(START).atZone(ZONE).toInstant();
            }
        }
        return now;
    }
}
