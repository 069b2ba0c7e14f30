// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.change;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.rules.reading.label.Header;
import org.mingjian.rules.reading.page.PageText;

/**
 * The body of a page: the lines from its first sentence to its last, in folded spelling without blanks. Menus and labels
 * before it, neighbours, related titles and the foot of the site behind it, and counters in between are no part of it.
 */
final class PageBody {

    /** A line with such a word and not much else is the site's, not the bureau's: here the body is over. */
    private static final String[] BEHIND = {
        "上一篇", "下一篇", "上一条", "下一条", "相关链接", "相关文章", "相关信息", "相关新闻", "相关阅读", "相关稿件", "最新发布", "热点推荐", "友情链接", "扫一扫",
        "分享到", "关闭窗口", "关闭本页", "打印本页", "版权所有", "主办单位", "承办单位", "ICP备", "公网安备", "网站标识码", "网站地图", "责任编辑"
    };

    private static final String[] COUNTERS = {
        "浏览次数", "浏览量", "访问次数", "访问量", "点击次数", "点击量", "点击数", "点击率", "阅读次数", "阅读量", "阅读数", "阅读:", "浏览:", "点击:", "访客数",
        "今天是", "当前时间", "字体:", "字号:"
    };

    private static final int LONGEST_OF_SITE = 60;

    /** What sentences, clauses, lists and rows of figures have, and titles in a list have not. */
    private static final String SENTENCE = "。;,:、|!?";

    private PageBody() {}

    static List<String> lines(String text) {
        PageText page = PageText.of(text);
        String folded = page.folded();
        List<String> lines = new ArrayList<>();
        int said = 0;
        for (int from = page.lineStart(Header.of(page).end()); from < folded.length(); ) {
            int end = page.lineEnd(from);
            String line = folded.substring(from, end).replace(" ", "");
            from = end + 1;
            if (isOfSite(line, BEHIND)) {
                break;
            }
            if (!line.isEmpty() && !isOfSite(line, COUNTERS)) {
                lines.add(line);
                said = isSaid(line) ? lines.size() : said;
            }
        }
        return lines.subList(0, said);
    }

    private static boolean isOfSite(String line, String[] words) {
        if (line.length() > LONGEST_OF_SITE) {
            return false;
        }
        for (String word : words) {
            if (line.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSaid(String line) {
        return line.chars().anyMatch(c -> SENTENCE.indexOf(c) >= 0);
    }
}
