// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

/** Where a finding stands (问题状态); derived, never stored. Its words are {@code finding-state.<NAME>}. */
public enum FindingState {
    /** 待处理: nobody has decided about it. */
    OPEN,
    /** 已认定: two people found that it stands. */
    CONFIRMED,
    /** 已撤销. */
    DISMISSED,
    /** 申诉中. */
    APPEALED,
    /** 已调整: stands with a smaller deduction. */
    ADJUSTED,
    /** 维持: an appeal changed nothing. */
    STANDING,
    /** 已豁免 until a date. */
    WAIVED,
    /** 不适用. */
    NOT_APPLICABLE,
    /** 已整改: no longer found, or closed out. */
    RECTIFIED,
    /** 反弹: found again after it was gone. */
    REOPENED
}
