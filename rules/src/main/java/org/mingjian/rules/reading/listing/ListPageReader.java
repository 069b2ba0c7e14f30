// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.page.Nesting;

/**
 * Reads a page that lists others. Pure; a page that is broken or lists nothing gives an empty list. Nothing in it is
 * executed or fetched.
 */
public final class ListPageReader {
    private static final int DEEPEST = 256;
    private static final int LONGEST = 5_000_000;

    private ListPageReader() {}

    /** @param url address of the page, against which its links are resolved */
    public static ListPage read(String html, String url, Selectors selectors) {
        Document document = parsed(html, url);
        List<ListItem> items = selectors.item() == null
                ? ItemRows.of(document, url)
                : selected(document, url, selectors.item(), selectors);
        return new ListPage(distinct(items), List.of(), next(document, url, selectors.next()));
    }

    static Document parsed(String html, String url) {
        String cut = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
        String flat = cut.substring(0, Nesting.limit(cut));
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(flat, url);
    }

    private static @Nullable NextList next(Document document, String url, @Nullable String selector) {
        if (selector == null) {
            return NextPage.of(document, url);
        }
        Element link = document.selectFirst(selector);
        return link != null && NextPage.leads(link, url) ? NextPage.at(link) : null;
    }

    private static List<ListItem> selected(Document document, String url, String row, Selectors selectors) {
        List<ListItem> items = new ArrayList<>();
        for (Element element : document.select(row)) {
            Element link = element.selectFirst(selectors.link() == null ? "a[href]" : selectors.link());
            Anchor anchor = link == null ? null : Anchor.of(link, url);
            Element date = selectors.date() == null ? null : element.selectFirst(selectors.date());
            if (anchor != null) {
                items.add(anchor.in(element, date == null ? anchor.date(element) : RowDate.of(date.text())));
            }
        }
        return items;
    }

    static List<ListItem> distinct(List<ListItem> items) {
        Map<String, ListItem> byAddress = new LinkedHashMap<>();
        items.forEach(item -> byAddress.putIfAbsent(item.url(), item));
        return List.copyOf(byAddress.values());
    }
}
