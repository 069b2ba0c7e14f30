// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.element;

import org.mingjian.rules.reading.page.Fold;

/** How an interpretation explains (解读形式). */
public enum InterpretationForm {
    /** 文字解读. */
    TEXT,
    /** 图解、一图读懂. */
    CHART,
    /** 视频、音频、动漫. */
    VIDEO,
    /** 问答、答记者问. */
    QUESTIONS,
    /** 新闻发布会、吹风会. */
    PRESS_CONFERENCE;

    /** By the title first, then by the way the folded text opens. */
    public static InterpretationForm of(String title, String folded) {
        String words = Fold.fold(title) + '\n' + folded.substring(0, Math.min(folded.length(), 200));
        if (has(words, "读懂", "图解", "图说", "看懂", "长图", "海报")) {
            return CHART;
        }
        if (has(words, "视频", "动漫", "动画", "音频", "微课")) {
            return VIDEO;
        }
        if (has(words, "吹风会", "新闻发布会")) {
            return PRESS_CONFERENCE;
        }
        return has(words, "答记者问", "问答", "记者提问", "问:", "解答") ? QUESTIONS : TEXT;
    }

    private static boolean has(String words, String... signs) {
        for (String sign : signs) {
            if (words.contains(sign)) {
                return true;
            }
        }
        return false;
    }
}
