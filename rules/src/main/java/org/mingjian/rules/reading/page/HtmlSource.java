// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Takes the markup off an untrusted HTML page. Nothing in it is executed or fetched. */
final class HtmlSource {
    private static final int DEEPEST = 256;
    private static final int LINK_LIMIT = 500;
    private static final int LINK_WORDS = 200;

    private HtmlSource() {}

    static PageSource read(String html, @Nullable String url, List<Problem> problems) {
        Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, url == null ? "" : url);
        BlockText blocks = new BlockText();
        NodeTraversor.traverse(blocks, document.body());
        String text = PageSource.cut(blocks.text(), PageSource.TEXT_LIMIT, problems);
        String title = document.title().isBlank() ? shareTitle(document) : document.title();
        return new PageSource(
                PageText.of(text),
                title.isBlank() ? null : title,
                heading(document),
                meta(document),
                links(document),
                problems);
    }

    /** A page with one heading of the first rank names itself in it, unless that is only a banner. */
    private static @Nullable String heading(Document document) {
        Elements headings = document.getElementsByTag("h1");
        String words = headings.size() == 1 ? headings.get(0).text().strip() : "";
        return words.length() >= 8 && words.length() <= 200 ? words : null;
    }

    /** The title under which the page is passed on (og:title). */
    private static String shareTitle(Document document) {
        for (Element tag : document.getElementsByTag("meta")) {
            if (tag.attr("property").equals("og:title")) {
                return tag.attr("content").strip();
            }
        }
        return "";
    }

    private static Map<String, String> meta(Document document) {
        Map<String, String> meta = new LinkedHashMap<>();
        for (Element tag : document.getElementsByTag("meta")) {
            String name = tag.attr("name").strip();
            if (!name.isEmpty()) {
                meta.putIfAbsent(name, tag.attr("content").strip());
            }
        }
        return meta;
    }

    private static List<Link> links(Document document) {
        List<Link> links = new ArrayList<>();
        for (Element anchor : document.getElementsByTag("a")) {
            String address = anchor.absUrl("href");
            String words = anchor.text().strip();
            if (links.size() < LINK_LIMIT && address.startsWith("http") && !words.isEmpty()) {
                links.add(new Link(address, words.length() > LINK_WORDS ? words.substring(0, LINK_WORDS) : words));
            }
        }
        return links;
    }
}
