// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.kind;

import org.mingjian.rules.reading.title.TitleForm;

/** Parts of folded titles. */
final class Titles {
    private Titles() {}

    static boolean contains(String title, String... words) {
        for (String word : words) {
            if (title.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean ends(String title, String... words) {
        for (String word : words) {
            if (title.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Ends with one of the words, be it in title marks or with a bracketed note behind. */
    static boolean endsAround(String title, String... words) {
        String bare = title;
        for (int i = 0; i < 4; i++) {
            String shorter = withoutNote(bare);
            shorter = shorter.endsWith("》") || shorter.endsWith("”") || shorter.endsWith("〉")
                    ? shorter.substring(0, shorter.length() - 1)
                    : shorter;
            if (shorter.equals(bare)) {
                break;
            }
            bare = shorter;
        }
        return ends(bare, words);
    }

    /** Without bracketed notes at the end, and without the blank in 通 知. */
    static String withoutNote(String title) {
        return TitleForm.withoutNote(title.replace("通 知", "通知"));
    }

    /** What a covering notice prints or passes on: the words between 印发 / 转发 and 的通知; else the title itself. */
    static String printed(String bare) {
        for (String verb : new String[] {"印发", "转发", "发布", "公布", "下发"}) {
            int at = bare.indexOf(verb);
            int end = bare.lastIndexOf("的");
            if (at >= 0 && end > at + verb.length() && ends(bare, "通知", "函", "公告")) {
                return bare.substring(at + verb.length(), end).strip();
            }
        }
        return bare;
    }

    /** The title without what stands in title marks. */
    static String withoutQuoted(String title) {
        int open = title.indexOf('《');
        int close = title.lastIndexOf('》');
        return open >= 0 && close > open ? title.substring(0, open) + title.substring(close + 1) : title;
    }
}
