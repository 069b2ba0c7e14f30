// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.listing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.page.Passage;

/**
 * Reads a list made for programs: a sitemap or its index, RSS or Atom. Entities and document types of the file have no
 * effect. A file that is none of them gives an empty list.
 */
public final class IndexReader {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST = 20_000_000;
    private static final int MOST = 50_000;

    private IndexReader() {}

    public static ListPage read(String xml, String url) {
        String cut = xml.length() > LONGEST ? xml.substring(0, LONGEST) : xml;
        Document document = Parser.xmlParser().setMaxDepth(64).parseInput(cut, url);
        List<ListItem> items = new ArrayList<>();
        document.getElementsByTag("url")
                .forEach(entry -> add(items, entry, url, text(entry, "loc"), "", text(entry, "lastmod")));
        document.getElementsByTag("item")
                .forEach(entry -> add(
                        items,
                        entry,
                        url,
                        text(entry, "link"),
                        text(entry, "title"),
                        text(entry, "pubDate", "dc:date")));
        document.getElementsByTag("entry")
                .forEach(entry ->
                        add(items, entry, url, link(entry), text(entry, "title"), text(entry, "published", "updated")));
        List<String> more = new ArrayList<>();
        for (Element part : document.getElementsByTag("sitemap")) {
            String address = text(part, "loc");
            if (more.size() < MOST && Site.same(address, url)) {
                more.add(address);
            }
        }
        return new ListPage(ListPageReader.distinct(items), more, null);
    }

    private static void add(
            List<ListItem> items, Element entry, String page, String address, String title, String date) {
        int fragment = address.indexOf('#');
        String url = fragment < 0 ? address : address.substring(0, fragment);
        if (items.size() < MOST && Site.same(url, page)) {
            items.add(new ListItem(url, title, date(date), new Passage(entry.normalName(), entry.text())));
        }
    }

    private static String link(Element entry) {
        for (Element link : entry.getElementsByTag("link")) {
            String rel = link.attr("rel");
            if (rel.isEmpty() || rel.equals("alternate")) {
                return link.attr("href").strip();
            }
        }
        return "";
    }

    private static String text(Element entry, String... tags) {
        for (String tag : tags) {
            for (Element found : entry.getElementsByTag(tag)) {
                return Parser.unescapeEntities(found.text(), false).strip();
            }
        }
        return "";
    }

    /** The day in the city. */
    private static @Nullable LocalDate date(String text) {
        for (DateTimeFormatter form :
                List.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.RFC_1123_DATE_TIME)) {
            try {
                return OffsetDateTime.parse(text, form).atZoneSameInstant(CITY).toLocalDate();
            } catch (DateTimeException other) {
                // The next form may fit.
            }
        }
        return RowDate.of(text);
    }
}
