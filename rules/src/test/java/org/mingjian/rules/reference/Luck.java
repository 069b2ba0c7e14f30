// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.mingjian.rules.scheme.PeriodDates;

/** Seeded chance that prefers the days on which rules turn: ends of periods and terms, make-up days, changes of law. */
final class Luck {

    private static final List<LocalDate> TURNING = List.of(
            LocalDate.of(2017, 1, 1),
            LocalDate.of(2017, 5, 27),
            LocalDate.of(2017, 9, 30),
            LocalDate.of(2019, 5, 5),
            LocalDate.of(2019, 5, 14),
            LocalDate.of(2019, 5, 15),
            LocalDate.of(2019, 5, 16),
            LocalDate.of(2023, 12, 29),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 1, 2),
            LocalDate.of(2026, 2, 14),
            LocalDate.of(2026, 9, 20),
            LocalDate.of(2026, 10, 10),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 1, 4));

    private final Random random;
    private final NaiveCalendar calendar;
    private final PeriodDates period;
    private final double care;

    /** @param care chance that a duty is done as it should be */
    Luck(Random random, NaiveCalendar calendar, PeriodDates period, double care) {
        this.random = random;
        this.calendar = calendar;
        this.period = period;
        this.care = care;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    boolean careful() {
        return chance(care);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    /** The value, or not known. */
    <T> T known(T value) {
        return chance(0.08 + (1 - care) * 0.12) ? null : value;
    }

    LocalDate day() {
        double kind = random.nextDouble();
        if (kind < 0.6) {
            long length = period.to().toEpochDay() - period.from().toEpochDay();
            return period.from().plusDays(-50 + random.nextInt((int) length + 65));
        }
        if (kind < 0.8) {
            return one(period.from(), period.to()).plusDays(random.nextInt(7) - 3);
        }
        if (kind < 0.95) {
            LocalDate turning = TURNING.get(random.nextInt(TURNING.size()));
            return turning.getYear() == period.to().getYear() || chance(0.1) ? turning : period.from();
        }
        return period.from().plusDays(random.nextInt(800) - 600);
    }

    /** About the last day of a term: in time for the careful, a few days round it otherwise. */
    LocalDate termAfter(LocalDate start, int workingDays) {
        LocalDate due = calendar.add(start, workingDays);
        if (careful()) {
            return chance(0.5) ? due : due.minusDays(random.nextInt(Math.max(1, workingDays)));
        }
        return chance(0.6) ? due.plusDays(random.nextInt(6) - 1) : due.plusDays(random.nextInt(70));
    }

    LocalDate upTo(LocalDate day, int days) {
        return day.minusDays(random.nextInt(days + 1));
    }

    PeriodDates period() {
        return period;
    }

    NaiveCalendar calendar() {
        return calendar;
    }
}
