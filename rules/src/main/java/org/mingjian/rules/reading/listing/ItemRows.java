// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list, found by what lists have in common: rows of the same structure, each with one link whose words are a
 * title, most of them with a date beside it.
 */
final class ItemRows {
    private static final int SHORTEST_TITLE = 5;
    private static final int FEWEST_WITHOUT_DATES = 3;
    private static final int USUAL_TITLE = 8;
    private static final int MOST_LINKS = 5000;

    /** One row: its element, the link to its item, the date it shows. */
    private record Row(
            Element element, Anchor anchor, @Nullable LocalDate date) {
        static Row of(Element element, Anchor anchor) {
            return new Row(element, anchor, anchor.date(element));
        }

        ListItem item() {
            return anchor.in(element, date);
        }

        boolean dated() {
            return date != null;
        }
    }

    private final Document document;
    private final String page;
    /** For each element the one item address below it; an empty text where there are several. */
    private final Map<Element, String> leads = new IdentityHashMap<>();

    private ItemRows(Document document, String page) {
        this.document = document;
        this.page = page;
    }

    static List<ListItem> of(Document document, String page) {
        ItemRows rows = new ItemRows(document, page);
        List<ListItem> items = new ArrayList<>();
        rows.best().forEach(row -> items.add(row.item()));
        return items;
    }

    private List<Row> best() {
        List<List<Row>> groups = groups();
        List<Row> dated = groups.stream()
                .filter(group -> 2 * dated(group) >= group.size())
                .max(Comparator.comparingLong(ItemRows::dated))
                .orElse(List.of());
        if (dated.size() > 1
                || dated.size() == 1 && !RowShape.framed(dated.get(0).element())) {
            return completed(dated);
        }
        return groups.stream()
                .filter(group -> group.size() >= FEWEST_WITHOUT_DATES && words(group) >= USUAL_TITLE * group.size())
                .filter(group -> !RowShape.framed(group.get(0).element()))
                .max(Comparator.comparingInt(ItemRows::words))
                .orElse(List.of());
    }

    private List<List<Row>> groups() {
        List<Anchor> anchors = new ArrayList<>();
        for (Element link : document.select("a[href]")) {
            Anchor anchor = Anchor.of(link, page);
            if (anchors.size() < MOST_LINKS && anchor != null && anchor.title().length() >= SHORTEST_TITLE) {
                anchors.add(anchor);
                mark(anchor);
            }
        }
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Anchor anchor : anchors) {
            Element row = row(anchor);
            groups.computeIfAbsent(RowShape.structure(row), structure -> new ArrayList<>())
                    .add(Row.of(row, anchor));
        }
        return List.copyOf(groups.values());
    }

    private void mark(Anchor anchor) {
        for (Element at = anchor.element(); at != null; at = at.parent()) {
            String before = leads.putIfAbsent(at, anchor.url());
            if (before != null && !before.equals(anchor.url())) {
                if (before.isEmpty()) {
                    return;
                }
                leads.put(at, "");
            }
        }
    }

    /** The largest element that leads to this item alone. */
    private Element row(Anchor anchor) {
        Element row = anchor.element();
        for (Element above = row.parent(); above != null && above != document.body(); above = above.parent()) {
            if (!anchor.url().equals(leads.get(above)) || RowShape.isRow(row) || RowShape.hasPeers(row)) {
                break;
            }
            row = above;
        }
        return row;
    }

    /** With the rows between them whose titles are too short to be told from a button. */
    private List<Row> completed(List<Row> rows) {
        Map<Element, Row> known = new IdentityHashMap<>();
        rows.forEach(row -> known.put(row.element(), row));
        List<Row> all = new ArrayList<>();
        Map<Element, Boolean> seen = new IdentityHashMap<>();
        for (Row row : rows) {
            Element container = row.element().parent();
            if (container == null || seen.putIfAbsent(container, true) != null) {
                continue;
            }
            for (Element sibling : container.children()) {
                Row there = known.containsKey(sibling) ? known.get(sibling) : shortRow(sibling, row.element());
                if (there != null) {
                    all.add(there);
                }
            }
        }
        return all;
    }

    private @Nullable Row shortRow(Element sibling, Element like) {
        if (!RowShape.kind(sibling).equals(RowShape.kind(like))) {
            return null;
        }
        for (Element link : sibling.select("a[href]")) {
            Anchor anchor = Anchor.of(link, page);
            if (anchor != null && !anchor.title().isEmpty() && anchor.date(sibling) != null) {
                return Row.of(sibling, anchor);
            }
        }
        return null;
    }

    private static long dated(List<Row> group) {
        return group.stream().filter(Row::dated).count();
    }

    private static int words(List<Row> group) {
        return group.stream().mapToInt(row -> row.anchor().title().length()).sum();
    }
}
