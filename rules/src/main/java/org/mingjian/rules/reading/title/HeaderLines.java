// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.title;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.rules.reading.label.Header;
import org.mingjian.rules.reading.page.PageText;

/**
 * The lines of a header that are neither labels nor navigation. A line into which a whole page was pressed is taken
 * apart at its blanks.
 */
final class HeaderLines {
    private static final int PRESSED = 120;
    private static final String[] NAVIGATION = {
        "当前位置", "位置", "现在位置", "您当前", "您所在", "您现在", "您的位置", "所在位置", "首页", "网站首页", "登录", "注册", "返回", "无障碍", "长者版", "今天是",
        "欢迎"
    };

    /** A piece of the header between two places. */
    record Line(int from, int to, String folded) {}

    private HeaderLines() {}

    static List<Line> of(Header header) {
        PageText text = header.text();
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < header.end(); ) {
            int end = text.lineEnd(at);
            if (end - at > PRESSED || end > header.end() && header.end() < text.length()) {
                pressed(header, at, Math.min(end, header.end()), lines);
            } else if (!header.speaksBetween(at, end)) {
                add(text, at, end, lines);
            }
            at = end + 1;
        }
        return lines;
    }

    private static void pressed(Header header, int from, int to, List<Line> lines) {
        String folded = header.text().folded();
        for (int at = from; at < to; ) {
            int end = folded.indexOf(' ', at);
            end = end < 0 || end > to ? to : end;
            boolean sentence = end < folded.length() && folded.charAt(end) == '。';
            if (end > at && !sentence && !header.speaksBetween(at, end)) {
                add(header.text(), at, end, lines);
            }
            at = end + 1;
        }
    }

    private static void add(PageText text, int from, int to, List<Line> lines) {
        String folded = text.folded().substring(from, to).replace('|', ' ').strip();
        if (!folded.isEmpty() && !isNavigation(folded)) {
            lines.add(new Line(from, to, folded));
        }
    }

    private static boolean isNavigation(String folded) {
        for (String word : NAVIGATION) {
            if (folded.startsWith(word)) {
                return true;
            }
        }
        return folded.contains("»")
                || folded.contains("›")
                || folded.contains("→")
                || folded.contains("::")
                || folded.contains(">")
                || folded.contains("首页 ")
                || folded.contains(" - ");
    }
}
