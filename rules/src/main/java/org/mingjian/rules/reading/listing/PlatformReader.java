// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.listing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.DisclosureSection;

/**
 * Reads a page of the disclosure platform by the words its links bear: the sections the standard names, the entry for
 * requests, and the columns of the statutory content. Links that are pictures count by their description. Pure.
 */
public final class PlatformReader {
    private static final int MOST_LINKS = 5000;
    private static final int LONGEST_COLUMN = 16;
    private static final String NAME = "政府信息公开";

    private PlatformReader() {}

    /** @param url address of the page, against which its links are resolved */
    public static PlatformPage read(String html, String url) {
        Document document = ListPageReader.parsed(html, url);
        Map<DisclosureSection, ListItem> sections = new EnumMap<>(DisclosureSection.class);
        Map<DisclosureSection, Integer> ranks = new EnumMap<>(DisclosureSection.class);
        Map<String, ListItem> columns = new LinkedHashMap<>();
        ListItem entry = null;
        int links = 0;
        for (Element link : document.select("a[href]")) {
            Anchor anchor = ++links > MOST_LINKS ? null : Anchor.of(link, url);
            String words = anchor == null ? "" : words(anchor);
            if (anchor == null || words.isEmpty() || words.length() > LONGEST_COLUMN) {
                continue;
            }
            SectionWords.Match match = SectionWords.of(words);
            ListItem item = new ListItem(anchor.url(), words, null, RowPath.passage(link));
            if (match != null && match.rank() < ranks.getOrDefault(match.section(), Integer.MAX_VALUE)) {
                sections.put(match.section(), item);
                ranks.put(match.section(), match.rank());
            } else if (match == null && SectionWords.isEntry(words)) {
                entry = entry == null ? item : entry;
            } else if (match == null && SectionWords.isColumn(words)) {
                columns.putIfAbsent(item.url(), item);
            }
        }
        sections.values().forEach(section -> columns.remove(section.url()));
        return new PlatformPage(name(document), sections, entry, new ArrayList<>(columns.values()));
    }

    private static String words(Anchor anchor) {
        Element picture = anchor.title().isEmpty() ? anchor.element().selectFirst("img[alt]") : null;
        String words = picture == null ? anchor.title() : picture.attr("alt");
        return words.replaceAll("[\\s>»·\\[\\]]+", "");
    }

    /** The heading, or the part of the window's title, that speaks of disclosure. */
    private static @Nullable String name(Document document) {
        List<String> shown = new ArrayList<>();
        document.select("h1, h2").forEach(heading -> shown.add(heading.text().strip()));
        shown.addAll(List.of(document.title().strip().split("[-_|—·]+")));
        return shown.stream()
                .map(String::strip)
                .filter(words -> words.contains("公开") && words.length() <= LONGEST_COLUMN)
                .min((one, other) -> Boolean.compare(other.endsWith(NAME), one.endsWith(NAME)))
                .orElse(null);
    }
}
