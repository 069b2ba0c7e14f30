// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.facts.RectificationItem;
import org.mingjian.rules.facts.RectificationStatus;

class RectificationStandingTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-08-31");

    @Test
    void anItemStaysOverdueUntilItIsReportedWhateverThePeriod() {
        RectificationItem open = item("ZG1", RectificationStatus.ISSUED, null, List.of());

        assertThat(on(LAST_DAY, open)).isEqualTo(RectificationStanding.clear());
        assertThat(on(LAST_DAY.plusDays(1), open)).isEqualTo(new RectificationStanding(1, 0, 0, List.of("ZG1")));
        assertThat(on(LocalDate.parse("2026-12-31"), open).workingDaysOverdue())
                .isEqualTo(WorkingDays.china()
                        .between(LAST_DAY, LocalDate.parse("2026-12-31"))
                        .days());
    }

    @Test
    void aReportEndsItFromItsOwnDayOn() {
        RectificationItem late = item("ZG1", RectificationStatus.REPORTED, LocalDate.parse("2026-09-04"), List.of());

        assertThat(on(LocalDate.parse("2026-09-03"), late).workingDaysOverdue()).isEqualTo(3);
        assertThat(on(LocalDate.parse("2026-09-04"), late)).isEqualTo(RectificationStanding.clear());
    }

    @Test
    void remindersCountWhileTheItemTheyAreAboutIsOverdue() {
        RectificationItem reminded = item(
                "ZG1",
                RectificationStatus.ISSUED,
                null,
                List.of(),
                List.of(LocalDate.parse("2026-09-03"), LocalDate.parse("2026-09-03"), LocalDate.parse("2026-09-10")));
        RectificationItem reported =
                item("ZG2", RectificationStatus.REPORTED, LAST_DAY, List.of(), List.of(LocalDate.parse("2026-09-03")));

        assertThat(on(LocalDate.parse("2026-09-02"), reminded).reminders()).isZero();
        assertThat(on(LocalDate.parse("2026-09-09"), reminded).reminders()).isEqualTo(1);
        assertThat(on(LocalDate.parse("2026-09-10"), reminded).reminders()).isEqualTo(2);
        assertThat(on(LocalDate.parse("2026-09-10"), reported)).isEqualTo(RectificationStanding.clear());
    }

    @Test
    void whatNobodyRegisteredAStateOfIsNotHeldAgainstTheBureau() {
        assertThat(on(LocalDate.parse("2026-12-31"), item("ZG1", null, null, List.of())))
                .isEqualTo(RectificationStanding.clear());
    }

    @Test
    void theMostRecurringProblemCountsUpToTheDay() {
        RectificationItem twice = item(
                "ZG2",
                RectificationStatus.CLOSED,
                LAST_DAY,
                List.of(LocalDate.parse("2026-09-10"), LocalDate.parse("2026-10-10")));
        RectificationItem once =
                item("ZG1", RectificationStatus.CLOSED, LAST_DAY, List.of(LocalDate.parse("2026-09-10")));

        assertThat(on(LocalDate.parse("2026-10-09"), twice, once))
                .isEqualTo(new RectificationStanding(0, 1, 0, List.of("ZG1", "ZG2")));
        assertThat(on(LocalDate.parse("2026-10-10"), twice, once).recurrences()).isEqualTo(2);
    }

    private static RectificationStanding on(LocalDate day, RectificationItem... items) {
        return RectificationStanding.of(List.of(items), day, WorkingDays.china());
    }

    private static RectificationItem item(
            String id,
            @Nullable RectificationStatus status,
            @Nullable LocalDate feedbackOn,
            List<LocalDate> recurredOn) {
        return item(id, status, feedbackOn, recurredOn, List.of());
    }

    private static RectificationItem item(
            String id,
            @Nullable RectificationStatus status,
            @Nullable LocalDate feedbackOn,
            List<LocalDate> recurredOn,
            List<LocalDate> remindedOn) {
        return new RectificationItem(
                "SHIJIAOYU",
                id,
                null,
                null,
                "JC-01",
                "指南缺传真",
                LocalDate.parse("2026-08-17"),
                LAST_DAY,
                feedbackOn,
                status,
                null,
                recurredOn,
                remindedOn,
                null);
    }
}
