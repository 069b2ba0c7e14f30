// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record on the page.
 *
 * @param who account or token; {@code server} for what the server does by itself
 * @param action noun and verb as recorded
 * @param before what stood before as JSON, or null; {@code after} likewise
 * @param position place in the chain; null while it waits to be sealed
 */
public record AuditLine(
        long id,
        Instant at,
        String who,
        String action,
        String object,
        @Nullable String bureau,
        @Nullable Integer status,
        @Nullable String before,
        @Nullable String after,
        @Nullable String note,
        @Nullable String request,
        @Nullable Long position,
        @Nullable String hash) {}
