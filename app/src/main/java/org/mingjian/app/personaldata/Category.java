// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.personaldata;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;

/** Personal data that goes after a period, by what it is kept for. */
public enum Category {
    /** Applicants in registers of requests and letters of reply; the period begins when the year of the case ends. */
    REQUESTS,
    /** Files people brought and rows of them that were shown; from the end of the upload. */
    UPLOADS,
    /** Sessions of accounts; from their end, or from when they were last used. */
    ENTRIES,
    /** Mail address and password of a disabled account; its name stays in the audit trail. */
    ACCOUNTS,
    /** Files handed in as evidence and withdrawn; from the last withdrawal. */
    EVIDENCE,
    /** Answers kept under an Idempotency-Key. */
    ANSWERS;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** What of it began before this moment is due. */
    Instant dueBefore(PersonalDataProperties properties, Instant now) {
        return now.atZone(ZONE).minus(period(properties)).toInstant();
    }

    /** When what began then is due. */
    Instant dueOn(PersonalDataProperties properties, Instant since) {
        return since.atZone(ZONE).plus(period(properties)).toInstant();
    }

    Period period(PersonalDataProperties properties) {
        return switch (this) {
            case REQUESTS -> properties.requests();
            case UPLOADS -> properties.uploads();
            case ENTRIES -> properties.entries();
            case ACCOUNTS -> properties.accounts();
            case EVIDENCE -> properties.evidence();
            case ANSWERS -> properties.answers();
        };
    }
}
