// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.frontier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page that was there at an earlier visit.
 *
 * @param at where it was, after redirects
 * @param contentType what the site called it
 * @param captured digest of what was received last
 * @param goneAt since when its withdrawal is told; null while it is not
 * @param missedOn the last day on which it was looked for and not there, since it was seen last
 * @param missedDays how many such days there were
 */
public record KnownPage(
        String bureau,
        String url,
        String at,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String contentType,
        String captured,
        Instant firstSeenAt,
        @Nullable Instant goneAt,
        @Nullable String title,
        @Nullable LocalDate missedOn,
        int missedDays) {

    /** Headers under which the site need not send it again. */
    public Map<String, String> conditions() {
        Map<String, String> conditions = new LinkedHashMap<>();
        if (goneAt == null && etag != null) {
            conditions.put("If-None-Match", etag);
        }
        if (goneAt == null && lastModified != null) {
            conditions.put("If-Modified-Since", lastModified);
        }
        return conditions;
    }
}
