// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** A written system of disclosure work (公开工作制度), 条例第四条、第十一条、第十七条、第四十五条、第四十六条. */
public enum RegimeKind {
    /** 主动公开. */
    PROACTIVE_DISCLOSURE,
    /** 依申请公开. */
    DISCLOSURE_ON_REQUEST,
    /** 公开审查. */
    PRIOR_REVIEW,
    /** 发布协调. */
    COORDINATION,
    /** 考核评议. */
    ASSESSMENT,
    /** 责任追究. */
    ACCOUNTABILITY
}
