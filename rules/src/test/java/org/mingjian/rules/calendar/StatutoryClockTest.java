// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.rules.calendar.Extension.Effect;
import org.mingjian.rules.calendar.Suspension.Reason;

class StatutoryClockTest {

    private static final StatutoryTerm REPLY = StatutoryTerm.of(LocalDate.of(2026, 9, 15), 20);
    private static final Suspension THIRD_PARTY = wait("2026-09-21", "2026-10-09");

    private final StatutoryClock clock = new StatutoryClock(WorkingDays.china());

    @Test
    void aPlainTermIsTheCountOfItsWorkingDays() {
        assertThat(clock.deadline(REPLY))
                .isEqualTo(
                        new StatutoryDeadline(REPLY, due("2026-10-19"), due("2026-10-19"), List.of(), 0, Effect.NONE));
    }

    @Test
    void waitingForAThirdPartyIsNotCounted() {
        StatutoryTerm term = REPLY.suspendedBy(List.of(THIRD_PARTY));

        assertThat(clock.deadline(term))
                .isEqualTo(new StatutoryDeadline(
                        term, due("2026-10-29"), due("2026-10-29"), List.of(THIRD_PARTY), 8, Effect.NONE));
    }

    @Test
    void aCorrectedApplicationStartsTheClockAnew() {
        StatutoryTerm received = StatutoryTerm.of(LocalDate.of(2026, 4, 24), 20);

        assertThat(clock.calendar().between(received.start(), LocalDate.of(2026, 4, 28)))
                .isEqualTo(new WorkingDayCount(2, false));
        assertThat(clock.deadline(StatutoryTerm.of(LocalDate.of(2026, 5, 11), 20))
                        .due())
                .isEqualTo(due("2026-06-08"));
    }

    @Test
    void overlappingWaitsCountOnce() {
        List<Suspension> waits = List.of(
                new Suspension(LocalDate.of(2026, 9, 29), LocalDate.of(2026, 10, 12), Reason.OTHER_ORGAN),
                THIRD_PARTY,
                wait("2026-09-22", "2026-09-24"));

        StatutoryDeadline deadline = clock.deadline(REPLY.suspendedBy(waits));

        assertThat(deadline.suspendedWorkingDays()).isEqualTo(10);
        assertThat(deadline.due()).isEqualTo(due("2026-11-02"));
        assertThat(deadline.suspensions())
                .containsExactly(
                        THIRD_PARTY,
                        new Suspension(LocalDate.of(2026, 10, 9), LocalDate.of(2026, 10, 12), Reason.OTHER_ORGAN));
    }

    @Test
    void theOrderOfWaitsDoesNotMatter() {
        Suspension second = wait("2026-10-15", "2026-10-20");

        assertThat(clock.deadline(REPLY.suspendedBy(List.of(second, THIRD_PARTY))))
                .isEqualTo(clock.deadline(REPLY.suspendedBy(List.of(THIRD_PARTY, second))));
    }

    @Test
    void onlyTheTimeInsideTheTermIsSuspended() {
        StatutoryTerm askedBefore = REPLY.suspendedBy(List.of(wait("2026-09-10", "2026-09-17")));
        StatutoryTerm askedOnTheLastDay = REPLY.suspendedBy(List.of(wait("2026-10-19", "2026-10-30")));
        StatutoryTerm askedTheDayBefore = REPLY.suspendedBy(List.of(wait("2026-10-16", "2026-10-30")));

        assertThat(clock.deadline(askedBefore).due()).isEqualTo(due("2026-10-21"));
        assertThat(clock.deadline(askedOnTheLastDay).due()).isEqualTo(due("2026-10-19"));
        assertThat(clock.deadline(askedTheDayBefore).due()).isEqualTo(due("2026-11-02"));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 20, true, 2026-10-19, GRANTED, 2026-11-16",
        "5, 20, true, 2026-09-30, GRANTED, 2026-10-26",
        "30, 20, true, 2026-10-19, CUT_TO_LIMIT, 2026-11-16",
        "20, 15, true, 2026-10-19, CUT_TO_LIMIT, 2026-11-09",
        "20, 20, true, 2026-10-20, NOTIFIED_LATE, 2026-10-19",
        "20, 20, true, , NOT_NOTIFIED, 2026-10-19",
        "20, 20, false, 2026-10-19, NOT_APPROVED, 2026-10-19"
    })
    void anExtensionCountsOnlyWhenApprovedToldInTimeAndWithinTheLimit(
            int taken, int limit, boolean approved, LocalDate notifiedOn, Effect effect, LocalDate due) {
        StatutoryDeadline deadline =
                clock.deadline(REPLY.extendedBy(new Extension(taken, limit, approved, notifiedOn)));

        assertThat(deadline.extensionEffect()).isEqualTo(effect);
        assertThat(deadline.base()).isEqualTo(due("2026-10-19"));
        assertThat(deadline.due()).isEqualTo(new DueDate(due, false));
    }

    @Test
    void aWaitMovesTheDayByWhichTheExtensionMustBeTold() {
        Extension toldAfterThePlainTerm = new Extension(20, 20, true, LocalDate.of(2026, 10, 29));

        StatutoryDeadline deadline =
                clock.deadline(REPLY.suspendedBy(List.of(THIRD_PARTY)).extendedBy(toldAfterThePlainTerm));

        assertThat(deadline.base()).isEqualTo(due("2026-10-29"));
        assertThat(deadline.extensionEffect()).isEqualTo(Effect.GRANTED);
        assertThat(deadline.due()).isEqualTo(due("2026-11-26"));
    }

    @Test
    void aWaitInTheExtendedTimeIsNotCountedEither() {
        StatutoryTerm term = REPLY.extendedBy(new Extension(20, 20, true, LocalDate.of(2026, 10, 16)))
                .suspendedBy(List.of(wait("2026-10-30", "2026-11-06")));

        StatutoryDeadline deadline = clock.deadline(term);

        assertThat(deadline.base()).isEqualTo(due("2026-10-19"));
        assertThat(deadline.due()).isEqualTo(due("2026-11-23"));
    }

    @Test
    void aTermThroughAnUnannouncedYearIsProvisional() {
        StatutoryTerm term = StatutoryTerm.of(LocalDate.of(2026, 12, 1), 20)
                .extendedBy(new Extension(20, 20, true, LocalDate.of(2026, 12, 28)));

        StatutoryDeadline deadline = clock.deadline(term);

        assertThat(deadline.base()).isEqualTo(due("2026-12-29"));
        assertThat(deadline.due()).isEqualTo(new DueDate(LocalDate.of(2027, 1, 26), true));
    }

    @Test
    void impossibleInputsAreRefusedByName() {
        assertThatThrownBy(() -> wait("2026-09-21", "2026-09-20"))
                .hasMessage("suspension ends before it begins: 2026-09-21..2026-09-20");
        assertThatThrownBy(() -> StatutoryTerm.of(LocalDate.of(2026, 9, 15), -1))
                .hasMessage("negative term: -1 working days");
        assertThatThrownBy(() -> new Extension(0, 20, true, null)).hasMessage("extension of 0 working days, limit 20");
    }

    private static Suspension wait(String from, String to) {
        return new Suspension(LocalDate.parse(from), LocalDate.parse(to), Reason.THIRD_PARTY);
    }

    private static DueDate due(String date) {
        return new DueDate(LocalDate.parse(date), false);
    }
}
