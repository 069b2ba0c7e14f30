// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.calendar.Suspension.Reason;

class DeadlineTraceTest {

    private final StatutoryClock clock = new StatutoryClock(WorkingDays.china());

    @Test
    void theStripOfSpring2023CountsTheWorkedWeekends() {
        DeadlineTrace trace = clock.trace(StatutoryTerm.of(LocalDate.of(2023, 4, 12), 20));

        assertThat(strip(trace))
                .isEqualTo("12START 13:1 14:2 15- 16- 17:3 18:4 19:5 20:6 21:7 22- 23班:8 24:9 25:10 26:11 27:12 28:13"
                        + " 29休 30休 1休 2休 3休 4:14 5:15 6班:16 7- 8:17 9:18 10:19 11DUE:20");
        assertThat(trace.notices())
                .containsExactly("http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm");
        assertThat(trace.workingDaysLate()).isZero();
    }

    @Test
    void aLateReplyIsNumberedOnToTheDayItWasSent() {
        DeadlineTrace trace = clock.trace(StatutoryTerm.of(LocalDate.of(2026, 8, 28), 20), LocalDate.of(2026, 9, 29));

        assertThat(strip(trace))
                .isEqualTo("28START 29- 30- 31:1 1:2 2:3 3:4 4:5 5- 6- 7:6 8:7 9:8 10:9 11:10 12- 13- 14:11 15:12 16:13"
                        + " 17:14 18:15 19- 20班:16 21:17 22:18 23:19 24DUE:20 25休 26休 27休 28late:21 29late:22!");
        assertThat(trace.workingDaysLate()).isEqualTo(2);
    }

    @Test
    void suspendedDaysStandInTheStripWithoutNumber() {
        StatutoryTerm term = StatutoryTerm.of(LocalDate.of(2026, 9, 15), 20)
                .suspendedBy(List.of(
                        new Suspension(LocalDate.of(2026, 9, 21), LocalDate.of(2026, 10, 9), Reason.THIRD_PARTY)));

        DeadlineTrace trace = clock.trace(term);

        assertThat(strip(trace))
                .isEqualTo("15START 16:1 17:2 18:3 19- 20班:4 21:5 22stop 23stop 24stop 25休 26休 27休 28stop 29stop"
                        + " 30stop 1休 2休 3休 4休 5休 6休 7休 8stop 9stop 10班:6 11- 12:7 13:8 14:9 15:10 16:11 17- 18-"
                        + " 19:12 20:13 21:14 22:15 23:16 24- 25- 26:17 27:18 28:19 29DUE:20");
        assertThat(trace.days().get(7).suspendedFor()).isEqualTo(Reason.THIRD_PARTY);
    }

    @Test
    void anActInTimeIsMarkedInsideTheTerm() {
        DeadlineTrace trace = clock.trace(StatutoryTerm.of(LocalDate.of(2026, 3, 2), 3), LocalDate.of(2026, 3, 4));

        assertThat(strip(trace)).isEqualTo("2START 3:1 4:2! 5DUE:3");
    }

    @Test
    void aReplyOnTheSpotMarksTheStart() {
        DeadlineTrace trace = clock.trace(StatutoryTerm.of(LocalDate.of(2026, 3, 2), 1), LocalDate.of(2026, 3, 2));

        assertThat(strip(trace)).isEqualTo("2START! 3DUE:1");
    }

    @Test
    void daysOfAnUnannouncedYearSayProvisional() {
        DeadlineTrace trace = clock.trace(StatutoryTerm.of(LocalDate.of(2026, 12, 30), 2));

        assertThat(trace.deadline().due()).isEqualTo(new DueDate(LocalDate.of(2027, 1, 1), true));
        assertThat(trace.days().stream().map(day -> day.day().provisional())).containsExactly(false, false, true);
    }

    @Test
    void everyTraceHasNoGapAndEndsItsNumbersOnTheDueDate() {
        LocalDate.of(2017, 1, 1).datesUntil(LocalDate.of(2026, 12, 1)).forEach(start -> {
            DeadlineTrace trace = clock.trace(StatutoryTerm.of(start, 20));
            LocalDate due = clock.calendar().add(start, 20).date();

            assertThat(trace.days().stream().map(TraceDay::date))
                    .containsExactlyElementsOf(start.datesUntil(due.plusDays(1)).toList());
            assertThat(trace.days().get(trace.days().size() - 1).number()).isEqualTo(20);
        });
    }

    @Test
    void theUsualMiscountsAreShownBesideTheRightDate() {
        Miscounts.Counter counter = new Miscounts.Counter(HolidayTable.china());

        assertThat(counter.of(StatutoryTerm.of(LocalDate.of(2023, 4, 12), 20)))
                .isEqualTo(new Miscounts(LocalDate.of(2023, 5, 10), LocalDate.of(2023, 5, 15)));
        assertThat(counter.of(StatutoryTerm.of(LocalDate.of(2026, 8, 28), 20)))
                .isEqualTo(new Miscounts(LocalDate.of(2026, 9, 25), LocalDate.of(2026, 9, 28)));
    }

    private static String strip(DeadlineTrace trace) {
        return trace.days().stream().map(DeadlineTraceTest::cell).collect(Collectors.joining(" "));
    }

    private static String cell(TraceDay day) {
        String mark = switch (day.kind()) {
            case START -> "START";
            case COUNTED -> "";
            case MAKE_UP_COUNTED -> "班";
            case DUE -> "DUE";
            case AFTER_DUE -> "late";
            case SUSPENDED -> "stop";
            case WEEKEND -> "-";
            case HOLIDAY -> "休";
        };
        String number = day.number() == null ? "" : ":" + day.number();
        return day.date().getDayOfMonth() + mark + number + (day.acted() ? "!" : "");
    }
}
