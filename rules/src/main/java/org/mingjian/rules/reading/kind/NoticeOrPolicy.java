// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.kind;

/** A 通知 is a policy document when it sets or changes rules, and a notice when it tells of an occasion or a result. */
final class NoticeOrPolicy {
    private static final String[] OCCASIONS = {
        "成立", "召开", "举办", "召集", "放假", "停电", "停水", "停气", "征集", "征求", "评选", "表彰", "结果", "名单", "报名", "调查组", "领导小组",
        "任免", "任职", "免职", "会议", "培训", "竞赛", "比赛", "图表", "文书", "表格", "情况", "公示", "抽查", "换届", "招聘", "考试", "参加"
    };

    private NoticeOrPolicy() {}

    static PageKind of(String bare, String printed) {
        boolean prints = !printed.equals(bare);
        if (prints
                && Titles.endsAround(
                        printed, "意见", "办法", "规定", "细则", "规则", "制度", "措施", "方案", "规划", "纲要", "条例", "标准", "规范", "规程",
                        "决定", "政策", "计划", "机制", "若干措施", "行动")) {
            return PageKind.POLICY;
        }
        String subject = prints ? printed : bare;
        return Titles.contains(Titles.withoutQuoted(subject), OCCASIONS) ? PageKind.NOTICE : PageKind.POLICY;
    }
}
