// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one page of a list says.
 *
 * @param items in the order of the page, no address twice
 * @param more further lists this one is made of, such as the parts of a sitemap
 * @param next the page of the list that follows; null on the last one
 */
public record ListPage(
        List<ListItem> items, List<String> more, @Nullable NextList next) {
    public static final ListPage EMPTY = new ListPage(List.of(), List.of(), null);

    public ListPage {
        items = List.copyOf(items);
        more = List.copyOf(more);
    }
}
