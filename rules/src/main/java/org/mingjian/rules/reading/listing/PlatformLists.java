// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.listing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Follows a disclosure platform from page to page: its first page leads to the sections, a section is a list of pages, a
 * tree of columns, or a page itself. Pure.
 */
public final class PlatformLists {
    private static final int DEEPEST_TREE = 3;
    private static final int SHORTEST_PAGE = 100;

    private PlatformLists() {}

    /** @param depth of the page below the platform's first one, which is 1 */
    public static ListPage read(String html, String url, Selectors selectors, int depth) {
        PlatformPage platform = PlatformReader.read(html, url);
        if (depth == 1) {
            return new ListPage(
                    List.of(),
                    platform.sections().values().stream()
                            .map(ListItem::url)
                            .filter(section -> !section.equals(url))
                            .distinct()
                            .toList(),
                    null);
        }
        ListPage list = ListPageReader.read(html, url, selectors);
        if (list.items().stream().anyMatch(item -> item.date() != null)) {
            return list;
        }
        Set<String> frame = new HashSet<>();
        platform.sections().values().forEach(section -> frame.add(section.url()));
        platform.columns().forEach(column -> frame.add(column.url()));
        if (platform.entry() != null) {
            frame.add(platform.entry().url());
        }
        List<ListItem> items = list.items().stream()
                .filter(item -> !frame.contains(item.url()))
                .toList();
        return new ListPage(items, depth < DEEPEST_TREE ? below(platform, url) : List.of(), list.next());
    }

    /** Whether what stands there is no list but a page, such as the guide: sentences of its own outside of links. */
    public static boolean isPage(String html, String url, ListPage list) {
        if (!list.items().isEmpty() || list.next() != null) {
            return false;
        }
        Document document = ListPageReader.parsed(html, url);
        document.select("a, script, style").forEach(Element::remove);
        String words = document.body().text();
        return words.length() >= SHORTEST_PAGE && words.indexOf('。') >= 0;
    }

    /** Columns that lie below the section: those beside it belong to the frame of the site. */
    private static List<String> below(PlatformPage platform, String url) {
        String directory = url.substring(0, url.lastIndexOf('/') + 1);
        return platform.columns().stream()
                .map(ListItem::url)
                .filter(column -> column.startsWith(directory) && !column.equals(url))
                .toList();
    }
}
