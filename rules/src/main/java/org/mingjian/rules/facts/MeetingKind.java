// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** What meeting it was (会议类型). */
public enum MeetingKind {
    /** Meeting of the leadership (常务会议、局长办公会). */
    EXECUTIVE,
    /** Television or telephone conference (电视电话会议). */
    VIDEO,
    /** Meeting on one subject (专题会议). */
    SPECIAL,
    /** Any other. */
    OTHER
}
