// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Which leader heard the report (领导). */
public enum LeaderRole {
    /** 主要负责人. */
    CHIEF,
    /** 分管负责人. */
    IN_CHARGE
}
