// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.scheme.AppealStart;
import org.mingjian.rules.scheme.Deadlines;

class AppealTermTest {

    /** After midnight in the city: 2026-10-13, a Tuesday. */
    private static final Instant PUBLISHED = Instant.parse("2026-10-12T17:00:00Z");

    private static final LocalDate ISSUED = LocalDate.parse("2026-10-15");
    private static final WorkingDays CALENDAR = new WorkingDays(HolidayTable.china());

    @Test
    void itIsCountedFromPublicationUnlessTheSchemeNamesAnotherDay() {
        assertThat(until(null, PUBLISHED, ISSUED)).isEqualTo("2026-10-20");
        assertThat(until(AppealStart.PUBLICATION, PUBLISHED, ISSUED)).isEqualTo("2026-10-20");
        assertThat(until(AppealStart.PUBLICATION, PUBLISHED, null)).isEqualTo("2026-10-20");
        assertThat(until(AppealStart.PUBLICATION, null, ISSUED)).isNull();
    }

    @Test
    void itIsCountedFromTheDayOfIssueWhereTheSchemeCountsFromNotification() {
        assertThat(until(AppealStart.NOTIFICATION, PUBLISHED, ISSUED)).isEqualTo("2026-10-22");
        assertThat(until(AppealStart.NOTIFICATION, PUBLISHED, null)).isNull();
    }

    @Test
    void noDayIsPrintedWhereTheSchemeCountsFromReceipt() {
        assertThat(until(AppealStart.RECEIPT, PUBLISHED, ISSUED)).isNull();
    }

    private static @Nullable LocalDate until(
            @Nullable AppealStart from, @Nullable Instant published, @Nullable LocalDate issued) {
        return new AppealTerm(new Deadlines(5, 5, from), published).until(issued, CALENDAR);
    }
}
