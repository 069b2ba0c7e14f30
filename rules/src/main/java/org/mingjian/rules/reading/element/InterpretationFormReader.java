// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.element;

import org.mingjian.rules.facts.InterpretationForm;
import org.mingjian.rules.reading.page.Fold;

/** Reads how an interpretation explains (解读形式): by its title first, then by the way its text opens. */
public final class InterpretationFormReader {

    private InterpretationFormReader() {}

    /** Films, sounds and animations are not told apart: all are {@code VIDEO}. */
    public static InterpretationForm read(String title, String folded) {
        String words = Fold.fold(title) + '\n' + folded.substring(0, Math.min(folded.length(), 200));
        if (has(words, "读懂", "图解", "图说", "看懂", "长图", "海报")) {
            return InterpretationForm.INFOGRAPHIC;
        }
        if (has(words, "视频", "动漫", "动画", "音频", "微课")) {
            return InterpretationForm.VIDEO;
        }
        if (has(words, "吹风会", "新闻发布会")) {
            return InterpretationForm.PRESS_CONFERENCE;
        }
        return has(words, "答记者问", "问答", "记者提问", "问:", "解答")
                ? InterpretationForm.QUESTION_AND_ANSWER
                : InterpretationForm.TEXT;
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
