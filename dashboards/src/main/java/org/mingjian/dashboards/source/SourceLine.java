// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.source;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A source and what the last harvest of it came to.
 *
 * @param kind code of its kind; the word is {@code source-kind.<code>}
 * @param address of the list, feed or platform; null for pages written down one by one
 * @param pages how many are written down; 0 for any other kind
 * @param column name of the portal column it is watched as, or null
 * @param harvest number of the last harvest; null before the first
 * @param items pages its lists named then
 * @param newest date of the newest item
 * @param ending why the list was followed no further, Chinese; null while it is under way
 */
public record SourceLine(
        String bureau,
        String id,
        String kind,
        @Nullable String address,
        int pages,
        @Nullable String column,
        boolean enabled,
        @Nullable Long harvest,
        @Nullable Instant harvestedAt,
        int items,
        @Nullable LocalDate newest,
        @Nullable String ending) {}
