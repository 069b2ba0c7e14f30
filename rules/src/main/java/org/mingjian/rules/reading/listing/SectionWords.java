// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.listing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.DisclosureSection;

/**
 * The words by which platforms name their sections and columns: those of the standard (国办公开办函〔2019〕61号) first, then
 * those sites use as well; topics of statutory content from 条例第二十条、第二十一条.
 */
final class SectionWords {
    private static final Map<DisclosureSection, List<String>> SECTIONS = Map.of(
            DisclosureSection.GUIDE, List.of("政府信息公开指南", "信息公开指南", "公开指南"),
            DisclosureSection.RULES, List.of("政府信息公开制度", "信息公开制度", "公开制度", "政策法规制度"),
            DisclosureSection.STATUTORY_CONTENT,
                    List.of("法定主动公开内容", "法定主动公开", "主动公开内容", "政府信息公开目录", "信息公开目录", "主动公开目录", "公开目录", "主动公开"),
            DisclosureSection.ANNUAL_REPORT,
                    List.of("政府信息公开年报", "政府信息公开工作年度报告", "政府信息公开年度报告", "信息公开年报", "信息公开年度报告", "公开年报", "年度报告"));

    private static final List<String> TOPICS = List.of(
            "机构", "职能", "职责", "领导", "法规", "规章", "规范性文件", "政策", "解读", "规划", "计划", "统计", "许可", "处罚", "强制", "收费", "采购",
            "预算", "决算", "财政", "资金", "重大", "重点", "项目", "民生", "扶贫", "救助", "养老", "教育", "医疗", "卫生", "社会保障", "社保", "就业",
            "住房", "应急", "公共卫生", "安全生产", "环境", "食品药品", "产品质量", "监督检查", "双随机", "人事", "公务员", "招考", "招录", "建议", "提案",
            "权力清单", "责任清单", "服务事项", "公共资源", "征收", "拆迁", "土地", "行政执法", "通知公告", "公示", "会议", "决策", "回应关切", "基层政务公开");

    private SectionWords() {}

    /**
     * A section a link names.
     *
     * @param rank place of its words among the usual ones; the standard's own is 0
     */
    record Match(DisclosureSection section, int rank) {}

    static @Nullable Match of(String words) {
        for (DisclosureSection section : DisclosureSection.values()) {
            List<String> names = SECTIONS.getOrDefault(section, List.of());
            for (int rank = 0; rank < names.size(); rank++) {
                if (names(words, names.get(rank))) {
                    return new Match(section, rank);
                }
            }
        }
        return null;
    }

    /** Alone or behind the name of an organ: 市教育局政府信息公开指南. */
    private static boolean names(String words, String name) {
        return words.equals(name) || name.length() > 4 && words.endsWith(name);
    }

    static boolean isEntry(String words) {
        return words.startsWith("依申请公开") || words.endsWith("依申请公开") || words.equals("我要申请");
    }

    static boolean isColumn(String words) {
        boolean title = words.contains("关于") || words.endsWith("的通知") || words.contains("20");
        return !title && words.length() >= 2 && TOPICS.stream().anyMatch(words::contains);
    }
}
