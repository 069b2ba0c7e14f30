// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.harvest.fetch.Fetched;
import org.mingjian.rules.reading.PageReading;
import org.mingjian.rules.reading.listing.ListPage;
import org.mingjian.rules.reading.listing.PlatformPage;
import org.mingjian.rules.reading.page.Passage;

/**
 * What a harvest would read of a source first.
 *
 * @param list its first list page; null for pages written down one by one
 * @param page the first page it leads to; null where it leads to none
 */
record Tried(@Nullable ListTried list, @Nullable PageTried page) {

    /**
     * A list page.
     *
     * @param read null where there was nothing to read
     * @param platform its sections, of a disclosure platform; null of any other list
     */
    record ListTried(
            Fetched fetched,
            @Nullable ListPage read,
            @Nullable PlatformPage platform) {}

    /**
     * A page.
     *
     * @param reading null where there was nothing to read
     * @param passages where on the page each answer stands, by the name of the field
     */
    record PageTried(Fetched fetched, @Nullable PageReading reading, Map<String, Passage> passages) {}
}
