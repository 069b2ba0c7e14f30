// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.fetch;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Hours of the city's day in which sites are visited; they may go over midnight.
 *
 * @param from first moment
 * @param to first moment after
 */
public record NightHours(LocalTime from, LocalTime to) {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    public NightHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("hours from " + from + " to " + to + " leave no time");
        }
    }

    /** Reads {@code 22:00-06:00}. */
    public static NightHours of(String hours) {
        String[] ends = hours.strip().split("-", 2);
        return new NightHours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
    }

    /** The moment itself where it lies within the hours, else the next beginning. */
    public Instant next(Instant moment) {
        ZonedDateTime there = moment.atZone(CITY);
        LocalTime time = there.toLocalTime();
        boolean within = from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
        if (within) {
            return moment;
        }
        ZonedDateTime today = there.with(from);
        return (today.isBefore(there) ? today.plusDays(1) : today).toInstant();
    }
}
