// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.listing;

import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an element is built like: by this rows of one list are known as such, and told from the frame of the site. */
final class RowShape {
    private static final int LEVELS = 6;
    private static final int NEIGHBOURS = 8;
    private static final Pattern FRAME = Pattern.compile(
            "nav|menu|head|foot|crumb|position|weizhi|friend|logo|search|pag(e|er|ing|ination)\\b|share|yqlj",
            Pattern.CASE_INSENSITIVE);
    /** What tells rows of one list apart. */
    private static final Pattern NUMBERING = Pattern.compile("\\d+|\\b(odd|even|first|last|alt)\\b|\\s+");

    private static final Set<String> FRAME_TAGS = Set.of("nav", "header", "footer", "form", "select");

    private RowShape() {}

    /** Whether others like it with links of their own stand beside it, so that it is a row even where they lead elsewhere. */
    static boolean hasPeers(Element row) {
        return peer(row, Element::nextElementSibling) || peer(row, Element::previousElementSibling);
    }

    private static boolean peer(Element row, Function<Element, @Nullable Element> way) {
        String kind = kind(row);
        Element sibling = way.apply(row);
        for (int i = 0; i < NEIGHBOURS && sibling != null; i++, sibling = way.apply(sibling)) {
            if (kind(sibling).equals(kind) && sibling.selectFirst("a[href]") != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether its tag says that it is a row, even where it is the only one. */
    static boolean isRow(Element element) {
        return element.normalName().equals("li") || element.normalName().equals("tr");
    }

    /** Its words; a term with what describes it. */
    static String words(Element row) {
        Element beside = row.normalName().equals("dt") ? row.nextElementSibling() : row.previousElementSibling();
        boolean described = row.normalName().equals("dt")
                && beside != null
                && beside.normalName().equals("dd");
        boolean describes = row.normalName().equals("dd")
                && beside != null
                && beside.normalName().equals("dt");
        return beside != null && (described || describes) ? row.text() + " " + beside.text() : row.text();
    }

    static String kind(Element element) {
        return element.normalName() + "."
                + NUMBERING.matcher(element.className()).replaceAll("");
    }

    /** Tags and classes up to the body, without what numbers the rows. */
    static String structure(Element row) {
        StringBuilder path = new StringBuilder(kind(row));
        int level = 0;
        for (Element at = row.parent(); at != null && level < LEVELS; at = at.parent(), level++) {
            path.append('<').append(kind(at));
        }
        return path.toString();
    }

    /** Whether it belongs to the frame of the site: menus, breadcrumbs, page numbers. */
    static boolean framed(Element row) {
        for (Element at = row; at != null; at = at.parent()) {
            boolean named = !at.normalName().equals("body")
                    && FRAME.matcher(at.className() + " " + at.id()).find();
            if (named || FRAME_TAGS.contains(at.normalName())) {
                return true;
            }
        }
        return false;
    }
}
