// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.report;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.rules.facts.ReportSection;

/** Reads which of its six parts an annual report has (国办公开办函〔2021〕30号). */
public final class ReportSectionReader {
    private static final String NUMBERS = "一二三四五六七八九123456789";

    private static final Map<ReportSection, List<String>> HEADINGS = new EnumMap<>(Map.of(
            ReportSection.OVERVIEW, List.of("总体情况", "概述", "基本情况"),
            ReportSection.PROACTIVE, List.of("主动公开政府信息"),
            ReportSection.REQUESTS, List.of("收到和处理政府信息公开申请", "依申请公开政府信息", "政府信息公开申请"),
            ReportSection.CHALLENGES,
                    List.of("政府信息公开行政复议", "因政府信息公开", "行政复议、行政诉讼", "行政复议和行政诉讼", "复议、诉讼", "政府信息公开工作被申请行政复议"),
            ReportSection.PROBLEMS, List.of("存在的主要问题", "主要问题", "存在的问题", "存在问题", "政府信息公开工作存在的"),
            ReportSection.OTHER_MATTERS, List.of("其他需要报告", "需要说明的其他事项", "其他应报告", "其他需要说明", "其他事项")));

    private ReportSectionReader() {}

    /** The parts that a folded text has headings for: numbered, or on a line of their own. */
    public static Set<ReportSection> read(String folded) {
        Set<ReportSection> sections = EnumSet.noneOf(ReportSection.class);
        HEADINGS.forEach((section, headings) -> {
            if (headings.stream().anyMatch(heading -> heads(folded, heading))) {
                sections.add(section);
            }
        });
        return sections;
    }

    private static boolean heads(String folded, String heading) {
        for (int at = folded.indexOf(heading); at >= 0; at = folded.indexOf(heading, at + 1)) {
            int i = at;
            while (i > 0 && folded.charAt(i - 1) == ' ') {
                i--;
            }
            boolean line = i == 0 || folded.charAt(i - 1) == '\n';
            boolean numbered =
                    i > 1 && "、.,".indexOf(folded.charAt(i - 1)) >= 0 && NUMBERS.indexOf(folded.charAt(i - 2)) >= 0;
            if (line || numbered) {
                return true;
            }
        }
        return false;
    }
}
