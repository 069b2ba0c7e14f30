// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.report;

import java.util.Set;
import org.mingjian.rules.reading.page.Phrases;

/** The six parts of an annual report (国办公开办函〔2021〕30号). */
public enum ReportSection {
    /** 总体情况. */
    OVERALL,
    /** 主动公开政府信息情况. */
    PROACTIVE,
    /** 收到和处理政府信息公开申请情况. */
    REQUESTS,
    /** 政府信息公开行政复议、行政诉讼情况. */
    LEGAL_CHALLENGES,
    /** 存在的主要问题及改进情况. */
    PROBLEMS,
    /** 其他需要报告的事项. */
    OTHER_MATTERS;

    private static final Phrases<ReportSection> PHRASES = Phrases.of(ReportSection.class)
            .tell(OVERALL, "总体情况 一、概述 一、总体")
            .tell(PROACTIVE, "主动公开政府信息情况 主动公开政府信息的情况 主动公开政府信息数据")
            .tell(REQUESTS, "收到和处理政府信息公开申请 依申请公开政府信息情况 依申请公开政府信息的情况 " + "政府信息公开申请情况")
            .tell(LEGAL_CHALLENGES, "行政复议、行政诉讼情况 行政复议和行政诉讼情况 行政复议、提起行政诉讼 复议、诉讼 " + "政府信息公开行政复议 申请行政复议、提起行政诉讼的情况")
            .tell(PROBLEMS, "存在的主要问题 主要问题及改进 存在的问题 存在问题 主要问题和改进")
            .tell(OTHER_MATTERS, "其他需要报告的事项 其他需要报告 需要说明的其他事项 其他应报告");

    /** The parts that a folded text has. */
    public static Set<ReportSection> in(String folded) {
        return PHRASES.in(folded);
    }
}
