// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.app.appeal.AppealWindow.Result;
import org.mingjian.rules.scheme.AppealStart;

class AppealWindowTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-10-20");
    private static final Instant REVIEWED = Instant.parse("2026-10-09T01:00:00Z");
    private static final Instant PUBLISHED = Instant.parse("2026-10-12T01:00:00Z");
    private static final Instant NOTIFIED = Instant.parse("2026-10-13T01:00:00Z");
    /** After midnight in the city. */
    private static final Instant RECEIVED = Instant.parse("2026-10-14T17:00:00Z");

    private static final Result IN_REVIEW = new Result("s", REVIEWED, null, null, null);
    private static final Result JUST_PUBLISHED = new Result("s", REVIEWED, PUBLISHED, null, null);
    private static final Result NOTICED = new Result("s", REVIEWED, PUBLISHED, NOTIFIED, null);
    private static final Result ACKNOWLEDGED = new Result("s", REVIEWED, PUBLISHED, NOTIFIED, RECEIVED);

    @Test
    void unlessTheSchemeSaysOtherwiseItStartsWhenTheResultIsShownAndAnewWhenItIsPublished() {
        assertThat(start(null, new Result("s", null, null, null, null))).isNull();
        assertThat(start(null, IN_REVIEW)).isEqualTo("2026-10-09");
        assertThat(start(null, ACKNOWLEDGED)).isEqualTo("2026-10-12");
    }

    @Test
    void aSchemeMayLetItStartWithPublicationNotificationOrReceipt() {
        assertThat(start(AppealStart.PUBLICATION, ACKNOWLEDGED)).isEqualTo("2026-10-12");
        assertThat(start(AppealStart.NOTIFICATION, ACKNOWLEDGED)).isEqualTo("2026-10-13");
        assertThat(start(AppealStart.RECEIPT, ACKNOWLEDGED)).isEqualTo("2026-10-15");
    }

    @Test
    void nobodyIsLateBeforeTheStartAndNothingStartsBeforePublication() {
        assertThat(start(AppealStart.NOTIFICATION, JUST_PUBLISHED)).isEqualTo(TODAY);
        assertThat(start(AppealStart.RECEIPT, NOTICED)).isEqualTo(TODAY);
        for (AppealStart from : AppealStart.values()) {
            assertThat(start(from, IN_REVIEW)).as(from.name()).isNull();
        }
    }

    private static @Nullable LocalDate start(@Nullable AppealStart from, Result result) {
        return AppealWindow.start(from, result, TODAY);
    }
}
