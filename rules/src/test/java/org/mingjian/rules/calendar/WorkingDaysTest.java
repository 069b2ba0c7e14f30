// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays china = WorkingDays.china();

    @ParameterizedTest
    @CsvSource({
        "2025-12-25, 2026-01-06, 2026-01-16, 2026-01-23, 2026-02-27",
        "2026-01-20, 2026-01-29, 2026-02-10, 2026-02-24, 2026-03-23",
        "2026-02-10, 2026-02-26, 2026-03-09, 2026-03-16, 2026-04-14",
        "2026-04-24, 2026-05-08, 2026-05-19, 2026-05-26, 2026-06-24",
        "2026-09-15, 2026-09-23, 2026-10-12, 2026-10-19, 2026-11-16",
        "2026-09-25, 2026-10-12, 2026-10-22, 2026-10-29, 2026-11-26"
    })
    void legalTermsEndOnTheKnownDays(
            LocalDate from, LocalDate seven, LocalDate fifteen, LocalDate twenty, LocalDate forty) {
        assertThat(List.of(china.add(from, 7), china.add(from, 15), china.add(from, 20), china.add(from, 40)))
                .containsExactly(
                        new DueDate(seven, false),
                        new DueDate(fifteen, false),
                        new DueDate(twenty, false),
                        new DueDate(forty, false));
    }

    @ParameterizedTest
    @CsvSource({"2023-04-12, 2023-05-11", "2026-02-10, 2026-03-16", "2026-09-18, 2026-10-22", "2026-08-28, 2026-09-24"})
    void twentyWorkingDaysRunOverMakeUpDays(LocalDate from, LocalDate due) {
        assertThat(china.add(from, 20)).isEqualTo(new DueDate(due, false));
    }

    @Test
    void aYearWithItsNoticeHasItsKnownNumberOfWorkingDays() {
        assertThat(china.inYear(2025)).isEqualTo(new WorkingDayCount(248, false));
        assertThat(china.inYear(2026)).isEqualTo(new WorkingDayCount(248, false));
    }

    @Test
    void aYearWithoutNoticeCountsMondayToFridayAndSaysProvisional() {
        assertThat(china.inYear(2027)).isEqualTo(new WorkingDayCount(261, true));
        assertThat(china.inYear(2016)).isEqualTo(new WorkingDayCount(261, true));
        assertThat(china.add(LocalDate.of(2026, 12, 1), 40)).isEqualTo(new DueDate(LocalDate.of(2027, 1, 26), true));
        assertThat(china.between(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1)))
                .isEqualTo(new WorkingDayCount(1, true));
    }

    @Test
    void onlyDaysThatAreCountedMakeAResultProvisional() {
        LocalDate lastBefore = LocalDate.of(2016, 12, 31);
        LocalDate lastCovered = LocalDate.of(2026, 12, 31);

        assertThat(china.add(lastBefore, 1)).isEqualTo(new DueDate(LocalDate.of(2017, 1, 3), false));
        assertThat(china.add(lastBefore.minusDays(1), 1)).isEqualTo(new DueDate(LocalDate.of(2017, 1, 3), true));
        assertThat(china.between(LocalDate.of(2026, 12, 30), lastCovered)).isEqualTo(new WorkingDayCount(1, false));
        assertThat(china.add(LocalDate.of(2026, 12, 30), 1)).isEqualTo(new DueDate(lastCovered, false));
        assertThat(china.add(lastCovered, 1)).isEqualTo(new DueDate(LocalDate.of(2027, 1, 1), true));
    }

    @Test
    void anUncoveredYearInsideTheCountMakesItProvisional() {
        assertThat(china.between(LocalDate.of(2015, 6, 1), LocalDate.of(2020, 6, 1))
                        .provisional())
                .isTrue();
        assertThat(china.between(LocalDate.of(2020, 6, 1), LocalDate.of(2015, 6, 1))
                        .provisional())
                .isTrue();
    }

    @Test
    void countingBackwardsIsNegative() {
        assertThat(china.between(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 9, 25)))
                .isEqualTo(new WorkingDayCount(-7, false));
        assertThat(china.add(LocalDate.of(2026, 10, 12), -7)).isEqualTo(new DueDate(LocalDate.of(2026, 9, 24), false));
    }

    @Test
    void aDayTellsWhyItIsWorkedOrNot() {
        List<String> notice = List.of("https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm");

        assertThat(china.day(LocalDate.of(2026, 9, 20)))
                .isEqualTo(
                        new CalendarDay(LocalDate.of(2026, 9, 20), CalendarDay.Nature.MAKE_UP, "国庆节", notice, false));
        assertThat(china.day(LocalDate.of(2026, 9, 26)))
                .isEqualTo(
                        new CalendarDay(LocalDate.of(2026, 9, 26), CalendarDay.Nature.HOLIDAY, "中秋节", notice, false));
        assertThat(china.day(LocalDate.of(2026, 9, 19)))
                .isEqualTo(
                        new CalendarDay(LocalDate.of(2026, 9, 19), CalendarDay.Nature.WEEKEND, null, List.of(), false));
        assertThat(china.day(LocalDate.of(2027, 1, 1)))
                .isEqualTo(
                        new CalendarDay(LocalDate.of(2027, 1, 1), CalendarDay.Nature.WEEKDAY, null, List.of(), true));
    }

    @Test
    void aWeekdayWorkedByNoticeIsNoMakeUpDay() {
        assertThat(china.day(LocalDate.of(2020, 2, 3)).nature()).isEqualTo(CalendarDay.Nature.WEEKDAY);
    }

    @Test
    void theEndsOfTheRangeCanBeCounted() {
        LocalDate first = LocalDate.of(1990, 1, 1);
        LocalDate last = LocalDate.of(2100, 12, 31);
        int all = china.between(first, last).days();

        assertThat(china.isWorkingDay(first)).isTrue();
        assertThat(china.add(first, all)).isEqualTo(new DueDate(last, true));
        assertThat(china.add(last, -all)).isEqualTo(new DueDate(first, true));
        assertThat(china.inYear(1990).days()).isEqualTo(261);
        assertThat(china.inYear(2100).days()).isEqualTo(261);
    }

    @Test
    void aDayOutsideTheRangeIsRefusedByName() {
        LocalDate early = LocalDate.of(1989, 12, 31);
        LocalDate last = LocalDate.of(2100, 12, 31);

        assertThatThrownBy(() -> china.isWorkingDay(early))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("outside 1990-01-01..2100-12-31: 1989-12-31");
        assertThatThrownBy(() -> china.between(last, LocalDate.of(2101, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("outside 1990-01-01..2100-12-31: 2101-01-01");
        assertThatThrownBy(() -> china.add(last, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("outside 1990-01-01..2100-12-31: 2100-12-31 + 1 working days");
        assertThatThrownBy(() -> china.add(last, Integer.MAX_VALUE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> china.add(last, Integer.MIN_VALUE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> china.inYear(2101)).isInstanceOf(IllegalArgumentException.class);
    }
}
