// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of {@link #PAGE} documents, newest publication first.
 *
 * @param total documents in the filter
 * @param bureaus those with documents, for the filter
 */
public record DocumentList(List<Row> rows, long total, List<NamedBureau> bureaus) {

    public static final int PAGE = 50;

    public DocumentList {
        rows = List.copyOf(rows);
        bureaus = List.copyOf(bureaus);
    }

    /**
     * A document in one line.
     *
     * @param id of one of its versions
     * @param kind code
     * @param versions how many there are
     */
    public record Row(
            long id,
            String bureau,
            String key,
            String title,
            @Nullable String kind,
            @Nullable String publishedOn,
            Instant firstSeenAt,
            Instant lastSeenAt,
            int versions,
            boolean withdrawn) {}

    public record NamedBureau(String code, String name) {}
}
