// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.listing;

import java.time.LocalDate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A link on a list that may lead to an item.
 *
 * @param url absolute, without fragment
 * @param title its words, the full ones where the list shortens them
 */
record Anchor(Element element, String url, String title) {
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_TITLE = 300;

    /** Null for a link that leads to no page of the site. */
    static @Nullable Anchor of(Element element, String page) {
        String address = element.absUrl("href").strip();
        int fragment = address.indexOf('#');
        String url = fragment < 0 ? address : address.substring(0, fragment);
        boolean leads = !url.equals(page) && url.length() <= LONGEST_ADDRESS && Site.same(url, page);
        return leads ? new Anchor(element, url, title(element)) : null;
    }

    ListItem in(Element row, @Nullable LocalDate date) {
        return new ListItem(url, title, date, RowPath.passage(row));
    }

    /** Beside the link, else in a box of its own within it, else its day under a heading with the year. A date in the title says nothing about the page. */
    @Nullable
    LocalDate date(Element row) {
        String words = RowShape.words(row);
        String own = element.text();
        int at = words.indexOf(own);
        String rest =
                at < 0 || own.isEmpty() ? words : words.substring(0, at) + " " + words.substring(at + own.length());
        LocalDate beside = RowDate.of(rest.strip());
        LocalDate whole = beside == null ? inside(element) : beside;
        return whole == null ? YearAbove.of(row, rest.strip()) : whole;
    }

    private static @Nullable LocalDate inside(Element anchor) {
        for (Element part : anchor.getAllElements()) {
            if (part != anchor && RowDate.alone(part.text())) {
                return RowDate.of(part.text());
            }
        }
        return null;
    }

    private static String title(Element anchor) {
        String full = anchor.attr("title").strip();
        StringBuilder words = new StringBuilder();
        for (Node node : anchor.childNodes()) {
            String text =
                    node instanceof TextNode plain ? plain.text() : node instanceof Element part ? part.text() : "";
            if (anchor.childNodeSize() == 1 || !RowDate.alone(text.strip())) {
                words.append(' ').append(text);
            }
        }
        String shown = words.toString().replaceAll("\\s+", " ").strip().replaceFirst("^[·•▪■◆►>\\s]+", "");
        String title = full.length() > shown.length() || shown.isEmpty() ? full : shown;
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }
}
