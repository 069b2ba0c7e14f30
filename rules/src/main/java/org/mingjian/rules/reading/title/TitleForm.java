// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.title;

import java.util.Set;
import org.mingjian.rules.reading.page.OrganName;
import org.mingjian.rules.reading.page.PageText;

/** Tells by its form whether a folded line is a title, the beginning of one, or neither. */
public final class TitleForm {
    private static final String[] ENDINGS = {
        "通知", "通知书", "意见", "办法", "决定", "决定书", "方案", "预案", "规划", "计划", "纲要", "报告", "年报", "指南", "须知", "目录", "清单", "解读",
        "读懂", "答记者问", "问答", "解答", "说明", "公告", "通告", "公示", "公布", "启事", "批复", "通报", "函", "细则", "规定", "制度", "规则", "规程",
        "规范", "条例", "标准", "措施", "总结", "要点", "答复", "答复书", "告知书", "证明", "令", "决议", "章程", "守则", "安排", "倡议书", "白皮书"
    };
    /** Everyday words: a title may end with them, but a menu entry too, so the line must be long. */
    private static final String[] WEAK_ENDINGS = {
        "名单", "结果", "情况", "简介", "职责", "流程", "程序", "机制", "协议", "合同", "汇编", "政策", "行动", "提示", "预警", "时限", "案"
    };
    /** Names of portal columns look like titles but head a menu. */
    private static final Set<String> COLUMNS = Set.of(
            "政府信息公开指南",
            "政府信息公开制度",
            "政府信息公开年报",
            "政府信息公开目录",
            "政府信息公开年度报告",
            "政府信息主动公开目录",
            "法定主动公开内容",
            "信息公开指南",
            "信息公开目录",
            "信息公开年报",
            "信息公开制度",
            "公开指南",
            "公开目录",
            "公开年报",
            "公开制度",
            "主动公开目录",
            "主动公开基本目录",
            "政府工作报告",
            "规划计划",
            "政策解读",
            "人事信息公示",
            "基层政务公开标准目录");

    private TitleForm() {}

    /** Whether the line is a whole title: ends as titles end, has six Han at least, and is no menu entry. */
    public static boolean isWhole(String folded) {
        String bare = withoutNote(folded);
        return han(bare) >= (ends(bare, ENDINGS) ? 6 : 12)
                && folded.length() <= 200
                && !COLUMNS.contains(bare)
                && endsAsTitle(bare)
                && !folded.startsWith("附件")
                && !startsAsItem(folded)
                && folded.indexOf(':') != 1
                && !isLabel(folded)
                && bare.indexOf('。') < 0
                && !bare.contains("链接:")
                && bare.indexOf(',') < 0
                && bare.indexOf(';') < 0
                && bare.indexOf("如下") < 0;
    }

    /** Whether the line can be the first lines of a title that goes on: an organ, or 关于 … without an ending. */
    static boolean isBeginning(String folded) {
        String bare = folded.strip();
        boolean about = bare.startsWith("关于") || bare.contains("关于") && !bare.contains(":");
        boolean plain = bare.indexOf('_') < 0 && bare.indexOf('。') < 0 && bare.indexOf(':') < 0 && bare.length() <= 60;
        boolean yearOpen = bare.endsWith("年") || bare.endsWith("年度");
        return plain && han(bare) >= 4 && (about || yearOpen || OrganName.endsAsOrgan(bare) || bare.endsWith("的"));
    }

    /** Whether the line goes on behind the name of an organ: 关于 …, 印发 …, or another organ. */
    static boolean continuesOrgan(String folded) {
        String bare = folded.strip();
        for (String word : new String[] {"关于", "印发", "转发", "批转", "公布", "发布", "对", "废止", "修改", "政府信息公开", "政务公开"}) {
            if (bare.startsWith(word)) {
                return true;
            }
        }
        return OrganName.endsAsOrgan(bare);
    }

    /** Whether the line names an organ, a year, a document or a subject, as no menu entry does. */
    static boolean isTelling(String folded) {
        boolean named = han(folded) >= 14
                || folded.contains("关于")
                || folded.contains("《")
                || folded.contains("年")
                || folded.contains("告知书");
        return named
                || folded.chars().limit(20).anyMatch(c -> "省市县区镇乡州旗局厅委办".indexOf(c) >= 0)
                || folded.contains("答复书");
    }

    static boolean isColumn(String folded) {
        return COLUMNS.contains(folded.strip());
    }

    static boolean endsAsTitle(String folded) {
        return ends(folded, ENDINGS) || ends(folded, WEAK_ENDINGS);
    }

    private static boolean ends(String folded, String... endings) {
        String bare = withoutNote(folded).replace(" ", "");
        if (bare.endsWith("》") || bare.endsWith("”")) {
            bare = withoutNote(bare.substring(0, bare.length() - 1));
        }
        for (String ending : endings) {
            if (bare.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** 主题词号:通知: a label nobody knows, with its value. */
    private static boolean isLabel(String folded) {
        int colon = folded.indexOf(':');
        return colon > 0 && colon <= 8 && han(folded.substring(colon)) < 6;
    }

    /** The line without bracketed notes at its end: (试行), (2020), (已废止), (岳办发〔2017〕2号). */
    public static String withoutNote(String folded) {
        String bare = folded.strip();
        while (bare.endsWith(")")) {
            int open = bare.lastIndexOf('(');
            if (open <= 0) {
                break;
            }
            bare = bare.substring(0, open).strip();
        }
        return bare;
    }

    private static boolean startsAsItem(String folded) {
        char c = folded.charAt(0);
        boolean numbered = folded.length() > 1 && "、.)".indexOf(folded.charAt(1)) >= 0;
        return numbered || c == '(' || folded.startsWith("第一") && folded.contains("条");
    }

    static int han(String folded) {
        int han = 0;
        for (int i = 0; i < folded.length(); i++) {
            han += PageText.isHan(folded.charAt(i)) ? 1 : 0;
        }
        return han;
    }
}
