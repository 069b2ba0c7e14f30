// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Laws that hold for every day of the covered years. */
class WorkingDaysPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final WorkingDays china = WorkingDays.china();
    private final NaiveCount naive = new NaiveCount();

    @Test
    void everyDayIsWorkedExactlyAsTheNoticesSay() {
        everyDay()
                .forEach(date ->
                        assertThat(china.isWorkingDay(date)).as(date.toString()).isEqualTo(naive.works(date)));
    }

    @Test
    void addingAgreesWithTheNaiveCount() {
        everyDay().forEach(from -> {
            for (int n = 0; n <= 45; n++) {
                assertThat(china.add(from, n).date()).as(from + " + " + n).isEqualTo(naive.add(from, n));
            }
        });
    }

    @Test
    void countingAgreesWithTheNaiveCountInBothDirections() {
        everyDay().forEach(a -> {
            for (int length : new int[] {0, 1, 2, 7, 30, 61, 400}) {
                LocalDate b = a.plusDays(length);
                int expected = naive.between(a, b);
                assertThat(china.between(a, b).days()).as(a + ".." + b).isEqualTo(expected);
                assertThat(china.between(b, a).days()).as(b + ".." + a).isEqualTo(-expected);
            }
        });
    }

    @Test
    void countingBackGivesWhatWasAdded() {
        everyDay().forEach(from -> {
            for (int n = -60; n <= 60; n++) {
                assertThat(china.between(from, china.add(from, n).date()).days())
                        .as(from + " + " + n)
                        .isEqualTo(n);
            }
        });
    }

    @Test
    void aLongerTermEndsStrictlyLater() {
        everyDay().forEach(from -> {
            for (int n = -60; n < 60; n++) {
                assertThat(china.add(from, n + 1).date())
                        .as(from + " + " + (n + 1))
                        .isAfter(china.add(from, n).date());
            }
        });
    }

    @Test
    void aLaterStartNeverEndsEarlier() {
        everyDay()
                .forEach(from -> assertThat(china.add(from.plusDays(1), 20).date())
                        .as("from " + from)
                        .isAfterOrEqualTo(china.add(from, 20).date()));
    }

    @Test
    void aCountIsProvisionalExactlyWhenItEntersAnUncoveredYear() {
        everyDay().forEach(from -> {
            DueDate due = china.add(from, 20);
            assertThat(due.provisional())
                    .as("from " + from)
                    .isEqualTo(due.date().getYear() > 2026);
        });
    }

    private static Stream<LocalDate> everyDay() {
        return FIRST.datesUntil(LAST.plusDays(1));
    }
}
