// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

/**
 * A table head that sorts by link, so that the order is in the URL.
 *
 * @param key message key of the word
 * @param href the page with the order this head would give next
 * @param order order the column has now
 * @param numeric whether the column holds figures, set right
 */
public record SortColumn(String key, String href, Order order, boolean numeric) {

    /** Order of a column now. */
    public enum Order {
        NONE,
        ASCENDING,
        DESCENDING
    }

    /** Value of {@code aria-sort}; empty when the table is not sorted by this column. */
    public String ariaSort() {
        return switch (order) {
            case NONE -> "";
            case ASCENDING -> "ascending";
            case DESCENDING -> "descending";
        };
    }

    public String arrow() {
        return order == Order.ASCENDING ? "▴" : "▾";
    }
}
