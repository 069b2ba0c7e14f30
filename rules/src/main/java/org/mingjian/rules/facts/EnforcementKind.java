// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Kind of an enforcement decision (行政执法决定). */
public enum EnforcementKind {
    /** 行政许可. */
    PERMIT,
    /** 行政处罚. */
    PENALTY,
    /** 行政强制. */
    COERCION,
    /** 行政检查. */
    INSPECTION,
    /** 其他. */
    OTHER
}
