// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The count as a person does it with the notice in hand: day by day, sharing no code with the calendar under test. */
final class NaiveCount {

    private final Map<String, String> notices = new HashMap<>();

    NaiveCount() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                NaiveCount.class.getResourceAsStream("/calendar/CN.csv"), StandardCharsets.UTF_8))) {
            in.lines().skip(1).map(line -> line.split(",")).forEach(cells -> notices.put(cells[0], cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean works(LocalDate date) {
        String order = notices.get(date.toString());
        if (order != null) {
            return order.equals("WORK");
        }
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    LocalDate add(LocalDate from, int n) {
        LocalDate date = from;
        for (int left = n; left > 0; ) {
            date = date.plusDays(1);
            left -= works(date) ? 1 : 0;
        }
        return date;
    }

    int between(LocalDate a, LocalDate b) {
        int count = 0;
        for (LocalDate date = a.plusDays(1); !date.isAfter(b); date = date.plusDays(1)) {
            count += works(date) ? 1 : 0;
        }
        return count;
    }
}
