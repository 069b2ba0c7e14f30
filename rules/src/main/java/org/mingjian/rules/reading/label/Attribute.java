// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.label;

import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.page.PageText;

/** The disclosure attribute of a document (公开属性): 主动公开, 依申请公开 or 不予公开; from a label, else from 此件…公开. */
final class Attribute {
    private static final String[] MARKS = {"此件", "本件", "此文件", "本文件", "此文"};

    private Attribute() {}

    static @Nullable String read(Header header) {
        for (LabelledValue value : header.of(Field.ATTRIBUTE)) {
            String stated = Values.stated(value);
            String attribute = stated == null ? null : named(stated);
            if (attribute != null) {
                return attribute;
            }
        }
        return marked(header.text());
    }

    private static @Nullable String named(String words) {
        if (words.contains("依申请") || words.contains("依申請")) {
            return "依申请公开";
        }
        if (words.contains("不予公") || words.contains("不公") || words.contains("免予公") || words.contains("非公")) {
            return "不予公开";
        }
        return words.contains("主动公") || words.contains("主動公") ? "主动公开" : null;
    }

    /** 此件主动公开, 此件公开发布, 此件依申请公开, 此件不予公开 …, anywhere in the text. */
    private static @Nullable String marked(PageText text) {
        String folded = text.folded();
        for (String mark : MARKS) {
            for (int at = folded.indexOf(mark); at >= 0; at = folded.indexOf(mark, at + 1)) {
                int from = at + mark.length();
                String words = folded.substring(from, Math.min(folded.length(), from + 14))
                        .replace(" ", "")
                        .replace(":", "");
                if (words.startsWith("公开") || words.startsWith("可公开") || words.startsWith("删减后公开")) {
                    return "主动公开";
                }
                String attribute = opens(words) ? named(words) : null;
                if (attribute != null) {
                    return attribute;
                }
            }
        }
        return null;
    }

    private static boolean opens(String words) {
        return words.startsWith("主")
                || words.startsWith("依")
                || words.startsWith("不")
                || words.startsWith("免")
                || words.startsWith("非")
                || words.startsWith("属")
                || words.startsWith("删减");
    }
}
