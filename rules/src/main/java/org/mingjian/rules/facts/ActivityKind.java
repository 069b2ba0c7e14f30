// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** What activity it was (活动类型). */
public enum ActivityKind {
    /** Open day (政府开放日). */
    OPEN_DAY,
    /** Online interview, call-in programme (在线访谈、行风在线). */
    INTERVIEW,
    /** Any other. */
    OTHER
}
