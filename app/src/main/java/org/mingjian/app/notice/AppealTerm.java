// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.scheme.AppealStart;
import org.mingjian.rules.scheme.Deadlines;

/**
 * The term of an appeal (申诉期限) as a notice prints it: counted from the day the scheme's {@code deadlines.appeal_from}
 * names, where it names none from publication, on which all notices that speak of an appeal rest.
 *
 * @param publishedAt of the result the notice is about; null in review
 */
record AppealTerm(Deadlines deadlines, @Nullable Instant publishedAt) {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    static AppealTerm of(NoticeSubject subject) {
        return new AppealTerm(subject.scheme().deadlines(), subject.run().publishedAt());
    }

    /** Last day; null while the day it is counted from is open: the bureau is yet to receive what is printed here. */
    @Nullable
    LocalDate until(@Nullable LocalDate issuedOn, WorkingDays calendar) {
        LocalDate start = start(issuedOn);
        return start == null ? null : calendar.add(start, deadlines.appeal()).date();
    }

    private @Nullable LocalDate start(@Nullable LocalDate issuedOn) {
        AppealStart from = deadlines.appealFrom();
        if (from == AppealStart.RECEIPT) {
            return null;
        }
        if (from == AppealStart.NOTIFICATION) {
            return issuedOn;
        }
        return publishedAt == null ? null : LocalDate.ofInstant(publishedAt, CITY);
    }
}
