// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.kind;

/** The kind of a page without a title, by how its text opens. */
final class KindByOpening {
    private static final int OPENING = 400;
    private static final int LONG_OPENING = 1500;
    private static final String[] CATALOGUE_HEADINGS = {
        "公开事项", "公开内容", "公开依据", "公开时限", "公开主体", "公开渠道", "公开对象", "公开方式", "公开形式", "公开层级"
    };

    private KindByOpening() {}

    static PageKind of(String folded, int bodyFrom) {
        String opening = folded.substring(0, Math.min(folded.length(), Math.max(OPENING, bodyFrom + OPENING)));
        if (isAnnualReport(opening)) {
            return PageKind.ANNUAL_REPORT;
        }
        if (isReply(folded)) {
            return PageKind.REPLY;
        }
        if (Titles.contains(opening, "印发给") && opening.contains("《")) {
            return printed(opening);
        }
        if (isInterpretation(opening)) {
            return PageKind.INTERPRETATION;
        }
        if (opening.contains("印发") && opening.contains("《")) {
            return printed(opening);
        }
        if (isPlan(folded)) {
            return PageKind.PLAN;
        }
        if (isCatalogue(opening)) {
            return PageKind.CATALOGUE;
        }
        if (Titles.contains(opening, "编制本指南", "制订本指南", "制定本指南", "编制了本指南")) {
            return PageKind.GUIDE;
        }
        if (Titles.contains(opening, "通报如下", "公告如下", "通告如下", "公示如下", "特此公告", "特此通告")) {
            return PageKind.NOTICE;
        }
        if (Titles.contains(opening, "工作的总体要求", "工作总体要求")) {
            return PageKind.PLAN;
        }
        return isRule(opening) ? PageKind.POLICY : PageKind.OTHER;
    }

    /** A rule tells in its first article why it is made: …,制定本办法. */
    private static boolean isRule(String opening) {
        for (String made : new String[] {"制定本", "制订本"}) {
            int at = opening.indexOf(made);
            String named = at < 0 ? "" : opening.substring(at + made.length(), Math.min(opening.length(), at + 9));
            if (Titles.contains(named, "办法", "规定", "制度", "细则", "规则", "规程", "措施", "条例", "意见")) {
                return true;
            }
        }
        return false;
    }

    /** A letter that answers its reader's request for information. */
    static boolean isReply(String folded) {
        String opening = folded.substring(0, Math.min(folded.length(), 1500));
        boolean request = Titles.contains(opening, "信息公开申请", "政府信息", "依申请公开");
        boolean addressed = Titles.contains(opening, "收到您", "收到了您", "收到你", "您(单位)", "你(单位)", "您提出的", "你提出的", "您提交的");
        boolean answers = Titles.contains(folded, "本答复", "现答复如下", "答复如下", "予以答复", "特此告知", "告知书", "不服本答复");
        boolean itself = Titles.contains(folded, "对本答复不服", "不服本答复", "收到本答复");
        return request && addressed && answers || itself;
    }

    private static boolean isAnnualReport(String opening) {
        boolean general = opening.contains("总体情况");
        boolean tells = Titles.contains(opening, "统计期限", "信息公开条例", "主动公开", "政务公开", "信息公开");
        boolean drawnUp = opening.contains("年度报告") && Titles.contains(opening, "现公布", "现将", "编制本", "特向社会公布");
        boolean dated = Titles.contains(opening, "统计期限", "统计时限", "数据的统计", "所列数据")
                && Titles.contains(opening, "本报告", "年度报告")
                && opening.contains("信息公开");
        boolean counted = Titles.contains(opening, "全年收到", "全年共收到") && opening.contains("主动公开政府信息");
        return general && tells || counted || dated || drawnUp && opening.contains("信息公开");
    }

    /** An emergency plan tells what it is for and on what grounds before anything else. */
    private static boolean isPlan(String folded) {
        String opening = folded.substring(0, Math.min(folded.length(), LONG_OPENING));
        return opening.contains("本预案") && Titles.contains(opening, "编制目的", "编制依据", "适用范围", "制定本预案", "制订本预案");
    }

    /** The head of the table that such catalogues are, or their preface. */
    private static boolean isCatalogue(String opening) {
        int headings = 0;
        for (String heading : CATALOGUE_HEADINGS) {
            headings += opening.contains(heading) ? 1 : 0;
        }
        return headings >= 4 || Titles.contains(opening, "编制本目录", "编制了本目录", "制定本目录");
    }

    private static boolean isInterpretation(String opening) {
        boolean asked = Titles.contains(opening, "答记者问", "回答了记者", "记者提问", "吹风会");
        boolean headed = Titles.contains(opening, "制定背景", "出台背景", "政策背景", "起草背景", "编制背景", "修订背景", "出台的背景");
        boolean speaksOf = opening.contains("以下简称《")
                && Titles.contains(opening, "》明确了", "》规定了", "》旨在", "》提出", "》共分", "》的出台", "出台《");
        boolean plain = Titles.contains(opening, "一图读懂", "秒读懂", "图解", "政策解读");
        return asked || headed || plain || speaksOf && !Titles.contains(opening, "印发给你们", "制定本");
    }

    /** 《…应急预案》…现印发给你们: what is printed decides. */
    private static PageKind printed(String opening) {
        int open = opening.indexOf('《');
        int close = opening.indexOf('》', open);
        return close < 0 ? PageKind.OTHER : KindByTitle.of("关于印发" + opening.substring(open, close + 1) + "的通知");
    }
}
