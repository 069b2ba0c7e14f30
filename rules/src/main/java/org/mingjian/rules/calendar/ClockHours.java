// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * Hours by the clock, nights and holidays included, in Chinese standard time: 5, 24 and 48 hours after an event of
 * public opinion (中办发〔2016〕8号, 国办发〔2016〕61号).
 */
public final class ClockHours {

    private ClockHours() {}

    /** The last permitted moment. */
    public static LocalDateTime add(LocalDateTime from, int hours) {
        return from.plusHours(hours);
    }

    /** The exact time passed; negative when {@code b} is earlier. */
    public static Duration between(LocalDateTime a, LocalDateTime b) {
        return Duration.between(a, b);
    }
}
