// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.label;

import org.mingjian.rules.reading.date.DateText;
import org.mingjian.rules.reading.page.Fold;
import org.mingjian.rules.reading.page.OrganName;

/** Whether words have the form of an answer to a label, so that they may stand on the line behind it. */
final class ValueForm {
    private static final int LONGEST_PLAIN = 30;

    /** Endings of titles, and of labels. */
    private static final String[] NO_PLAIN_ENDINGS = {
        "通知", "意见", "办法", "方案", "预案", "规划", "计划", "要点", "报告", "细则", "规定", "公告", "通告", "公示", "指南", "目录", "解读", "总结", "号",
        "日期", "时间", "机构", "单位", "属性", "方式", "分类", "名称"
    };

    private ValueForm() {}

    static boolean fits(LabelledValue value) {
        String words = value.value();
        if (Values.stated(value) == null) {
            return true;
        }
        return switch (value.label().field) {
            case TITLE, SUMMARY -> true;
            case INDEX_NUMBER -> Values.code(words) != null;
            case DOCUMENT_NUMBER -> DocumentNumber.ofLabel(words) != null;
            case ISSUER -> Values.organ(words) != null && OrganName.isIssuer(Fold.fold(words));
            case WRITTEN_ON, PUBLISHED_ON, REPEALED_ON -> DateText.at(Fold.fold(words), 0) != null;
            case VALIDITY -> Values.validity(words) != null;
            case ATTRIBUTE, TOPIC, COLUMN, BYLINE, OTHER ->
                value.label() == Label.RELATED || words.length() <= LONGEST_PLAIN && isPlain(words);
        };
    }

    /** No title, no salutation, no heading of the text, and no other label. */
    private static boolean isPlain(String words) {
        String folded = Fold.fold(words);
        for (String ending : NO_PLAIN_ENDINGS) {
            if (folded.endsWith(ending)) {
                return false;
            }
        }
        boolean other = folded.indexOf(':') >= 0 || folded.startsWith("[") || folded.startsWith("【");
        boolean heading = folded.startsWith("第") && folded.indexOf('章') > 0 || folded.startsWith("一、");
        return !other && !heading && !folded.contains("关于") && !folded.contains("《") && !folded.contains("。");
    }
}
