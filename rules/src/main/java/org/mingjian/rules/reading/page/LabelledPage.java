// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.page;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page with the labels it lacks: what the selectors point at stands at its beginning once more, behind the usual label, so
 * that it is read like any other. What was received is kept as it came; only the reading sees this.
 */
public final class LabelledPage {
    private static final int DEEPEST = 256;
    private static final int LONGEST_LABEL = 10;
    private static final int LONGEST_VALUE = 300;
    private static final Map<String, String> LABELS = Map.of(
            "title", "标题",
            "indexNumber", "索引号",
            "documentNumber", "文号",
            "issuer", "发布机构",
            "writtenOn", "成文日期",
            "publishedOn", "发布日期",
            "validity", "有效性");

    private LabelledPage() {}

    public static String of(String html, FieldSelectors fields) {
        if (fields.none()) {
            return html;
        }
        Document document =
                Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html.substring(0, Nesting.limit(html)), "");
        Element box = new Element("div");
        fields.given().forEach((name, selector) -> {
            Element found = document.selectFirst(selector);
            String value = found == null ? "" : value(found.text());
            if (!value.isEmpty()) {
                box.appendElement("p").text(LABELS.get(name) + "：" + value);
            }
        });
        document.body().prependChild(box);
        return document.outerHtml();
    }

    /** Without a label of the page's own that stands in the same box. */
    private static String value(String words) {
        int colon = words.replace('：', ':').indexOf(':');
        boolean label = colon > 0 && colon <= LONGEST_LABEL && !Character.isDigit(words.charAt(colon - 1));
        String value = (label ? words.substring(colon + 1) : words).strip();
        return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
    }
}
