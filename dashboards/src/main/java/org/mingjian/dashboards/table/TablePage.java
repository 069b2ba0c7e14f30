// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import java.util.List;
import org.mingjian.dashboards.page.Pager;
import org.springframework.util.MultiValueMap;

/** The rows of a table on one page, and its heads, files and pager. */
public record TablePage<T>(List<T> rows, TableView table) {
    private static final String NUMBER = "page";
    /** Rows on one page. */
    public static final int SIZE = 200;

    public TablePage {
        rows = List.copyOf(rows);
    }

    /** Which page is asked for, from 1. */
    public static int asked(MultiValueMap<String, String> parameters) {
        String typed = parameters.getFirst(NUMBER);
        return typed != null && typed.matches("[1-9]\\d{0,4}") ? Integer.parseInt(typed) : 1;
    }

    static <T> TablePage<T> of(Listing<T> listing, List<T> all, int number) {
        int from = Math.min((number - 1) * SIZE, all.size());
        return of(listing, all.subList(from, Math.min(from + SIZE, all.size())), all.size(), number);
    }

    /**
     * One the query cut out itself.
     *
     * @param rows those of the page
     * @param total rows of all pages
     */
    public static <T> TablePage<T> of(Listing<T> listing, List<T> rows, long total, int number) {
        int from = (int) Math.min((number - 1L) * SIZE, total);
        int to = from + rows.size();
        Pager pager = new Pager(
                rows.isEmpty() ? 0 : from + 1,
                to,
                (int) total,
                number == 1 ? null : to(listing, number - 1),
                to == total ? null : to(listing, number + 1));
        return new TablePage<>(rows, listing.view(total).paged(total <= SIZE && number == 1 ? null : pager));
    }

    private static String to(Listing<?> listing, int number) {
        return number == 1 ? listing.address().first() : listing.address().with(NUMBER, String.valueOf(number));
    }
}
