// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.listing;

import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Where a list shows its items, for the few pages that are not understood without (CSS selectors).
 *
 * @param item the row of one item
 * @param link within a row, the link to the item; the first link where it is not given
 * @param date within a row, its date; anywhere in the row where it is not given
 * @param next the link to the next page
 */
public record Selectors(
        @Nullable String item,
        @Nullable String link,
        @Nullable String date,
        @Nullable String next) {

    public static final Selectors NONE = new Selectors(null, null, null, null);

    /** Whether the words are a selector. */
    public static boolean readable(String selector) {
        try {
            Selector.evaluatorOf(selector);
            return true;
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            return false;
        }
    }
}
