// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An extension of the reply term (延期答复, 政府信息公开条例 art 33(2)).
 *
 * @param workingDays what the bureau took
 * @param limit the most the law allows: 20, or 15 under the regulation of 2008
 * @param approvedByHead the head of the disclosure office agreed
 * @param notifiedOn the day the applicant was told, null if never
 */
public record Extension(
        int workingDays,
        int limit,
        boolean approvedByHead,
        @Nullable LocalDate notifiedOn) {

    /** What the extension does to the term. */
    public enum Effect {
        /** None was taken. */
        NONE,
        /** It lengthens the term as taken. */
        GRANTED,
        /** It lengthens the term, but only by the limit. */
        CUT_TO_LIMIT,
        /** The head of the disclosure office did not agree: no effect. */
        NOT_APPROVED,
        /** The applicant was not told: no effect. */
        NOT_NOTIFIED,
        /** The applicant was told after the base due date: no effect. */
        NOTIFIED_LATE;

        public boolean lengthens() {
            return this == GRANTED || this == CUT_TO_LIMIT;
        }
    }

    /** @throws IllegalArgumentException when it takes no day or the limit is negative */
    public Extension {
        if (workingDays < 1 || limit < 0) {
            throw new IllegalArgumentException("extension of " + workingDays + " working days, limit " + limit);
        }
    }

    /** Judged against the due date without it; telling the applicant on that very day is in time. */
    Effect effect(LocalDate baseDue) {
        if (!approvedByHead) {
            return Effect.NOT_APPROVED;
        }
        if (notifiedOn == null) {
            return Effect.NOT_NOTIFIED;
        }
        if (notifiedOn.isAfter(baseDue)) {
            return Effect.NOTIFIED_LATE;
        }
        return workingDays > limit ? Effect.CUT_TO_LIMIT : Effect.GRANTED;
    }

    int permittedDays() {
        return Math.min(workingDays, limit);
    }
}
