// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** A part of the annual report (年度报告的部分), 国办公开办函〔2021〕30号. */
public enum ReportSection {
    /** 总体情况. */
    OVERVIEW,
    /** 主动公开政府信息情况. */
    PROACTIVE,
    /** 收到和处理政府信息公开申请情况. */
    REQUESTS,
    /** 政府信息公开行政复议、行政诉讼情况. */
    CHALLENGES,
    /** 存在的主要问题及改进情况. */
    PROBLEMS,
    /** 其他需要报告的事项. */
    OTHER_MATTERS
}
