// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.kind;

/** The kind that a folded title tells of. */
final class KindByTitle {
    private static final String[] EXPLAINS = {
        "解读", "答记者问", "读懂", "看懂", "图解", "图说", "吹风会", "政策问答", "热点问答", "起草说明", "起草情况说明", "编制说明", "起草情况的说明"
    };
    private static final String[] NOTICES = {"通告", "公告", "公示", "通报", "启事", "倡议书", "名单", "预警"};
    private static final String[] POLICIES = {
        "意见", "办法", "规定", "细则", "条例", "决定", "规则", "制度", "措施", "批复", "方案", "规划", "纲要", "命令", "决议", "标准", "规范", "规程", "令"
    };
    private static final String[] RECORDS = {"行政处罚", "行政执法决定", "处罚决定", "行政强制", "许可决定", "决定书", "裁决书", "判决书"};

    private KindByTitle() {}

    static PageKind of(String title) {
        String bare = Titles.withoutNote(title);
        boolean rule = Titles.ends(bare, "通知", "办法", "制度", "方案", "规定", "细则", "函");
        if (!rule && Titles.contains(bare, EXPLAINS) || Titles.contains(bare, "一图读懂", "一图看懂", "图解")) {
            return PageKind.INTERPRETATION;
        }
        if (isAnnualReport(bare)) {
            return PageKind.ANNUAL_REPORT;
        }
        if (isReply(bare)) {
            return PageKind.REPLY;
        }
        String printed = Titles.printed(bare);
        if (Titles.endsAround(printed, "预案") || printed.contains("应急") && Titles.endsAround(printed, "方案")) {
            return PageKind.PLAN;
        }
        return isGuide(printed) ? PageKind.GUIDE : document(bare, printed);
    }

    private static PageKind document(String bare, String printed) {
        if (Titles.endsAround(printed, "目录", "目录清单") && printed.contains("公开")) {
            return PageKind.CATALOGUE;
        }
        if (isYearsWork(printed)) {
            return PageKind.PLAN;
        }
        if (isRecord(bare) || isConsultation(bare)) {
            return PageKind.OTHER;
        }
        if (Titles.ends(bare, NOTICES) || Titles.endsAround(bare, "公告", "通告") || bare.contains("管理通告")) {
            return PageKind.NOTICE;
        }
        if (Titles.ends(bare, "通知")) {
            return NoticeOrPolicy.of(bare, printed);
        }
        boolean policy = Titles.endsAround(printed, POLICIES);
        return policy ? PageKind.POLICY : PageKind.OTHER;
    }

    /** A penalty, a permit, a judgment: the record of one case. */
    static boolean isRecord(String bare) {
        boolean rule = Titles.ends(bare, "通知", "办法", "规定", "制度") || bare.contains("依据");
        return Titles.contains(bare, RECORDS) && !rule;
    }

    /** A draft put up for comment; the notice, announcement or letter that invites comments is a notice. */
    private static boolean isConsultation(String bare) {
        boolean drafted = Titles.contains(bare, "征求意见", "公开征求", "征集意见", "意见征集");
        return drafted && !Titles.ends(bare, "通知", "公告", "通告", "启事", "函", "办法", "规定", "制度");
    }

    private static boolean isAnnualReport(String bare) {
        boolean year = bare.contains("年") && !Titles.ends(bare, "通知", "制度", "办法", "方案");
        boolean disclosure = bare.contains("信息公开") || bare.contains("政务公开");
        return year && disclosure && Titles.contains(bare, "年度报告", "年报", "公开工作报告", "公开情况报告", "信息公开工作情况");
    }

    private static boolean isReply(String bare) {
        boolean disclosure = bare.contains("信息公开") || bare.contains("依申请公开") || bare.contains("政府信息");
        boolean letter = Titles.ends(bare, "答复书", "告知书", "答复", "答复函", "收件证明", "登记回执", "补正通知书", "延期答复告知书");
        return disclosure && letter && !bare.contains("行政复议决定") && !bare.contains("诉");
    }

    private static boolean isGuide(String printed) {
        boolean named = Titles.endsAround(printed, "公开指南", "办事指南", "服务指南", "咨询指南", "申请指南", "申请须知", "办事须知")
                || printed.contains("信息公开指南");
        boolean asks = Titles.contains(printed, "申请") && Titles.contains(printed, "公开", "政府信息", "申请的");
        boolean how = Titles.contains(printed, "时限", "流程", "程序", "须知", "收费", "渠道", "受理", "办理方式");
        return named || asks && how && !Titles.ends(printed, "通知", "制度", "办法", "规定", "公示");
    }

    /** 工作要点, 年度计划, 2017年…工作实施方案: what a body means to do within a year. */
    private static boolean isYearsWork(String printed) {
        boolean points = Titles.endsAround(printed, "工作要点", "要点", "工作计划", "年度计划", "立法计划", "抽查计划", "检查计划", "工作安排");
        boolean year = printed.contains("年") && Titles.contains(printed, "20", "年度");
        return points || year && Titles.endsAround(printed, "工作方案", "实施方案", "行动计划");
    }
}
