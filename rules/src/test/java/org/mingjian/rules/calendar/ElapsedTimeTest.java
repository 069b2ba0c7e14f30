// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ElapsedTimeTest {

    @Test
    void calendarDaysRunThroughHolidays() {
        LocalDate opened = LocalDate.of(2026, 9, 15);

        assertThat(CalendarDays.add(opened, 30)).isEqualTo(LocalDate.of(2026, 10, 15));
        assertThat(CalendarDays.between(opened, LocalDate.of(2026, 10, 15))).isEqualTo(30);
        assertThat(CalendarDays.between(LocalDate.of(2026, 10, 15), opened)).isEqualTo(-30);
    }

    @Test
    void clockHoursRunThroughTheNight() {
        LocalDateTime occurred = LocalDateTime.of(2026, 9, 30, 22, 30);

        assertThat(ClockHours.add(occurred, 24)).isEqualTo(LocalDateTime.of(2026, 10, 1, 22, 30));
        assertThat(ClockHours.between(occurred, LocalDateTime.of(2026, 10, 1, 3, 30, 1)))
                .isEqualTo(Duration.ofHours(5).plusSeconds(1));
    }
}
