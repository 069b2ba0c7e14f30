// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

/** Kinds of notices the office may issue; proposed here, issued by people. */
public enum NoticeKind {
    /** Reminder (提醒). */
    REMINDER,
    /** Rectification notice (整改通知书). */
    RECTIFICATION,
    /** Supervision order (督办). */
    SUPERVISION,
    /** Circular of criticism (通报批评). */
    CIRCULAR,
    /** Admonitory interview (约谈). */
    INTERVIEW,
    /** Proposal to hold somebody accountable (责任追究建议), 条例第四十七条、第五十三条; to the organ that appoints or supervises. */
    ACCOUNTABILITY,
    /** Circular of commendation (通报表扬). */
    COMMENDATION
}
