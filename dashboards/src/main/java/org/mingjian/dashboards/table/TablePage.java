// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import java.util.List;
import org.mingjian.dashboards.page.Pager;
import org.springframework.util.MultiValueMap;

/** The rows of a table on one page, and its heads, files and pager. */
public record TablePage<T>(List<T> rows, TableView table) {
    private static final String NUMBER = "page";
    private static final int SIZE = 200;

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
        int to = Math.min(from + SIZE, all.size());
        Pager pager = new Pager(
                from == to ? 0 : from + 1,
                to,
                all.size(),
                number == 1 ? null : to(listing, number - 1),
                to == all.size() ? null : to(listing, number + 1));
        return new TablePage<>(
                all.subList(from, to),
                listing.view(all.size()).paged(all.size() <= SIZE && number == 1 ? null : pager));
    }

    private static String to(Listing<?> listing, int number) {
        return number == 1 ? listing.address().first() : listing.address().with(NUMBER, String.valueOf(number));
    }
}
