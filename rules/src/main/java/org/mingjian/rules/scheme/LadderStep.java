// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

/**
 * One step of the escalation ladder: when the condition holds, propose the notice.
 *
 * @param value bound of the condition where it has one, else 0
 * @param workingDays time allowed by the notice
 */
public record LadderStep(Condition condition, int value, NoticeKind notice, int workingDays, String reason) {

    /** What makes a step apply. */
    public enum Condition {
        /** At least one violation stands. */
        ANY_VIOLATION,
        /** A veto is confirmed. */
        VETO,
        /** The grade is the lowest. */
        LOWEST_GRADE,
        /** Among the last n of the group. */
        LAST_IN_GROUP,
        /** Lowest grade in n periods running. */
        LOWEST_GRADE_RUNNING,
        /** More than n working days overdue with a rectification. */
        OVERDUE,
        /** n reminders or supervision orders about an overdue rectification had no effect (催办无效). */
        REMINDED,
        /** A closed finding came back n times (反弹). */
        RECURRENCE,
        /** Among the first n of the group with the highest grade: commendation. */
        FIRST_IN_GROUP
    }
}
