// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** How far the rectification of one problem is (整改状态). */
public enum RectificationStatus {
    /** 已下达，未反馈. */
    ISSUED,
    /** 已反馈，待核查. */
    REPORTED,
    /** 核查未通过，退回重改. */
    RETURNED,
    /** 核查通过，销号. */
    CLOSED,
    /** 核查查实虚假整改. */
    FALSE_REPORT,
    /** 豁免. */
    WAIVED
}
